"""The results page: where the claim stands, why, what would change it, what to do."""

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from negwizard.assessment import Assessment
from negwizard.knowledge.wording import counted
from negwizard.terms import Incident, Issue, IssueKind, Perspective
from negwizard.ui.argument import premise_line, source_name, weak_sources
from negwizard.ui.choices import CheckChoice
from negwizard.ui.flow import flowing
from negwizard.ui.pages.result_cards import element_grid, issue_list, of_kind, outcome_card, raised
from negwizard.ui.pages.result_tables import (
    deadline_card,
    fault_card,
    limitation_card,
    loss_card,
    statutory_card,
)
from negwizard.ui.parts import Fold, Page, bullet, button, card, clear, heading, label, row, rule
from negwizard.ui.theme import Theme
from negwizard.ui.views import (
    BEFORE_ANYTHING,
    PLAN_HEADINGS,
    WHEN_HEADINGS,
    DecisiveUnknown,
    Flip,
    PlanStep,
    Results,
)
from negwizard.ui.words import NOT_ADVICE

_MOST_OPEN = 6
_MOST_FLIPS = 5
_POINT = re.compile(r"\s*\(\d+\)\s+")
FORMATS: tuple[tuple[str, str], ...] = (("PDF", ".pdf"), ("Word", ".docx"), ("web page", ".html"))


class ResultsPage(Page):
    """Shows an assessment whole.

    Signals:
        issue_opened: the user wants the reasons.  # arg: Issue
        question_opened: the user wants to answer a question.  # arg: question id
        what_if_asked: the user wants to try other answers.
        report_asked: the user wants a report.  # args: suffix, whether it is to be redacted
    """

    issue_opened = Signal(object)
    question_opened = Signal(str)
    what_if_asked = Signal()
    report_asked = Signal(str, bool)
    title = "The result"

    def __init__(self, theme: Theme, formats: Sequence[str] = (".pdf", ".html")) -> None:
        super().__init__(54)
        self._theme = theme
        self._formats = formats
        self._nothing_yet = False
        self._perspective = Perspective.NEUTRAL
        self._flips = QVBoxLayout()
        self._unknowns = QVBoxLayout()
        self._plan = QVBoxLayout()
        self._open = QVBoxLayout()
        self._missing: list[tuple[str, str]] = []
        self._first: QWidget | None = None

    def show_results(self, results: Results) -> None:
        """Show an assessment."""
        clear(self.content)
        self._nothing_yet = results.assessment.incident == Incident.NONE_YET
        self._perspective = Perspective(results.assessment.perspective)
        self._flips, self._unknowns, self._plan = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._open, self._missing = QVBoxLayout(), []
        self.content.addWidget(label(self.title, "display"))
        if results.facts_only:
            self._add_facts_only()
        else:
            self._add_standing(results)
            if self._perspective is Perspective.ORGANIZATION:
                # a business comes for what to do; the others, for how the claim stands
                self._add_deadlines(results.assessment)
                self.content.addLayout(self._plan)
                self._add_change(results)
                self._add_figures(results.assessment)
            else:
                self._add_change(results)
                self._add_figures(results.assessment)
                self._add_deadlines(results.assessment)
                self.content.addLayout(self._plan)
        self.content.addWidget(label(NOT_ADVICE, "small"))

    def focus_first(self) -> None:
        """Put the keyboard on the report."""
        if self._first:
            self._first.setFocus()

    # where it stands

    def _add_standing(self, results: Results) -> None:
        assessment = results.assessment
        self.content.addWidget(outcome_card(assessment, self._theme))
        self.content.addWidget(self._report_row())
        self._add_warnings(assessment)
        if results.story:
            self.content.addWidget(Fold("The story", label(results.story.strip(), selectable=True)))
        if results.points:
            fold = Fold("For a class: points to raise")
            for point in class_points(results.points):
                fold.body_layout().addWidget(bullet(point))
            self.content.addWidget(fold)
        self._heading("The four elements", "All four are needed. If one fails, the claim fails.")
        self.content.addWidget(element_grid(assessment, self._theme, self.issue_opened.emit))
        self._add_defenses(assessment, results.idle)
        self._add_rest_on(results)

    def _add_warnings(self, assessment: Assessment) -> None:
        """Show what the reader must know first, and fold away the list of sources to check."""
        weak = weak_sources(assessment)
        plain = [text for text in assessment.warnings if not any(source.cite in text for source in weak)]
        if not plain and not weak:
            return
        frame, inside = card("notice")
        for text in plain:
            inside.addWidget(bullet(text))
        if weak:
            them = "it" if len(weak) == 1 else "them"
            fold = Fold(f"{counted(len(weak), 'source', 'sources')} to check before you rely on {them}")
            for source in weak:
                fold.body_layout().addWidget(bullet(source_name(source)))
            inside.addWidget(fold)
        self.content.addWidget(frame)

    def _add_defenses(self, assessment: Assessment, idle: Collection[Issue]) -> None:
        shown = [result for result in of_kind(assessment, IssueKind.DEFENSE) if result.issue not in idle]
        points = [result for result in of_kind(assessment, IssueKind.THRESHOLD) if result.issue not in idle]
        up = [result for result in shown if raised(result)]
        self._heading("Defenses", "What can be said against the claim, even if all four elements are met.")
        if up:
            self.content.addWidget(issue_list(up, assessment, self._theme, self.issue_opened.emit))
        else:
            self.content.addWidget(label("The answers raise none so far.", "help"))
        others = [*[result for result in shown if not raised(result)], *points]
        if others:
            inner = issue_list(others, assessment, self._theme, self.issue_opened.emit)
            self.content.addWidget(Fold("Other defenses and points", inner))

    def _add_rest_on(self, results: Results) -> None:
        findings = results.assessment.findings
        if not findings:
            return
        frame, inside = card()
        for finding in findings:
            inside.addWidget(bullet(premise_line(finding)))
        self.content.addWidget(Fold("What the answers add up to", frame))

    # what would change it

    def _add_change(self, results: Results) -> None:
        self._heading("What would change this", "")
        self.content.addLayout(self._flips)
        self.content.addLayout(self._unknowns)
        self._waiting = label("Working out what would change this …", "help")
        self._flips.addWidget(self._waiting)
        self.content.addLayout(self._open)
        self._add_open_questions(results)
        what_if = button("&Try other answers…", about="Try other answers and see what changes")
        what_if.clicked.connect(lambda: self.what_if_asked.emit())
        self.content.addLayout(row(what_if))

    def _add_open_questions(self, results: Results) -> None:
        issues = results.assessment.issues.values()
        wanted = dict.fromkeys(question for result in issues for question in result.open_questions)
        missing = [question for question in results.assessment.unanswered if question in wanted]
        self._missing = [(question, results.question_text(question)) for question in missing]
        self._show_missing(())

    def _show_missing(self, told: Collection[str]) -> None:
        """Show the questions without an answer, but for those already shown as ones that can decide."""
        clear(self._open)
        missing = [(question, text) for question, text in self._missing if question not in told]
        if not missing:
            return
        frame, inside = card()
        inside.addWidget(label("Questions not answered that still matter", "strong"))
        for question, text in missing[:_MOST_OPEN]:
            inside.addWidget(rule())
            inside.addWidget(self._question_line(question, text))
        if len(missing) > _MOST_OPEN:
            inside.addWidget(label(f"And {len(missing) - _MOST_OPEN} more, listed in the review.", "help"))
        self._open.addWidget(frame)

    def _question_line(self, question: str, text: str, more: str = "") -> QWidget:
        made = QWidget()
        line = row(stretch=False)
        made.setLayout(line)
        said = QVBoxLayout()
        said.addWidget(label(text))
        if more:
            said.addWidget(label(more, "help"))
        ask = button("Answer", about=f"Answer: {text}")
        ask.clicked.connect(lambda: self.question_opened.emit(question))
        line.addLayout(said, 1)
        line.addWidget(ask)
        return made

    def show_flips(self, flips: Sequence[Flip], robustness: Sequence[str] = ()) -> None:
        """Show how firmly the elements stand and what would overturn them, once it is worked out."""
        clear(self._flips)
        if robustness:
            frame, inside = card()
            inside.addWidget(label("How firmly each element stands", "strong"))
            for sentence in robustness:
                inside.addWidget(bullet(sentence))
            self._flips.addWidget(frame)
        for when, called in (BEFORE_ANYTHING if self._nothing_yet else WHEN_HEADINGS).items():
            fitting = [flip for flip in flips if flip.when is when]
            if fitting:
                self._flips.addWidget(_flip_card(called, fitting))

    def show_unknowns(self, unknowns: Sequence[DecisiveUnknown]) -> None:
        """Show which "I don't know" can still decide, and who can tell."""
        clear(self._unknowns)
        self._show_missing({unknown.question for unknown in unknowns})
        if not unknowns:
            return
        frame, inside = card()
        inside.addWidget(label("Find this out: it can still decide", "strong"))
        for unknown in unknowns:
            more = [unknown.effect] if unknown.effect else []
            more += [f"Who may know: {unknown.who_knows}."] if unknown.who_knows else []
            more += [f"What would show it: {unknown.shown_by}."] if unknown.shown_by else []
            inside.addWidget(rule())
            inside.addWidget(self._question_line(unknown.question, unknown.text, " ".join(more)))
        self._unknowns.addWidget(frame)

    # figures, plan, report

    def _add_figures(self, assessment: Assessment) -> None:
        losses = loss_card(assessment, self._theme)
        if losses:
            self._heading("Losses", "")
            self.content.addWidget(losses)
        if assessment.fault:
            shared = assessment.fault.shares_count
            self._heading("If both sides are at fault" if shared else "Who bears the loss", "")
            self.content.addWidget(fault_card(assessment.fault))
        if assessment.statutory:
            self._heading("Sums that a statute sets", "Beside a claim of negligence, and for each person.")
            self.content.addWidget(statutory_card(assessment.statutory))
        if assessment.limitation and not self._nothing_yet:  # no clock runs before anything happened
            self._heading("Time limits", "Days to check with a lawyer, not promises.")
            self.content.addWidget(limitation_card(assessment.limitation))

    def _add_deadlines(self, assessment: Assessment) -> None:
        deadlines = deadline_card(assessment)
        if deadlines:
            self._heading("Who must be told", "")
            self.content.addWidget(deadlines)

    def show_plan(self, plan: Sequence[PlanStep]) -> None:
        """Show what to do, once it is worked out."""
        clear(self._plan)
        if not plan:
            return
        alone = any(step.why for step in plan)
        order = (
            "In order of what each step changes, then of effort and cost."
            if alone
            else "No step alone would change the result; each closes a gap. In order of effort and cost."
        )
        self._plan.addSpacing(8)
        self._plan.addWidget(heading(PLAN_HEADINGS[self._perspective], order))
        frame, inside = card()
        for at, step in enumerate(plan):
            if at:
                inside.addWidget(rule())
            inside.addWidget(label(f"{at + 1}.  {step.title}", "strong"))
            for text, role in ((step.why, "body"), (step.takes, "help"), (step.keep, "help")):
                if text:
                    inside.addWidget(label(text, role))
        self._plan.addWidget(frame)

    def _add_facts_only(self) -> None:
        frame, inside = card("notice")
        inside.addWidget(label("Facts only", "strong"))
        inside.addWidget(
            label("You chose to keep conclusions off the screen. You can change this on the start page.")
        )
        self.content.addWidget(frame)
        self.content.addWidget(self._report_row())

    def _report_row(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label("Save a report", "strong"))
        inside.addWidget(label("For a lawyer, an insurer or the file. It cites its sources.", "help"))
        self.redacted = CheckChoice(
            "Leave out the title, the story and all notes",
            self._theme,
            help_text="A copy to pass on: answers and conclusions stay, your own words do not.",
        )
        buttons = [self._report_button(name, suffix) for name, suffix in FORMATS if suffix in self._formats]
        inside.addWidget(flowing(*buttons))
        inside.addWidget(self.redacted)
        self._first = buttons[0] if buttons else None
        return frame

    def _report_button(self, name: str, suffix: str) -> QWidget:
        made = button(f"Save as {name}…", "primary" if suffix == FORMATS[0][1] else "secondary")
        made.clicked.connect(lambda: self.report_asked.emit(suffix, self.redacted.isChecked()))
        return made

    def _heading(self, text: str, intro: str) -> None:
        self.content.addSpacing(8)
        self.content.addWidget(heading(text, intro))


def class_points(text: str) -> list[str]:
    """Return the points of a teaching note, which numbers them (1), (2) and so on."""
    lead, *points = _POINT.split(" ".join(text.split()))
    return points or [lead]


def _flip_card(heading: str, flips: Sequence[Flip]) -> QFrame:
    frame, inside = card()
    inside.addWidget(label(heading, "strong"))
    _add_flips(inside, flips[:_MOST_FLIPS])
    rest = flips[_MOST_FLIPS:]
    if rest:
        fold = Fold(f"{len(rest)} more", about=f"{heading}: {len(rest)} more")
        _add_flips(fold.body_layout(), rest)
        inside.addWidget(rule())
        inside.addWidget(fold)
    return frame


def _add_flips(inside: QVBoxLayout, flips: Sequence[Flip]) -> None:
    for flip in flips:
        inside.addWidget(rule())
        for change in flip.changes:
            inside.addWidget(bullet(change))
        inside.addWidget(label(f"Then: {flip.title} {flip.becomes}.", "help"))
