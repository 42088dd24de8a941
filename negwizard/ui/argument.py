"""A reason on the screen: the proposition, what it rests on, its authority."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from negwizard.application.status_words import STRENGTHS
from negwizard.assessment import Assessment, Citation, Ground, Premise, Reason
from negwizard.knowledge.days import day_in_words
from negwizard.terms import Evidence
from negwizard.ui.parts import bullet, card, label
from negwizard.ui.words import EVIDENCE

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_METHOD = "method"
_KINDS = {
    "answer": "You said",
    "frame": "The case",
    "law": "The law there",
    "quantity": "Worked out",
    "finding": "Found",
    "issue": "Decided",
    "absence": "Missing",
}
_CHECK = "Check this source before you rely on it."


def premise_line(premise: Premise) -> str:
    """Return a premise as one line with what stands behind it."""
    behind = []
    if premise.evidence is not Evidence.NONE:
        behind.append(EVIDENCE[premise.evidence][0].lower())
    if premise.disputed:
        behind.append("disputed")
    if not behind:
        return premise.text
    text = premise.text.removesuffix(".")
    return f"{text} ({', '.join(behind)}){premise.text[len(text) :]}"


def citation_line(citation: Citation) -> str:
    """Return a source as one line, with a warning where it must be checked."""
    if citation.kind == _METHOD:
        return "The program's own way of reading the answers."
    line = f"{source_name(citation)} (as of {day_in_words(citation.as_of)})"
    return f"{line}. {_CHECK}" if citation.check_this else line


def source_name(citation: Citation) -> str:
    """Return a source by name and place, without saying the same words twice."""
    key = citation.name.partition(" §")[0].partition(" v. ")[0]  # the first party stands for a decision
    name = citation.name if key and key not in citation.cite else ""
    return ", ".join(part for part in (name, citation.cite) if part)


def weak_sources(assessment: Assessment) -> tuple[Citation, ...]:
    """Return the sources behind the result that must be checked, each once."""
    found = {
        citation.id: citation
        for result in assessment.issues.values()
        for citation in result.citations
        if citation.check_this
    }
    return tuple(found[name] for name in sorted(found))


def ground_card(ground: Ground) -> QFrame:
    """Return a reason for or against an issue as a card."""
    frame, inside = card()
    inside.addWidget(label(STRENGTHS[ground.strength], "overline"))
    fill_reason(inside, ground.reason)
    for defeat in ground.defeated_by:
        inside.addWidget(label(f"This does not count here: {defeat.text}", "fault"))
    return frame


def fill_reason(layout: QVBoxLayout, reason: Reason) -> None:
    """Write a reason out."""
    layout.addWidget(label(reason.text, "strong", selectable=True))
    for premise in reason.premises:
        layout.addWidget(bullet(premise_line(premise)))
        if premise.note:
            layout.addWidget(label(f"     Note: {premise.note}", "small", selectable=True))
    for citation in reason.citations:
        layout.addWidget(label(citation_line(citation), "small", selectable=True))
    for premise in reason.premises:
        if premise.citation is not None:
            layout.addWidget(label(citation_line(premise.citation), "small", selectable=True))


class _Wrapped(QStyledItemDelegate):
    """Lines of a tree that wrap: a tree itself cuts off what does not fit."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room for the whole text at the width that the depth leaves."""
        hint = super().sizeHint(option, index)
        metrics = self._tree.fontMetrics()
        em, depth, parent = metrics.height(), 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        width = self._tree.viewport().width() - depth * self._tree.indentation() - em
        room = QRect(0, 0, max(em * 6, width), 10_000)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(hint.width(), lines.height() + round(em * 0.7))


class DerivationTree(QTreeWidget):
    """How a conclusion was reached, down to the answers; as high as what is open in it."""

    def __init__(self, grounds: Sequence[Ground], about: str) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setAccessibleName(about)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Wrapped(self))
        for ground in grounds:
            self.addTopLevelItem(_reason_item(ground.reason))
        self.expandToDepth(1)
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)

    def _fit(self) -> None:
        self.setIndentation(round(self.fontMetrics().height() * 1.1))
        self.doItemsLayout()
        last = self.topLevelItem(self.topLevelItemCount() - 1)
        while last is not None and last.isExpanded() and last.childCount():
            last = last.child(last.childCount() - 1)
        bottom = self.visualItemRect(last).bottom() + 1 + self.verticalOffset() if last is not None else 0
        self.setFixedHeight(bottom + self.height() - self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)


def _reason_item(reason: Reason) -> QTreeWidgetItem:
    item = QTreeWidgetItem([reason.text])
    item.setToolTip(0, reason.text)
    for premise in reason.premises:
        item.addChild(_premise_item(premise))
    return item


def _premise_item(premise: Premise) -> QTreeWidgetItem:
    item = QTreeWidgetItem([f"{_KINDS[premise.kind]}: {premise_line(premise)}"])
    item.setToolTip(0, premise.text)
    for reason in premise.because:
        item.addChild(_reason_item(reason))
    return item


def foundations(grounds: Sequence[Ground]) -> tuple[Premise, ...]:
    """Return the answers, laws and gaps that reasons rest on in the end, without repeats."""
    found: dict[str, Premise] = {}

    def walk(reason: Reason) -> None:
        for premise in reason.premises:
            if premise.because:
                for deeper in premise.because:
                    walk(deeper)
            else:
                found.setdefault(premise.text, premise)

    for ground in grounds:
        walk(ground.reason)
    return tuple(found.values())


def as_text(title: str, sections: Sequence[tuple[str, Sequence[Ground]]]) -> str:
    """Return reasons as plain text to copy."""
    lines = [title]
    for heading, grounds in sections:
        if grounds:
            lines += ["", heading]
        for ground in grounds:
            lines.append(f"- {ground.reason.text}")
            lines += [f"    - {premise_line(premise)}" for premise in ground.reason.premises]
            lines += [f"    {citation_line(citation)}" for citation in ground.reason.citations]
    return "\n".join(lines)
