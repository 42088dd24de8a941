"""Tab goes through a window as one reads it. Qt's own order is that in which things were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Return what Tab can stop at inside a widget, in the order in which one reads it."""
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    for part in _parts(widget):
        if part is not None:
            yield from stops(part)


def set_tab_order(*widgets: QWidget) -> None:
    """Have Tab go through these widgets one after the other."""
    for before, after in pairwise(stop for widget in widgets for stop in stops(widget)):
        QWidget.setTabOrder(before, after)


def _parts(widget: QWidget) -> Iterator[QWidget | None]:
    if isinstance(widget, QScrollArea):
        yield widget.widget()
    elif isinstance(widget, QStackedWidget):
        yield widget.currentWidget()
    elif isinstance(widget, QSplitter):
        yield from (widget.widget(at) for at in range(widget.count()))
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item else None
        if item is not None and (widget := item.widget()) is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
