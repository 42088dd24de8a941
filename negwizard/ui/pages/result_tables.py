"""The parts of the results page with figures and days: losses, fault, time limits, who must be told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from negwizard.application.status_words import status_word
from negwizard.assessment import Assessment, FaultResult, LimitationResult, LossLine, StatutoryDamages
from negwizard.knowledge.amounts import money
from negwizard.knowledge.days import day_in_words
from negwizard.terms import IssueKind
from negwizard.ui.argument import citation_line
from negwizard.ui.parts import bullet, card, label, rule
from negwizard.ui.status_mark import StatusMark
from negwizard.ui.theme import Theme


def loss_card(assessment: Assessment, theme: Theme) -> QFrame | None:
    """Return the losses with their amounts and whether each counts."""
    if not assessment.losses:
        return None
    frame, inside = card()
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for at, heading in enumerate(("Loss", "Amount", "Does it count?")):
        grid.addWidget(_tight(heading, "small"), 0, at)
    for at, line in enumerate(assessment.losses, 1):
        _loss_row(grid, at, line, assessment.currency, theme)
    inside.addLayout(grid)
    total = _total(assessment)
    if total:
        inside.addWidget(label(total, "strong"))
    return frame


def _loss_row(grid: QGridLayout, at: int, line: LossLine, currency: str, theme: Theme) -> None:
    bearer = line.borne_by[:1].lower() + line.borne_by[1:]
    who = f"{line.title} (borne by {bearer})" if bearer else line.title
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(label(f"{who}. {line.reason}".rstrip(". ") + "."), at, 0)
    grid.addWidget(_tight(amount(line.amount_low, line.amount_high, currency)), at, 1, top)
    mark = StatusMark(theme, line.status, status_word(IssueKind.LOSS, line.status))
    grid.addWidget(mark, at, 2, top | Qt.AlignmentFlag.AlignLeft)


def amount(low: int | None, high: int | None, currency: str) -> str:
    """Write an amount or a range."""
    if low is None and high is None:
        return "not known"
    if low == high or high is None or low is None:
        return money(low if low is not None else high or 0, currency)
    return f"{money(low, currency)} to {money(high, currency)}"


def _total(assessment: Assessment) -> str:
    known = [line for line in assessment.losses if line.amount_low is not None]
    if len(known) < 2:
        return ""
    low = sum(line.amount_low or 0 for line in known)
    high = sum(line.amount_high or line.amount_low or 0 for line in known)
    return f"All losses entered: {amount(low, high, assessment.currency)}"


def fault_card(fault: FaultResult) -> QFrame:
    """Return the rule on shared fault and its arithmetic."""
    frame, inside = card()
    inside.addWidget(label(fault.text, "strong"))
    for step in fault.steps:
        inside.addWidget(bullet(step))
    if fault.split_text:
        inside.addWidget(label(fault.split_text))
    inside.addWidget(label(citation_line(fault.citation), "small"))
    return frame


def limitation_card(limitation: LimitationResult) -> QFrame:
    """Return the time limits as days to check, and before them the notices that are due first."""
    frame, inside = card()
    for at, notice in enumerate(limitation.notices):
        if at:
            inside.addWidget(rule())
        inside.addWidget(label(notice.text, "strong"))
        if notice.when:
            inside.addWidget(bullet(notice.when))
        inside.addWidget(label(citation_line(notice.citation), "small"))
    if limitation.citation is None:
        return frame
    if limitation.notices:
        inside.addWidget(rule())
    inside.addWidget(label(limitation.text, "strong"))
    for what, when in limitation.starts:
        inside.addWidget(bullet(f"The clock may start on {day_in_words(when)}: {what}."))
    if limitation.discovery_rule:
        inside.addWidget(label(limitation.discovery_rule))
    inside.addWidget(label(citation_line(limitation.citation), "small"))
    return frame


def statutory_card(sums: Sequence[StatutoryDamages]) -> QFrame:
    """Return what statutes set for each person, with the arithmetic."""
    frame, inside = card()
    for at, found in enumerate(sums):
        if at:
            inside.addWidget(rule())
        inside.addWidget(label(found.text, "strong"))
        for step in found.steps:
            inside.addWidget(bullet(step))
        inside.addWidget(label(citation_line(found.citation), "small"))
    return frame


def deadline_card(assessment: Assessment) -> QFrame | None:
    """Return who must be told, by when."""
    if not assessment.deadlines:
        return None
    frame, inside = card()
    for at, deadline in enumerate(assessment.deadlines):
        if at:
            inside.addWidget(rule())
        who = deadline.who[:1].upper() + deadline.who[1:]
        when = f" by {day_in_words(deadline.day)}" if deadline.day else ""
        inside.addWidget(label(f"{who}{when}", "strong"))
        passed = deadline.day is not None and deadline.day < assessment.as_of
        inside.addWidget(label(f"{deadline.text} This day has passed." if passed else deadline.text))
        inside.addWidget(label(citation_line(deadline.citation), "small"))
    return frame


def _tight(text: str, role: str = "body") -> QLabel:
    made = label(text, role)
    made.setWordWrap(False)
    return made
