"""What a user does, as short sentences for tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def press(
    window: MainWindow, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    settle()


def to_first_question(window: MainWindow, place: str = "XX-ONE") -> None:
    """Go through the frame pages."""
    window.entrance.start_case()
    window.interview.perspective.choose_number(1)
    window.go_on()
    window.interview.incident.choose_number(1)
    window.go_on()
    window.interview.place.places.show_place(place)
    window.interview.place.no_day.click()
    window.go_on()
    settle()


def to_result(window: MainWindow) -> None:
    window.interview.go(Stop.RESULTS)
    settle()


def stop(window: MainWindow) -> Stop:
    return window.interview.position.stop


def question(window: MainWindow) -> str:
    return window.interview.position.question


def texts(widget: QWidget) -> str:
    """Everything a user can read there."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]
    return "\n".join(labels + buttons)


def button(widget: QWidget, text: str) -> QPushButton:
    """Find a visible button by its text."""
    found = [
        b
        for b in widget.findChildren(QPushButton)
        if text in b.text().replace("&", "") and b.isVisibleTo(widget)
    ]
    assert found, f"no button {text!r} among {[b.text() for b in widget.findChildren(QPushButton)]}"
    return found[0]
