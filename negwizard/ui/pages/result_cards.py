"""The parts of the results page that say where each issue stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from negwizard.application.points import what_follows
from negwizard.application.status_words import status_word
from negwizard.assessment import Assessment, Ground, IssueResult
from negwizard.knowledge.wording import joined
from negwizard.terms import ELEMENTS, Incident, Issue, IssueKind, Side, Status
from negwizard.ui.card_grid import CardGrid
from negwizard.ui.flow import flowing
from negwizard.ui.parts import Column, button, card, label, row, rule
from negwizard.ui.status_mark import StatusMark
from negwizard.ui.theme import Theme
from negwizard.ui.words import NOTHING_YET, OUTCOME_WORDS, OUTCOMES, OUTCOMES_BEFORE, SIDES

OpenIssue = Callable[[Issue], None]


def outcome_card(assessment: Assessment, theme: Theme) -> QFrame:
    """Return the claim as a whole in one sentence, and what decides it."""
    outcome = assessment.outcome
    sentence, status = OUTCOMES[outcome.status]
    if assessment.incident == Incident.NONE_YET:
        sentence = OUTCOMES_BEFORE[outcome.status]
    frame, inside = card()
    inside.setContentsMargins(24, 20, 24, 20)
    inside.addWidget(label(sentence, "question"))
    _, proved = OUTCOMES[outcome.on_evidence]
    inside.addWidget(
        flowing(
            StatusMark(theme, status, OUTCOME_WORDS[outcome.status], "As told:"),
            StatusMark(theme, proved, OUTCOME_WORDS[outcome.on_evidence], "As documented:"),
        )
    )
    if assessment.incident == Incident.NONE_YET:
        inside.addWidget(label(NOTHING_YET))
    titles = [assessment.issues[issue].title for issue in outcome.deciding if issue in assessment.issues]
    if titles:
        inside.addWidget(label(f"What decides it: {joined(titles)}."))
    for text in dict.fromkeys(reason.text for reason in outcome.reasons):
        inside.addWidget(label(text, "help"))
    inside.addWidget(label(f"Judged under the law of {assessment.place_name}.", "small"))
    return frame


def element_grid(assessment: Assessment, theme: Theme, open_issue: OpenIssue) -> QWidget:
    """Return the four elements as cards, two by two where there is room."""
    return CardGrid([_element_card(assessment.issues[issue], theme, open_issue) for issue in ELEMENTS])


def _element_card(result: IssueResult, theme: Theme, open_issue: OpenIssue) -> QFrame:
    frame, inside = card()
    inside.addWidget(label(result.title, "title"))
    word = status_word(result.kind, result.status)
    proved = status_word(result.kind, result.on_evidence)
    told = StatusMark(theme, result.status, word, "As told:")
    shown = StatusMark(theme, result.on_evidence, proved, "As documented:")
    inside.addWidget(flowing(told, shown, spacing=6))
    inside.addWidget(label(result.meaning, "help"))
    for text in _best(result):
        inside.addWidget(label(text))
    inside.addStretch(1)
    why = button(_why(result), about=f"{_why(result)} {result.title}")
    why.clicked.connect(lambda: open_issue(result.issue))
    inside.addLayout(row(why))
    return frame


def _why(result: IssueResult) -> str:
    return "Why not?" if result.status is Status.NOT_MET else "Why?"


def _best(result: IssueResult) -> list[str]:
    """Return the best standing reason of each side that has one."""
    said = []
    for side, grounds in ((Side.FOR, result.grounds_for), (Side.AGAINST, result.grounds_against)):
        best = _strongest(grounds)
        if best:
            said.append(f"{SIDES[side].replace('Reasons', 'Reason')}: {best.reason.text}")
    return said


def _strongest(grounds: Sequence[Ground]) -> Ground | None:
    standing = [ground for ground in grounds if ground.stands]
    order = ("decisive", "strong", "supporting")
    return min(standing, key=lambda ground: order.index(ground.strength.value), default=None)


def raised(result: IssueResult) -> bool:
    """Say whether the answers give a defense something to stand on."""
    return bool(result.grounds_for) or result.status in (Status.MET, Status.ARGUABLE)


def issue_list(
    results: Sequence[IssueResult], assessment: Assessment, theme: Theme, open_issue: OpenIssue
) -> QFrame:
    """Return issues as lines of one card."""
    frame, inside = card()
    for at, result in enumerate(results):
        if at:
            inside.addWidget(rule())
        follows = what_follows(assessment, result) if raised(result) else ""
        inside.addWidget(_issue_line(result, follows, theme, open_issue))
    return frame


def _issue_line(result: IssueResult, follows: str, theme: Theme, open_issue: OpenIssue) -> QWidget:
    made = QWidget()
    column = Column.plain(made, 4)
    why = button(_why(result), "quiet", about=f"{_why(result)} {result.title}")
    why.clicked.connect(lambda: open_issue(result.issue))
    head = row(stretch=False)
    head.addWidget(label(result.title, "strong"), 1)
    head.addWidget(why, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    column.addLayout(row(StatusMark(theme, result.status, status_word(result.kind, result.status))))
    column.addWidget(label(follows or result.meaning, "help"))
    return made


def of_kind(assessment: Assessment, kind: IssueKind) -> list[IssueResult]:
    """Return the results of one kind in report order, without the points that have no part in the place."""
    return [result for result in assessment.issues.values() if result.kind is kind]
