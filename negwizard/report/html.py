"""The report as one HTML file that needs nothing else: readable by browsers and screen readers, printable."""

from functools import singledispatch
from typing import Final

from negwizard.report.blocks import (
    Argument,
    Block,
    Bullets,
    Callout,
    Cell,
    Contents,
    Facts,
    Figure,
    Heading,
    Line,
    Mark,
    NewPage,
    Paragraph,
    Report,
    Role,
    Standing,
    Table,
    Tone,
)
from negwizard.report.charts import INK, mark_drawing
from negwizard.report.drawing import Ink
from negwizard.report.svg import svg
from negwizard.report.text import escape, right_to_left, run_together

_STYLE: Final = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: {Ink.PANEL}; color: {Ink.TEXT}; line-height: 1.5; overflow-wrap: anywhere;
  font-family: "Noto Sans", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }}
main {{ max-width: 54rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 5vw, 4rem); background: {Ink.WHITE}; }}
h1, h2 {{ color: {Ink.ACCENT}; line-height: 1.25; }}
h1 {{ font-size: 1.9rem; margin: 0 0 .3rem; }}
h2 {{ font-size: 1.45rem; margin: 2.6rem 0 .6rem; padding-top: .6rem; border-top: 1px solid {Ink.LINE}; }}
h3 {{ font-size: 1.12rem; margin: 1.8rem 0 .2rem; }}
h4 {{ font-size: .95rem; margin: 1.2rem 0 .2rem; color: {Ink.ACCENT}; }}
p {{ margin: .35rem 0 .6rem; }}
.text {{ white-space: pre-line; }}
.quiet {{ color: {Ink.QUIET}; }}
.check {{ color: {Ink.WARNING}; font-weight: 700; }}
.lead {{ font-size: 1.08rem; }}
.outcome {{ font-size: 1.2rem; font-weight: 700; }}
.outcome .mark {{ white-space: normal; }}
svg {{ flex: none; overflow: visible; }}
.label {{ font-weight: 700; margin: 1rem 0 .2rem; }}
.label + ul, .label + ol {{ margin-top: .2rem; }}
.mark {{ font-weight: 700; white-space: nowrap; display: inline-flex; gap: .35rem; align-items: center; }}
.box {{ border-left: 4px solid {Ink.ACCENT}; background: {Ink.PANEL}; padding: .7rem 1rem; margin: 1rem 0; }}
.box.warning {{ border-color: {Ink.WARNING}; background: {Ink.WARNING_TINT}; }}
.box > p:first-child {{ font-weight: 700; margin: 0; }}
.standing {{ display: flex; flex-wrap: wrap; gap: .4rem 2rem; background: {Ink.PANEL};
  padding: .6rem .9rem; margin: .5rem 0; }}
.standing dt {{ font-size: .8rem; color: {Ink.QUIET}; }}
.standing dd {{ margin: 0; }}
.argument {{ margin: .5rem 0 .8rem; padding-left: 1.5rem; position: relative; }}
.argument > .sign {{ position: absolute; left: 0; color: {Ink.ACCENT}; font-weight: 700; }}
.argument p {{ margin: .1rem 0; }}
.argument .rest {{ font-size: .94em; }}
.argument .authority {{ font-size: .88em; color: {Ink.QUIET}; }}
.scroll {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; margin: .8rem 0 1.2rem; font-size: .93em;
  overflow-wrap: break-word; }}
th, td {{ text-align: left; vertical-align: top; padding: .45rem .6rem;
  border-bottom: 1px solid {Ink.LINE}; }}
thead th {{ background: {Ink.PANEL}; color: {Ink.ACCENT}; border-bottom: 2px solid {Ink.ACCENT}; }}
tbody th {{ font-weight: 400; }}
.dense {{ font-size: .86em; line-height: 1.35; }}
.dense th, .dense td {{ padding: .25rem .5rem; }}
tr.total > * {{ background: {Ink.PANEL}; border-top: 2px solid {Ink.ACCENT}; }}
.number {{ text-align: right; }}
td p, th p {{ margin: 0; }}
.choice {{ display: flex; gap: .35rem; align-items: center; white-space: nowrap; }}
figure {{ margin: 1rem 0; }}
figure svg {{ width: 100%; height: auto; }}
figcaption {{ color: {Ink.QUIET}; font-size: .88rem; }}
nav ul {{ columns: 15rem; padding-left: 1.2rem; }}
a {{ color: {Ink.ACCENT}; }}
footer {{ margin-top: 3rem; border-top: 1px solid {Ink.LINE}; padding-top: .6rem;
  font-size: .82rem; color: {Ink.QUIET}; }}
@media print {{ body {{ background: none; font-size: 10pt; }} main {{ padding: 0; max-width: none; }}
  h2, h3, h4, h3 + p, h4 + p, .label, .standing {{ break-after: avoid; }} .argument {{ break-inside: avoid; }}
  figure, .box, .standing, tr {{ break-inside: avoid; }} }}
"""

_TAGS: Final = {Tone.STRONG: ("<strong>", "</strong>"), Tone.QUIET: ('<span class="quiet">', "</span>")}


def render(report: Report) -> bytes:
    """Return the report as an HTML file."""
    body = "\n".join(
        _contents(report, block) if isinstance(block, Contents) else _draw(block) for block in report.blocks
    )
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    page = (
        '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n"
        "<footer>Information, not legal advice · "
        f"{escape(report.footer)}</footer>\n</main>\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _line(text: Line) -> str:
    parts = []
    for span in text:
        before, after = (
            _TAGS.get(span.tone, ("", ""))
            if span.tone is not Tone.CHECK
            else ('<span class="check">', "</span>")
        )
        said = escape(span.text)
        parts.append(f"{before}{f'<bdi>{said}</bdi>' if right_to_left(span.text) else said}{after}")
    return "".join(parts)


def _paragraph(text: Line, names: str = "text") -> str:
    return f'<p class="{names}" dir="auto">{_line(text)}</p>'


def _mark(mark: Mark, size: float = 15) -> str:
    picture = svg(mark_drawing(mark, size))
    return f'<span class="mark" style="color:{INK[mark.shape]}">{picture}{escape(mark.word)}</span>'


def _list(items: tuple[Line, ...], tag: str = "ul") -> str:
    return (
        f"<{tag}>"
        + "".join(f'<li class="text" dir="auto">{_line(item)}</li>' for item in items)
        + f"</{tag}>"
    )


@singledispatch
def _draw(block: Block) -> str:
    raise TypeError(f"no way to draw {type(block).__name__}")


@_draw.register
def _(block: Heading) -> str:
    anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
    return f'<h{block.level}{anchor} dir="auto">{escape(block.text)}</h{block.level}>'


@_draw.register
def _(block: Paragraph) -> str:
    if block.mark is not None:
        return f'<p class="{block.role}">{_mark(block.mark, 20)}</p>'
    return _paragraph(block.text, "text" if block.role is Role.BODY else f"text {block.role}")


@_draw.register
def _(block: Bullets) -> str:
    return _list(block.items, "ol" if block.numbered else "ul")


@_draw.register
def _(block: Callout) -> str:
    inside = "".join(map(_paragraph, block.lines))
    return f'<div class="box {block.kind}" role="note"><p>{escape(block.title)}</p>{inside}</div>'


@_draw.register
def _(block: Standing) -> str:
    pairs = [
        ("On the story", _mark(block.story)),
        ("On the evidence", _mark(block.evidence)),
        (block.must, escape(block.burden)),
    ]
    if block.robustness:
        pairs.append(("How firm", escape(block.robustness)))
    return (
        '<dl class="standing">'
        + "".join(f"<div><dt>{name}</dt><dd>{said}</dd></div>" for name, said in pairs)
        + "</dl>"
    )


@_draw.register
def _(block: Argument) -> str:
    said = f"<strong>{escape(block.strength)}.</strong> {escape(block.proposition)}"
    parts = [f'<p class="text">{said}</p>']
    for label, texts in (("Here: ", block.rests_on), ("Set aside because: ", block.set_aside)):
        if texts:
            parts += [_paragraph(text, "text rest") for text in run_together(label, texts)]
    if block.authority:
        parts.append(f'<p class="authority">Authority: {"; ".join(map(_line, block.authority))}</p>')
    sign = f'<span class="sign" aria-hidden="true">{escape(block.sign)}</span>'
    return f'<div class="argument">{sign}{"".join(parts)}</div>'


@_draw.register
def _(block: Table) -> str:
    numbers = [' class="number"' if column.numbers else "" for column in block.columns]
    shares = sum(column.share for column in block.columns)
    widths = "".join(f'<col style="width:{100 * column.share / shares:.0f}%">' for column in block.columns)
    head = "".join(
        f'<th scope="col"{number}>{escape(column.title)}</th>'
        for column, number in zip(block.columns, numbers, strict=True)
    )
    dense = ' class="dense"' if block.dense else ""
    last = len(block.rows) - 1
    rows = []
    for index, row in enumerate(block.rows):
        kind = ' class="total"' if block.total and index == last else ""
        cells = [
            f'<th scope="row"{number}>{_cell(cell)}</th>' if not place else f"<td{number}>{_cell(cell)}</td>"
            for place, (cell, number) in enumerate(zip(row, numbers, strict=True))
        ]
        rows.append(f"<tr{kind}>{''.join(cells)}</tr>")
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(block.summary)}">'
        f"<table{dense}>"
        f"<colgroup>{widths}</colgroup><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cell(cell: Cell) -> str:
    boxes = "".join(
        f'<label class="choice"><input type="checkbox">{escape(word)}</label>' for word in cell.choices
    )
    return (_mark(cell.mark) if cell.mark else "") + "".join(map(_paragraph, cell.lines)) + boxes


@_draw.register
def _(block: Facts) -> str:
    rows = "".join(
        f'<tr><th scope="row"><strong>{escape(name)}</strong></th><td>{_paragraph(value)}</td></tr>'
        for name, value in block.rows
    )
    return f'<table aria-label="{escape(block.summary)}"><tbody>{rows}</tbody></table>'


@_draw.register
def _(block: Figure) -> str:
    caption = f"<figcaption>{escape(block.caption)}</figcaption>" if block.caption else ""
    return f"<figure>{svg(block.drawing, block.alt)}{caption}</figure>"


@_draw.register
def _(block: NewPage) -> str:
    return ""


def _contents(report: Report, block: Contents) -> str:
    links = "".join(
        f'<li><a href="#{escape(part.anchor)}">{escape(part.text)}</a></li>'
        for part in report.blocks
        if block.lists(part)
    )
    title = escape(block.title)
    return f'<nav aria-label="{title}"><p class="label">{title}</p><ul>{links}</ul></nav>'
