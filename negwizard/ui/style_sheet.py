"""The style sheet: roles of text and kinds of button, from one palette and one text size. Knows no Qt."""

from dataclasses import asdict
from string import Template

from negwizard.ui.palettes import Palette

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, #page, #pageBody, #footer, #topBar { background: $window; }
#topBar { border-bottom: 1px solid $line; }
#footer { border-top: 1px solid $line; }
#panel, #panelBody { background: $surface; }
#panelFrame { background: $surface; border: none; border-left: 1px solid $line; }
#panelFrame[below="true"] { border-left: none; border-top: 1px solid $line; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="question"] { font-size: ${question}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead}px; color: $text; }
QLabel[role="help"] { color: $muted; }
QLabel[role="small"] { font-size: ${small}px; color: $muted; }
QLabel[role="overline"] { font-size: ${small}px; font-weight: 600; color: $accent; }
QLabel[role="fault"] { color: $fault; font-weight: 600; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="notice"] { background: $notice_soft; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="fault"] { background: $fault_soft; border: 1px solid $fault; border-radius: 10px; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: 8px;
              padding: ${pad_y}px ${pad_x}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border: 2px solid $focus; padding: ${pad_y_in}px ${pad_x_in}px; }
QPushButton:disabled { color: $muted; border: 1px dashed $control; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
                              font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; }
QPushButton[kind="primary"]:disabled { background: $window; color: $muted; border: 1px dashed $control; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $accent;
                            padding: ${pad_small}px 3px; text-align: left; border-radius: 6px; }
QPushButton[kind="quiet"]:hover { text-decoration: underline; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: ${pad_small_in}px 2px; }
QPushButton[kind="segment"] { border-radius: 7px; padding: ${pad_small}px ${pad_x}px; }
QPushButton[kind="segment"]:checked { background: $chosen; border: 1px solid $accent; color: $text; }
QPushButton[kind="segment"]:focus { border: 2px solid $focus; padding: ${pad_small_in}px ${pad_x_in}px; }

QLineEdit, QPlainTextEdit, QComboBox, QListWidget, QTreeWidget, QTextBrowser {
    background: $surface; color: $text; border: 1px solid $control; border-radius: 8px; padding: ${field}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListWidget:focus, QTreeWidget:focus,
QTextBrowser:focus {
    border: 2px solid $focus; padding: ${field_in}px; }
QComboBox::drop-down { border: none; width: ${arrow}px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $control;
    selection-background-color: $accent; selection-color: $on_accent; }
QListWidget::item, QTreeWidget::item { padding: ${pad_small}px; border-radius: 5px; }
QListWidget::item:selected, QTreeWidget::item:selected { background: $accent; color: $on_accent; }
QListWidget::item:hover:!selected, QTreeWidget::item:hover:!selected { background: $hover; }
QHeaderView::section { background: $window; color: $text; border: none; padding: ${pad_small}px;
                       font-weight: 600; }

QProgressBar { background: $groove; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollArea { border: none; background: transparent; }
QScrollArea:focus { border: 2px solid $focus; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $control; border-radius: 4px; min-height: 30px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }

QMenuBar { background: $window; color: $text; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $chosen; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 22px; border-radius: 5px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 5px; }
""")


def style_sheet(palette: Palette, px: int) -> str:
    """Return the style sheet for a palette and a text height in pixels."""
    return _SHEET.substitute(asdict(palette), **_sizes(px))


def _sizes(px: int) -> dict[str, int]:
    """Return every length that grows with the text; "_in" leaves room for the thick line of the focus."""
    return {
        "display": round(px * 1.9),
        "question": round(px * 1.5),
        "title": round(px * 1.2),
        "lead": round(px * 1.1),
        "small": max(12, round(px * 0.87)),
        "pad_y": round(px * 0.6),
        "pad_y_in": round(px * 0.6) - 1,
        "pad_x": round(px * 1.2),
        "pad_x_in": round(px * 1.2) - 1,
        "pad_small": round(px * 0.35),
        "pad_small_in": round(px * 0.35) - 1,
        "field": round(px * 0.5),
        "field_in": round(px * 0.5) - 1,
        "arrow": round(px * 1.8),
    }
