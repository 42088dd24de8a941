"""User text on its way to paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negwizard.report import fonts
from negwizard.report.blocks import line, quiet, strong
from negwizard.report.charts import wrapped
from negwizard.report.text import (
    clean,
    east_asian,
    escape,
    markup,
    mostly_right_to_left,
    right_to_left,
    visual_line,
    visual_lines,
)


@given(st.text())
def test_escaped_text_holds_no_markup(text):
    escaped = escape(text)
    assert not set("<>\"'") & set(escaped)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


def test_what_cannot_be_printed_is_removed():
    assert clean("a\x00b\u202ec\u200bd\ufeffe\x1b[31m") == "abcde[31m"


def test_line_ends_become_line_feeds_and_tabs_spaces():
    assert clean("a\r\nb\rc\td") == "a\nb\nc d"


def test_half_a_character_is_replaced():
    assert clean("\ud83d") == "\ufffd"


def test_every_character_is_printed_or_spelled_out():
    text = "Ä語\U0001fae8\U000f0000"
    printed = "".join(part for _, part in fonts.runs(text))
    assert printed.startswith("Ä")
    assert printed.endswith("[U+F0000]")


@pytest.mark.parametrize("letter", "aжλạאبअไა→●")
def test_the_bundled_fonts_have_these_letters(letter):
    assert fonts.font_for(letter, fonts.BASE) in (fonts.BASE, "FiraGO-Regular")


def test_arabic_letters_are_joined_and_turned():
    assert visual_line("سلام") != "سلام"
    assert visual_line("שלום") == "םולש"


def test_numbers_inside_hebrew_keep_their_order():
    assert "62,000" in visual_line("בערך 62,000 אנשים")


def test_a_title_with_one_arabic_word_stays_a_left_to_right_title():
    assert right_to_left("Clinic v. سلام")
    assert not mostly_right_to_left("Clinic v. سلام")
    assert mostly_right_to_left("שלום to all of שלום ושלום")


def test_lines_of_right_to_left_text_fit_the_room():
    rows = visual_lines("מילה " * 60 + "ש" * 300, 10, 200)
    assert len(rows) > 3
    assert all(fonts.width(row, 10) <= 230 for row in rows)


def test_japanese_may_break_between_any_two_letters():
    assert east_asian("患者のデータ")
    assert not east_asian("The word 患者 in English")


def test_tones_become_fonts_and_colors():
    made = markup(line("a ", strong("b"), quiet(" c")))
    assert made == 'a <font face="NotoSans-Bold">b</font><font color="#51606d"> c</font>'


@given(st.text(min_size=1, max_size=80), st.integers(20, 300))
def test_wrapped_rows_fit_or_are_cut(text, room):
    for row in wrapped(text, 10, False, room, 2):
        assert fonts.width(row, 10) <= room or row in ("…", " …")
