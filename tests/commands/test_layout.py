"""Plain text keeps its columns in every script and cannot steer the terminal."""

import pytest

from negwizard.commands.layout import WIDTH, PageText, columns, printable, table, wrap


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", 3), ("漢字", 4), ("é", 1), ("e\u0301", 1), ("ｱ", 1), ("👍", 2), ("\u200b", 0), ("", 0)],
)
def test_columns_are_counted_as_a_terminal_counts_them(text: str, expected: int) -> None:
    assert columns(text) == expected


@pytest.mark.parametrize("text", ["word " * 60, "漢" * 200, "x" * 300, "漢字 mixed " * 30])
def test_no_line_is_wider_than_the_page_and_no_word_is_lost(text: str) -> None:
    lines = wrap(text, "  - ")
    assert max(columns(line) for line in lines) <= WIDTH
    assert "".join("".join(lines).split()) == "-" + "".join(text.split())


def test_later_lines_stand_under_the_first_word() -> None:
    lines = wrap("word " * 30, "  - ")
    assert lines[0].startswith("  - word")
    assert all(line.startswith("    word") for line in lines[1:])


def test_a_table_lines_up_wide_characters() -> None:
    lines = table([("漢字", "first"), ("a", "second")])
    assert [
        columns(line[: line.index(word)]) for line, word in zip(lines, ("first", "second"), strict=True)
    ] == [8, 8]


def test_terminal_codes_and_direction_overrides_are_taken_out() -> None:
    assert printable("a\x1b[31mred\x07\u202etxt\ud800\r\n") == "a[31mredtxt "


def test_an_empty_paragraph_and_an_empty_table_are_harmless() -> None:
    page = PageText()
    page.paragraph("")
    page.table([])
    page.heading("End")
    assert str(page).strip() == "End\n---"
