"""Reports as Markdown: text stays text, tables keep their columns, links lead to headings."""

import re
from datetime import date

import pytest
from report.sample import assessment, case, library

from negwizard.report import markdown
from negwizard.report.blocks import (
    Bullets,
    Callout,
    Cell,
    Column,
    Contents,
    Facts,
    Heading,
    Paragraph,
    Report,
    Table,
    cell,
    check,
    line,
    quiet,
    strong,
)
from negwizard.report.content import compose


def written(*blocks) -> str:
    report = Report("T", date(2026, 11, 23), True, "v", "", blocks)
    return markdown.render(report).decode().split("\n\n---")[0]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a|b *c* [d] <e> `f` \\", r"a\|b \*c\* \[d\] \<e> \`f\` \\"),
        ("_so_ and snake_case", r"\_so\_ and snake_case"),
        ("# no heading", r"\# no heading"),
        ("1. no list", r"1\. no list"),
        ("- no list", r"\- no list"),
        ("2.5 percent, 5-year", "2.5 percent, 5-year"),
        ("&amp; & co", r"\&amp; & co"),
        ("first\n> second", "first  \n\\> second"),
    ],
)
def test_no_text_is_read_as_markup(text, shown):
    assert written(Paragraph(line(text))) == shown


def test_tones_that_touch_are_one_bold_stretch_without_its_spaces():
    text = line("see ", strong("this "), check("now"), quiet(" and then"))
    assert written(Paragraph(text)) == "see **this now** and then"


def test_a_table_keeps_its_columns_whatever_its_cells_hold():
    table = Table("S", (Column("A|B", 1), Column("N", 1, numbers=True)), ((cell("x\ny|z", "w"), cell("1")),))
    assert written(table).split("\n") == [r"| A\|B | N |", "| --- | ---: |", r"| x<br>y\|z<br>w | 1 |"]


def test_boxes_to_tick_stand_below_the_lines_of_their_cell():
    table = Table("S", (Column("A", 1),), ((Cell((line("7"),), None, ("right", "wrong")),),))
    assert written(table).endswith("| 7<br>☐ right ☐ wrong |")


def test_contents_lead_to_the_headings_even_when_two_are_alike():
    blocks = (Heading(2, "A, b", "one"), Heading(3, "A b", "x"), Heading(2, "A b", "two"))
    assert written(Contents("C"), *blocks).split("\n")[2:4] == ["- [A, b](#a-b)", "- [A b](#a-b-2)"]


def test_lists_boxes_and_facts_are_drawn():
    assert written(Bullets((line("a"), line("b")), numbered=True)) == "1. a\n2. b"
    assert written(Callout("Mind", (line("this"),))) == "> **Mind**\n>\n> this"
    assert written(Facts("S", (("Name", line("x")),))).endswith("| **Name** | x |")


def test_a_whole_report_can_be_written():
    report = compose(library(), case(), assessment())
    made = markdown.render(report).decode()
    rows = [len(re.findall(r"(?<!\\)\|", row)) for row in made.split("\n") if row.startswith("|")]
    assert rows
    assert min(rows) >= 2
    assert made.startswith(f"# {report.title}")
