"""A canvas that writes PDF/UA-1 and PDF/A-2a: structure tree, metadata, color profile, same bytes each time.

The structure tree is made up front, in reading order, by the code that builds the story. A flowable only
reports, when it is drawn, which marked content it used. So page breaks and repeated table heads cannot upset
the reading order.
"""

import calendar
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any, Final

from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfbase.pdfdoc import (
    XMP,
    LinkAnnotation,
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from negwizard.report.text import escape

_ANNOTATION_KEYS: Final = 100_000
"""Keys of annotations in the parent tree start here, above those of pages."""

_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>negwizard</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>ReportLab</pdf:Producer><xmp:CreatorTool>negwizard</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00+00:00</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00+00:00</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


@dataclass(slots=True, eq=False)
class Node:
    """One structure element. `kids` holds elements, (page, mark) pairs and (page, annotation name) pairs."""

    tag: str
    alt: str = ""
    actual: str = ""
    scope: str = ""
    summary: str = ""
    numbering: str = ""
    colspan: int = 1
    kids: list[Any] = field(default_factory=list)
    bbox: tuple[float, float, float, float] | None = None

    def add(self, tag: str, **attributes: Any) -> "Node":
        """Append and return a new child."""
        child = Node(tag, **attributes)
        self.kids.append(child)
        return child


@dataclass(slots=True)
class Tags:
    """The structure tree of one document and what its drawing has reported so far."""

    root: Node = field(default_factory=lambda: Node("Document"))
    pages: list[list[Node]] = field(default_factory=list)
    annotations: list[Node] = field(default_factory=list)
    open: list[Node | None] = field(default_factory=list)

    def page(self, number: int) -> list[Node]:
        """Return the nodes marked on a page, counted from 0."""
        while len(self.pages) <= number:
            self.pages.append([])
        return self.pages[number]


class _Stamp:
    """The time of a document: midnight UTC of a given day, never the clock of the computer."""

    tzname = "UTC"
    dhh = dmm = 0

    def __init__(self, day: date) -> None:
        self.lt = day.timetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.t = calendar.timegm(self.lt)

    @property
    def asctime(self) -> str:
        """Return the time as ReportLab's comments spell it."""
        return time.asctime(self.lt)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas that marks what it draws and writes the structure tree at the end."""

    def __init__(
        self, target: BytesIO, *, tags: Tags, title: str, language: str, day: date, font: str
    ) -> None:
        mend_reportlab()
        super().__init__(
            target, lang=language, pdfVersion=(1, 7), initialFontName=font, invariant=1, pageCompression=1
        )
        self._doc._timeStamp = _Stamp(day)
        self._code: list[str]
        self.anchors: dict[str, int] = {}
        self.tags, self._title, self._language, self._day = tags, title, language, day
        self.finish_page: Callable[[TaggedCanvas, int, int], None] = lambda canvas, number, count: None
        """Called at the end for every page with (canvas, page number, count): draws what needs the count."""
        self.setTitle(title)
        self.setSubject(self._subject)
        self.setAuthor("negwizard")
        self.setCreator("negwizard")
        self.setProducer("ReportLab")
        self.setViewerPreference("DisplayDocTitle", "true")

    _subject = "Negligence in a security failure: information, not legal advice"

    @contextmanager
    def marked(self, node: Node | None, page: int | None = None) -> Iterator[None]:
        """Mark what is drawn inside as the content of a structure element, or as decoration (None)."""
        if node is None:
            self._code.append("/Artifact BMC")
        else:
            index = self.getPageNumber() - 1 if page is None else page
            nodes = self.tags.page(index)
            node.kids.append((index, len(nodes)))
            self._code.append(f"/{node.tag} <</MCID {len(nodes)}>> BDC")
            nodes.append(node)
        self.tags.open.append(node)
        yield
        self.tags.open.pop()
        self._code.append("EMC")

    def link_to(self, anchor: str, node: Node, box: tuple[float, float, float, float], words: str) -> None:
        """Make a box of the page lead to an anchor of the document."""
        self.linkRect(words, anchor, box, relative=1, Border="[0 0 0]")
        name = f"NUMBER{self._annotationCount}"
        annotation = self._doc.idToObject[self._doc.refAnnotation(name).name]
        annotation.otherkw.update(StructParent=_ANNOTATION_KEYS + len(self.tags.annotations), F=4)
        self.tags.annotations.append(node)
        node.kids.append((self.getPageNumber() - 1, name))

    def bookmarkPage(self, key: str, **options: Any) -> None:
        """Set an anchor and remember its page."""
        self.anchors[key] = self.getPageNumber()
        super().bookmarkPage(key, **options)

    def page_of(self, anchor: str) -> int:
        """Return the number of the page on which an anchor was set."""
        return self.anchors[anchor]

    def showPage(self) -> None:
        """Close the page and name its place in the parent tree."""
        index = self.getPageNumber() - 1
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = index
        page.Tabs = PDFName("S")
        self.tags.page(index)

    def save(self) -> None:
        """Finish every page, write the structure tree and the document."""
        if self._code:
            self.showPage()
        pages = self._doc.Pages.pages
        for index, page in enumerate(pages):
            self._code = []
            self.finish_page(self, index + 1, len(pages))
            page.stream += "\n".join(self._code) + "\n"
        self._code = []
        self._write_structure()
        self._write_metadata()
        self._doc.SaveToFile(self._filename, self)

    def _write_structure(self) -> None:
        _prune(self.tags.root)
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self._doc.Reference(root)
        made: dict[int, PDFObjectReference] = {}
        root["K"] = PDFArray([self._element(self.tags.root, reference, made)])
        numbers: list[Any] = []
        for index, nodes in enumerate(self.tags.pages):
            numbers += [index, self._doc.Reference(PDFArray([made[id(node)] for node in nodes]))]
        for index, node in enumerate(self.tags.annotations):
            numbers += [_ANNOTATION_KEYS + index, made[id(node)]]
        root["ParentTree"] = self._doc.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = _ANNOTATION_KEYS + len(self.tags.annotations)
        self._doc.Catalog.StructTreeRoot = root
        self._doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _element(self, node: Node, parent: Any, made: dict[int, PDFObjectReference]) -> PDFObjectReference:
        entry = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(node.tag), "P": parent})
        reference = made[id(node)] = self._doc.Reference(entry)
        for key, value in (("Alt", node.alt), ("ActualText", node.actual)):
            if value:
                entry[key] = PDFString(value)
        attributes = _attributes(node)
        if attributes:
            entry["A"] = attributes[0] if len(attributes) == 1 else PDFArray(attributes)
        kids = [self._kid(kid, reference, made) for kid in node.kids]
        if kids:
            entry["K"] = PDFArray(kids)
        return reference

    def _kid(self, kid: Any, parent: PDFObjectReference, made: dict[int, PDFObjectReference]) -> Any:
        if isinstance(kid, Node):
            return self._element(kid, parent, made)
        index, content = kid
        page = PDFObjectReference(f"Page{index + 1}")
        if isinstance(content, str):
            return PDFDictionary(
                {"Type": PDFName("OBJR"), "Pg": page, "Obj": self._doc.refAnnotation(content)}
            )
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": content})

    def _write_metadata(self) -> None:
        catalog = self._doc.Catalog
        words = {"title": escape(self._title), "subject": escape(self._subject)}
        packet = _XMP.format(**words, language=self._language, day=self._day.isoformat()).encode()
        catalog.Metadata = XMP(creator=lambda document: packet)
        profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile())
        profile.filters = [pdfdoc.PDFZCompress]
        intent = {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": self._doc.Reference(profile),
        }
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = PDFArray([self._doc.Reference(PDFDictionary(intent))])


def _attributes(node: Node) -> list[PDFDictionary]:
    table: dict[str, Any] = {}
    if node.scope:
        table["Scope"] = PDFName(node.scope)
    if node.colspan > 1:
        table["ColSpan"] = node.colspan
    if node.summary:
        table["Summary"] = PDFString(node.summary)
    found = [PDFDictionary({"O": PDFName("Table"), **table})] if table else []
    if node.numbering:
        found.append(PDFDictionary({"O": PDFName("List"), "ListNumbering": PDFName(node.numbering)}))
    if node.bbox:
        box = PDFArray([round(edge, 2) for edge in node.bbox])
        found.append(PDFDictionary({"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": box}))
    return found


def _prune(node: Node) -> None:
    """Drop elements that drew nothing; empty cells stay, as a table needs them."""
    for kid in node.kids:
        if isinstance(kid, Node):
            _prune(kid)
    node.kids = [kid for kid in node.kids if not isinstance(kid, Node) or kid.kids or kid.tag in ("TD", "TH")]


@cache
def srgb_profile() -> bytes:
    """Return the sRGB color profile with its date of making and id blanked: they differ from run to run."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes([7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
    profile[84:100] = bytes(16)
    return bytes(profile)


@cache
def mend_reportlab() -> None:
    """Mend, once, three places where ReportLab 5 writes PDF that the standards refuse."""
    LinkAnnotation.permitted = (*LinkAnnotation.permitted, "StructParent")
    write_stream, write_map = PDFStream.format, ttfonts.makeToUnicodeCMap

    def stream(self: Any, document: Any) -> bytes:
        """Put the end of line before `endstream` that ISO 19005-2, 6.1.7.1 asks for."""
        return bytes(write_stream(self, document)[:-10]) + b"\nendstream\n"

    def to_unicode(name: str, subset: list[int]) -> str:
        """Write characters above U+FFFF as UTF-16; five hexadecimal digits are read as another letter."""
        text = str(write_map(name, subset))
        for index, code in enumerate(subset):
            if code > 0xFFFF:
                pair = chr(code).encode("utf-16-be").hex().upper()
                text = text.replace(f"<{index:02X}> <{code:04X}>", f"<{index:02X}> <{pair}>")
        return text

    PDFStream.format, ttfonts.makeToUnicodeCMap = stream, to_unicode
