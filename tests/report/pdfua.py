"""Checks a PDF against the machine-testable rules of PDF/UA-1, with pikepdf alone."""

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary

PAINTING = frozenset(
    [
        "S",
        "s",
        "f",
        "F",
        "f*",
        "B",
        "B*",
        "b",
        "b*",
        "sh",
        "Do",
        "BI",
        "INLINE",
        "IMAGE",
        "Tj",
        "TJ",
        "'",
        '"',
    ]
)
STANDARD = frozenset(
    [
        "Document",
        "Part",
        "Sect",
        "Div",
        "Art",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Figure",
        "Formula",
        "Form",
    ]
)
CHILDREN = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"LI", "Caption", "L"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOCI", "TOC", "Caption"},
}
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI", "Note", "Form", "BibEntry", "TOCI"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}


def faults(content: bytes) -> list[str]:
    """Return what is wrong with a file; an empty list means that it conforms."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return _Check(pdf).run()


class _Check:
    def __init__(self, pdf):
        self.pdf, self.root, self.found = pdf, pdf.Root, []
        self.page_numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        self.owners, self.linked, self.headings, self.parents = {}, set(), [], {}

    def run(self):
        self.document()
        if "/StructTreeRoot" not in self.root:
            return [*self.found, "no structure tree"]
        self.number_tree(self.root.StructTreeRoot.ParentTree)
        for element in listed(self.root.StructTreeRoot.K):
            self.element(element, None, None)
        self.heading_order()
        for number, page in enumerate(self.pdf.pages):
            self.page(number, page)
        return self.found

    def say(self, fault):
        self.found.append(fault)

    def need(self, holds, fault):
        if not holds:
            self.say(fault)

    def document(self):
        root = self.root
        self.need(root.get("/MarkInfo", {}).get("/Marked", False), "not marked as tagged")
        self.need(str(root.get("/Lang", "")), "no language")
        self.need(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False), "title not displayed")
        packet = bytes(root.Metadata.read_bytes()) if "/Metadata" in root else b""
        self.need(b"<pdfuaid:part>1<" in packet, "metadata do not claim PDF/UA-1")
        self.need(b"<pdfaid:part>2<" in packet, "metadata do not claim PDF/A-2")
        self.need(re.search(rb"<dc:title>.*?<rdf:li[^>]*>[^<]+<", packet, re.S), "metadata have no title")
        intents = list(root.get("/OutputIntents", []))
        self.need(intents and "/DestOutputProfile" in intents[0], "no color profile")

    def number_tree(self, node):
        numbers = list(node.get("/Nums", []))
        self.parents.update({int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)})
        for kid in node.get("/Kids", []):
            self.number_tree(kid)

    def element(self, element, parent, page):
        kind = str(element.S)[1:]
        page = element.get("/Pg", page)
        self.need(kind in STANDARD, f"unknown type {kind}")
        self.need(parent not in CHILDREN or kind in CHILDREN[parent], f"{kind} in {parent}")
        self.need(kind not in PARENTS or parent in PARENTS[kind], f"{kind} outside its parent")
        self.words_and_scope(element, kind)
        if re.fullmatch("H[1-6]", kind):
            self.headings.append(int(kind[1]))
        for kid in listed(element.get("/K")):
            self.kid(element, kind, kid, page)

    def words_and_scope(self, element, kind):
        attributes = attributes_of(element)
        if kind == "Figure":
            words = str(element.get("/Alt", "")) or str(element.get("/ActualText", ""))
            self.need(words.strip(), "figure without words")
            self.need("/BBox" in attributes, "figure without place")
        if kind == "TH":
            self.need("/Scope" in attributes, "head of a table without scope")

    def kid(self, element, kind, kid, page):
        if not isinstance(kid, Dictionary):
            self.owners[self.page_numbers[page.objgen], int(kid)] = element.objgen
        elif str(kid.get("/Type", "")) == "/MCR":
            self.owners[self.page_numbers[kid.get("/Pg", page).objgen], int(kid.MCID)] = element.objgen
        elif str(kid.get("/Type", "")) == "/OBJR":
            self.linked.add((kid.Obj.objgen, element.objgen, kind))
        else:
            self.need(kid.get("/P").objgen == element.objgen, "element does not name its parent")
            self.element(kid, kind, page)

    def heading_order(self):
        self.need(not self.headings or self.headings[0] == 1, "first heading is not of level 1")
        for before, after in zip(self.headings, self.headings[1:], strict=False):
            self.need(after <= before + 1, f"heading level jumps from {before} to {after}")

    def page(self, number, page):
        seen = self.content(number, page)
        for on_page, mark in self.owners:
            self.need(on_page != number or mark in seen, f"page {number + 1}: mark {mark} is not there")
        self.links(number, page)
        self.fonts(number, page)

    def content(self, number, page):
        row = list(self.parents.get(int(page.get("/StructParents", -1)), []))
        seen, stack = set(), []
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            if operator in ("BDC", "BMC"):
                self.open_mark(number, instruction, stack, seen, row)
            elif operator == "EMC":
                self.need(stack, f"page {number + 1}: a mark is closed twice")
                del stack[-1:]
            elif operator in PAINTING:
                inside = any(tag == "/Artifact" or mark is not None for tag, mark in stack)
                self.need(inside, f"page {number + 1}: {operator} is neither tagged nor decoration")
        self.need(not stack, f"page {number + 1}: a mark is not closed")
        return seen

    def open_mark(self, number, instruction, stack, seen, row):
        tag, *rest = instruction.operands
        properties = rest[0] if rest else None
        has_mark = isinstance(properties, Dictionary) and "/MCID" in properties
        mark = int(properties["/MCID"]) if has_mark else None
        in_artifact = any(outer == "/Artifact" for outer, _ in stack)
        in_tagged = any(outer is not None for _, outer in stack)
        self.need(not (str(tag) == "/Artifact" and in_tagged), f"page {number + 1}: decoration inside text")
        self.need(not (mark is not None and in_artifact), f"page {number + 1}: text inside decoration")
        if mark is not None:
            owner = self.owners.get((number, mark))
            self.need(mark not in seen, f"page {number + 1}: mark {mark} twice")
            self.need(owner is not None, f"page {number + 1}: mark {mark} has no element")
            listed_owner = row[mark].objgen if mark < len(row) else None
            self.need(listed_owner == owner, f"page {number + 1}: parent tree is wrong for mark {mark}")
            seen.add(mark)
        stack.append((str(tag), mark))

    def links(self, number, page):
        annotations = list(page.get("/Annots", []))
        self.need(not annotations or str(page.get("/Tabs", "")) == "/S", f"page {number + 1}: no tab order")
        for annotation in annotations:
            self.need(str(annotation.get("/Contents", "")), f"page {number + 1}: link without words")
            element = self.parents.get(int(annotation.get("/StructParent", -1)))
            ok = element is not None and (annotation.objgen, element.objgen, "Link") in self.linked
            self.need(ok, f"page {number + 1}: link outside a link element")

    def fonts(self, number, page):
        content = page.Contents.read_bytes()
        for name, font in page.Resources.get("/Font", {}).items():
            if not re.search(re.escape(name).encode() + rb" [\d.]+ Tf", content):
                continue
            about = font.get("/FontDescriptor")
            embedded = about is not None and any(
                key in about for key in ("/FontFile", "/FontFile2", "/FontFile3")
            )
            self.need(embedded, f"page {number + 1}: font {font.get('/BaseFont')} is not embedded")
            self.need("/ToUnicode" in font, f"page {number + 1}: font {font.get('/BaseFont')} has no text")


def listed(value):
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def attributes_of(element):
    found = {}
    for attribute in listed(element.get("/A")):
        found.update(dict(attribute.items()))
    return found


def texts(content: bytes) -> Iterator[str]:
    """Yield the words of each page as a reader that copies text gets them, from the fonts' own maps."""
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            yield _page_text(page)


def _page_text(page) -> str:
    maps = {name: _unicode_map(font) for name, font in page.Resources.get("/Font", {}).items()}
    current, parts = {}, []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator == "Tf":
            current = maps[str(instruction.operands[0])]
        elif operator == "Tj":
            parts.append("".join(current.get(byte, "?") for byte in bytes(instruction.operands[0])))
        elif operator == "ET":
            parts.append(" ")
    return re.sub(r"\s+", " ", "".join(parts))


def _unicode_map(font) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    pairs = re.findall(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", font.ToUnicode.read_bytes(), re.M)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}
