"""The report as a tagged PDF: PDF/UA-1 for screen readers, PDF/A-2a for keeping, same bytes for same case."""

from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from negwizard.report import fonts
from negwizard.report.blocks import Report
from negwizard.report.charts import wrapped
from negwizard.report.contents import rule
from negwizard.report.drawing import Ink
from negwizard.report.story import Story
from negwizard.report.styles import BOTTOM, MARGIN, TOP, Page, page
from negwizard.report.tagging import TaggedCanvas, Tags
from negwizard.report.text import visual_line


def render(report: Report) -> bytes:
    """Return the report as a PDF file."""
    target, tags, paper = BytesIO(), Tags(), page(report.us_letter)
    story = Story(report, tags, paper)
    flowables = story.build()
    document = BaseDocTemplate(
        target, pagesize=(paper.width, paper.height), title=report.title, author="negwizard"
    )
    frame = Frame(MARGIN, BOTTOM, paper.room, paper.height - TOP - BOTTOM, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))

    def canvas(file: BytesIO, **options: Any) -> TaggedCanvas:
        made = TaggedCanvas(
            file, tags=tags, title=report.title, language="en-US", day=report.as_of, font=fonts.BASE
        )
        made.setPageSize(options["pagesize"])
        made.finish_page = _Furniture(report, story, paper)
        return made

    document.build(flowables, canvasmaker=canvas)
    return target.getvalue()


class _Furniture:
    """What every page carries around its text; drawn at the end, when the number of pages is known."""

    def __init__(self, report: Report, story: Story, paper: Page) -> None:
        self.report, self.story, self.paper = report, story, paper

    def __call__(self, canvas: TaggedCanvas, number: int, count: int) -> None:
        """Draw what needs the number of pages: footer, running head, the numbers in the table of contents."""
        with canvas.marked(None):
            self._draw_footer(canvas, number, count)
            if number > 1:
                self._draw_running_head(canvas)
        canvas.setFillColor(HexColor(Ink.QUIET))
        for waiting in self.story.numbers:
            if waiting.page == number:
                with canvas.marked(waiting.node, number - 1):
                    canvas.setFont(fonts.BASE, 9.6)
                    canvas.drawRightString(waiting.x, waiting.y, str(canvas.page_of(waiting.anchor)))

    def _draw_footer(self, canvas: TaggedCanvas, number: int, count: int) -> None:
        y = BOTTOM - 24
        rule(canvas, MARGIN, y + 12, self.paper.width - MARGIN)
        canvas.setFillColor(HexColor(Ink.QUIET))
        canvas.setFont(fonts.BASE, 7.2)
        canvas.drawString(MARGIN, y, self.report.footer)
        canvas.drawRightString(self.paper.width - MARGIN, y, f"Page {number} of {count}")

    def _draw_running_head(self, canvas: TaggedCanvas) -> None:
        y = self.paper.height - TOP + 20
        canvas.setFillColor(HexColor(Ink.QUIET))
        (title,) = wrapped(self.report.title, 7.6, False, self.paper.room, 1) or [""]
        x = MARGIN
        for name, part in fonts.runs(visual_line(title)):
            canvas.setFont(name, 7.6)
            canvas.drawString(x, y, part)
            x += canvas.stringWidth(part, name, 7.6)
        rule(canvas, MARGIN, y - 6, self.paper.width - MARGIN)
