"""The panel at the side: elements and defenses as they stand, each with its reasons one click away."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from negwizard.application.status_words import status_word
from negwizard.assessment import Assessment, IssueResult
from negwizard.terms import ELEMENTS, Evidence, Issue, IssueKind, Status
from negwizard.ui.argument import foundations
from negwizard.ui.parts import Fold, button, label, row
from negwizard.ui.status_mark import StatusMark, draw_mark
from negwizard.ui.theme import Theme
from negwizard.ui.words import OUTCOME_WORDS, OUTCOMES

_SHOWN = (Evidence.DOCUMENT, Evidence.OFFICIAL)
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class IssueRow(QPushButton):
    """One issue: its shape, its title, its words; a click asks for the reasons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._told, self._proved = Status.OPEN, Status.OPEN
        self._words = ("", "")
        self._same = ""
        self._shown: tuple[str, Status, Status, str] | None = None
        self._boxes: dict[tuple[int, int], QRect] = {}
        """Where the title stands, by width and text size: a layout asks for it many times."""
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_result(self, result: IssueResult) -> None:
        """Show where an issue stands; a row on which nothing changes is not laid out again."""
        shown = (result.title, result.status, result.on_evidence, alike(result))
        if shown == self._shown:
            return
        self._shown = shown
        self._boxes.clear()
        self._title = result.title
        self._told, self._proved = result.status, result.on_evidence
        self.updateGeometry()
        self._same = shown[-1]
        self._words = (status_word(result.kind, self._told), status_word(result.kind, self._proved))
        self.setAccessibleName(f"{self._title}: as told, {self._words[0]}; as documented, {self._words[1]}")
        self.setAccessibleDescription("Shows the reasons")
        self.setToolTip("Why? Click for the reasons.")
        self.update()

    @property
    def _em(self) -> int:
        return self.fontInfo().pixelSize()

    def hasHeightForWidth(self) -> bool:
        """Say that the title wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return room for the title and one or two lines under it."""
        lines = 1 if self._told is self._proved else 2
        return self._title_box(width).height() + round(self._em * (0.75 + 1.3 * lines))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(self._em * 15, self.heightForWidth(self._em * 15))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(self._em * 11, round(self._em * 3.4))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _title_box(self, width: int) -> QRect:
        """Return where the wrapped title stands in a row of a width."""
        em = self._em
        if (width, em) not in self._boxes:
            left, top = round(em * 2.3), round(em * 0.55)
            room = QRect(left, top, width - left - round(em * 1.6), 10_000)
            box = QFontMetrics(self._bold()).boundingRect(room, int(_WRAP), self._title)
            self._boxes[width, em] = box
        return self._boxes[width, em]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shape, title and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        em = self._em
        draw_mark(painter, QRectF(em * 0.6, em * 0.65, em * 1.15, em * 1.15), self._told, self._theme)
        box = self._title_box(self.width())
        painter.setFont(self._bold())
        painter.setPen(self._theme.color("text"))
        painter.drawText(box.adjusted(0, 0, 4, 0), int(_WRAP), self._title)
        self._paint_words(painter, box.left(), box.bottom() + 1)
        self._paint_chevron(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 2.5))
            painter.drawRoundedRect(box, 8, 8)

    def _paint_words(self, painter: QPainter, left: int, top: int) -> None:
        same = self._told is self._proved
        on_what = "as told"
        if same:
            on_what = self._same
        self._paint_line(painter, left, top, self._told, self._words[0], on_what)
        if not same:
            self._paint_line(
                painter, left, top + round(self._em * 1.3), self._proved, self._words[1], "as documented"
            )

    def _paint_line(
        self, painter: QPainter, left: int, top: int, status: Status, word: str, on_what: str
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(12, round(self._em * 0.87)))
        for weight, color, text in (
            (QFont.Weight.DemiBold, status.value, f"{word}  "),
            (QFont.Weight.Normal, "muted", on_what),
        ):
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            width = QFontMetrics(font).horizontalAdvance(text)
            painter.drawText(
                left, top, width + 2, round(self._em * 1.3), int(Qt.AlignmentFlag.AlignVCenter), text
            )
            left += width

    def _paint_chevron(self, painter: QPainter) -> None:
        em, middle = self._em, self._em * 1.22
        right = self.width() - em * 0.75
        painter.setPen(QPen(self._theme.color("control"), 1.6))
        tip = QPointF(right, middle)
        painter.drawLine(tip, tip - QPointF(em * 0.3, em * 0.3))
        painter.drawLine(tip, tip - QPointF(em * 0.3, -em * 0.3))


def alike(result: IssueResult) -> str:
    """Say what a status rests on that is the same as told and as documented."""
    if result.status is Status.OPEN:
        return "too little is known"
    grounds = [ground for ground in result.grounds if ground.stands]
    shown = any(premise.evidence in _SHOWN for premise in foundations(grounds))
    return "as told and documented" if shown else "even without documents"


class IssuePanel(QFrame):
    """Where things stand, after every answer.

    Signals:
        issue_opened: the user wants the reasons.  # arg: Issue
        closed: the user hid the panel.
    """

    issue_opened = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panelFrame")
        self._theme = theme
        self._rows: dict[Issue, IssueRow] = {}
        self._body = QWidget()
        self._body.setObjectName("panelBody")
        self._layout = QVBoxLayout(self._body)
        self._layout.setContentsMargins(16, 14, 10, 14)
        self._layout.setSpacing(2)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("panel")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._build()

    def _build(self) -> None:
        close = button("Hide", "quiet", about="Hide where things stand")
        close.clicked.connect(lambda: self.closed.emit())
        heading = label("Where things stand", "title")
        head = row(stretch=False)
        head.addWidget(heading, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(head)
        self._outcome = StatusMark(self._theme)
        self._layout.addLayout(row(self._outcome))
        self._note = label("", "small")
        self._layout.addWidget(self._note)
        self._layout.addSpacing(8)
        self._parts: dict[IssueKind, QVBoxLayout] = {}
        self._headings: list[QLabel] = []
        for kind, title in ((IssueKind.ELEMENT, "The four elements"), (IssueKind.DEFENSE, "Defenses")):
            self._headings.append(label(title, "overline"))
            self._layout.addWidget(self._headings[-1])
            self._parts[kind] = QVBoxLayout()
            self._parts[kind].setSpacing(0)
            self._layout.addLayout(self._parts[kind])
            self._layout.addSpacing(8)
        self._quiet = QWidget()
        self._quiet_rows = QVBoxLayout(self._quiet)
        self._quiet_rows.setContentsMargins(0, 0, 0, 0)
        self._quiet_rows.setSpacing(0)
        self._none = label("None raised so far.", "small")
        self._parts[IssueKind.DEFENSE].addWidget(self._none)
        self._more = Fold("Other defenses and points", self._quiet)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)

    def show_assessment(self, assessment: Assessment, note: str = "", idle: Collection[Issue] = ()) -> None:
        """Bring every row up to date; points that play no part in the place are `idle` and not shown."""
        _, status = OUTCOMES[assessment.outcome.status]
        for part in (self._outcome, *self._headings):
            part.show()
        self._outcome.show_status(status, OUTCOME_WORDS[assessment.outcome.status], "The claim")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for issue, result in assessment.issues.items():
            if issue in ELEMENTS or result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD):
                made = self._row(issue, result)
                made.show_result(result)
                made.setVisible(issue not in idle)
        self._sort(assessment)

    def _row(self, issue: Issue, result: IssueResult) -> IssueRow:
        if issue not in self._rows:
            made = IssueRow(self._theme)
            made.clicked.connect(lambda _=False: self.issue_opened.emit(issue))
            self._rows[issue] = made
            home = self._parts[IssueKind.ELEMENT] if issue in ELEMENTS else self._quiet_rows
            home.addWidget(made)
        return self._rows[issue]

    def _sort(self, assessment: Assessment) -> None:
        """Keep the defenses that the answers raise in sight and fold the others away."""
        for issue, made in self._rows.items():
            if issue in ELEMENTS:
                continue
            result = assessment.issues[issue]
            raised = result.kind is IssueKind.DEFENSE and bool(
                result.grounds_for or result.status is Status.MET
            )
            home = self._parts[IssueKind.DEFENSE] if raised else self._quiet_rows
            if home.indexOf(made) < 0:
                home.addWidget(made)
        self._none.setVisible(self._parts[IssueKind.DEFENSE].count() == 1)
        self._more.setVisible(self._quiet_rows.count() > 0)

    def show_nothing(self, text: str) -> None:
        """Show why there is nothing to show."""
        for made in self._rows.values():
            made.hide()
            made.deleteLater()
        self._rows.clear()
        for part in (self._outcome, self._more, self._none, *self._headings):
            part.hide()
        self._note.setText(text)
        self._note.show()
