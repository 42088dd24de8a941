"""The checker itself: a file that is broken in one place is caught."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from report.pdfua import faults
from report.sample import assessment, case, library

from negwizard.report import report_bytes


@pytest.fixture(scope="module")
def content() -> bytes:
    return report_bytes(".pdf", library(), case(), assessment())


def elements(pdf, kind):
    return [
        item
        for item in pdf.objects
        if isinstance(item, Dictionary) and item.get("/S") == Name("/" + kind) and "/P" in item
    ]


def untag(pdf):
    del pdf.Root["/StructTreeRoot"]


def unmark(pdf):
    pdf.Root.MarkInfo.Marked = False


def forget_language(pdf):
    del pdf.Root["/Lang"]


def forget_title(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def forget_metadata(pdf):
    del pdf.Root["/Metadata"]


def forget_profile(pdf):
    del pdf.Root["/OutputIntents"]


def figure_without_words(pdf):
    del elements(pdf, "Figure")[0]["/Alt"]


def figure_without_place(pdf):
    del elements(pdf, "Figure")[0]["/A"]


def head_without_scope(pdf):
    del elements(pdf, "TH")[0]["/A"]


def heading_jumps(pdf):
    elements(pdf, "H2")[0].S = Name.H5


def no_first_heading(pdf):
    elements(pdf, "H1")[0].S = Name.P


def unknown_type(pdf):
    elements(pdf, "P")[0].S = Name.Blurb


def cell_in_list(pdf):
    elements(pdf, "LI")[0].S = Name.TD


def wrong_parent(pdf):
    item = elements(pdf, "P")[0]
    item.P = elements(pdf, "Table")[0]


def swapped_parent_tree(pdf):
    row = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    row[0], row[1] = row[1], row[0]


def link_without_words(pdf):
    page = next(page for page in pdf.pages if "/Annots" in page)
    del page.Annots[0]["/Contents"]


def link_without_element(pdf):
    page = next(page for page in pdf.pages if "/Annots" in page)
    page.Annots[0].StructParent = 1


def no_tab_order(pdf):
    page = next(page for page in pdf.pages if "/Annots" in page)
    del page["/Tabs"]


def _draw(pdf, more):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + more)


def paint_untagged(pdf):
    _draw(pdf, b"\n0 0 10 10 re f\n")


def mark_left_open(pdf):
    _draw(pdf, b"\n/Artifact BMC\n")


def mark_closed_twice(pdf):
    _draw(pdf, b"\nEMC\n")


def mark_not_owned(pdf):
    _draw(pdf, b"\n/P <</MCID 9999>> BDC EMC\n")


def mark_missing(pdf):
    page = pdf.pages[1]
    page.Contents = pdf.make_stream(b"")


def font_not_embedded(pdf):
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.FontDescriptor:
            del item["/FontFile2"]


def font_without_text(pdf):
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item:
            del item["/ToUnicode"]


BREAKAGES = [
    untag,
    unmark,
    forget_language,
    forget_title,
    forget_metadata,
    forget_profile,
    figure_without_words,
    figure_without_place,
    head_without_scope,
    heading_jumps,
    no_first_heading,
    unknown_type,
    cell_in_list,
    wrong_parent,
    swapped_parent_tree,
    link_without_words,
    link_without_element,
    no_tab_order,
    paint_untagged,
    mark_left_open,
    mark_closed_twice,
    mark_not_owned,
    mark_missing,
    font_not_embedded,
    font_without_text,
]


def broken(content: bytes, breakage) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        breakage(pdf)
        pdf.save(target)
    return target.getvalue()


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda breakage: breakage.__name__)
def test_a_broken_file_is_caught(content, breakage):
    assert faults(broken(content, breakage))


def test_a_file_that_was_only_saved_again_is_not(content):
    assert faults(broken(content, lambda pdf: None)) == []
