"""The page that settles place and days: whose law, which law, judged on which day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from negwizard.knowledge.answers import Frame
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import Place
from negwizard.terms import Incident, Stage
from negwizard.ui.choices import CheckChoice, RadioChoice
from negwizard.ui.fields import DayField, Fault, Line
from negwizard.ui.parts import Column, Fold, Page, announce, label
from negwizard.ui.theme import Theme
from negwizard.ui.words import STAGES

_ID = Qt.ItemDataRole.UserRole
_LIST_EMS = (9, 12)
_NO_PLACE = 'No place fits these letters. Try others, or type "not listed".'


class SearchLine(Line):
    """A search line whose Enter takes what was found and, with `keeps_enter`, does not go on yet.

    Signals:
        taken: Enter was pressed on something typed.
    """

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keeps_enter = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what was found; on an empty line Enter is the page's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter:
            super().keyPressEvent(event)
            return
        if self.text().strip():
            self.taken.emit()
        event.setAccepted(self.keeps_enter and bool(self.text().strip()))


class PlaceList(QWidget):
    """Places with a search line above.

    Signals:
        chosen: the user chose a place.
    """

    chosen = Signal()

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.search = SearchLine()
        self.search.setPlaceholderText("Type a few letters, for example: cal")
        self.search.setAccessibleName("Search for a place")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.taken.connect(self._take_only_match)
        self.list = QListWidget()
        self.list.setAccessibleName("Places")
        for place in places:
            item = QListWidgetItem(place.name, self.list)
            item.setData(_ID, place.id)
        self.list.itemSelectionChanged.connect(self.chosen)
        self.nothing = label(_NO_PLACE, "help")
        self.nothing.hide()
        column = Column.plain(self)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self._fit()

    @property
    def place(self) -> str | None:
        """Return the id of the chosen place; one that the search line hides is not chosen any more."""
        chosen = [item for item in self.list.selectedItems() if not item.isHidden()]
        return str(chosen[0].data(_ID)) if chosen else None

    def _fit(self) -> None:
        em = self.fontInfo().pixelSize()
        self.list.setMinimumHeight(round(em * _LIST_EMS[0]))
        self.list.setMaximumHeight(round(em * _LIST_EMS[1]))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height in step with the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the lines their room: they were placed before the style sheet was known."""
        super().showEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def show_place(self, id_: str | None) -> None:
        """Mark a place, or none."""
        self.list.blockSignals(True)
        self.list.clearSelection()
        self.list.scrollToTop()
        for item in self._items():
            if item.data(_ID) == id_:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item, QListWidget.ScrollHint.PositionAtCenter)
        self.list.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _filter(self, text: str) -> None:
        for item in self._items():
            item.setHidden(not _fits(text, item.text()))
        self.nothing.setVisible(not self._found())

    def _found(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if not item.isHidden()]

    def _take_only_match(self) -> None:
        shown = self._found()
        if shown and (len(shown) == 1 or self.search.text().strip()):
            self.list.setCurrentItem(shown[0])

    def take_if_clear(self) -> None:
        """Take what was typed if only one place fits it and none was chosen."""
        if self.place is None and len(self._found()) == 1:
            self._take_only_match()


def _fits(typed: str, name: str) -> bool:
    """Say whether every word typed begins a word of the name."""
    words = name.lower().replace("(", " ").split()
    return all(any(word.startswith(part) for word in words) for part in typed.lower().split())


class PlacePage(Page):
    """Place, day of the incident, day of the check, stage.

    Signals:
        settled: the user gave a whole new frame.  # arg: Frame
    """

    settled = Signal(object)
    title = "Where and when"

    def __init__(self, places: Sequence[Place], theme: Theme) -> None:
        super().__init__()
        self._frame = Frame()
        self._place_heading = label("Where did it happen?", "question")
        self.places = PlaceList(places)
        self._when_heading = label("When did it happen?", "question")
        self.incident_day = DayField("Day of the incident")
        self.no_day = CheckChoice("I don't know the day", theme)
        self._fault = label("", "fault")
        self._fault.hide()
        self._build_more(theme)
        self._fill()
        self.places.chosen.connect(self._commit_quietly)
        self.places.search.taken.connect(self._to_the_day)
        self.incident_day.edited.connect(self._day_edited)
        self.no_day.clicked.connect(self._no_day_clicked)

    def _build_more(self, theme: Theme) -> None:
        self.as_of = DayField("Day for which to judge")
        self._stages = {
            stage: RadioChoice(text, theme, help_text=help_text)
            for stage, (text, help_text) in STAGES.items()
        }
        inner = QWidget()
        column = Column.plain(inner)
        column.addWidget(label("How does the case stand?", "strong"))
        for card in self._stages.values():
            column.addWidget(card)
            card.clicked.connect(self._commit_quietly)
        column.addSpacing(8)
        column.addWidget(label("Judge it as of this day", "strong"))
        column.addWidget(
            label("Court decisions made after it do not count; time limits run up to it.", "help")
        )
        column.addWidget(self.as_of)
        self.as_of.edited.connect(self._commit_quietly)
        self._more = Fold("Change how it is judged", inner)
        self._judged = label("", "help")

    def _fill(self) -> None:
        help_text = "The law differs from place to place. Choose the place of the people who were harmed."
        for widget in (
            self._place_heading,
            label(help_text, "help"),
            self.places,
            self._when_heading,
            self.incident_day,
            self.no_day,
            self._judged,
            self._more,
            self._fault,
        ):
            self.content.addWidget(widget)
        self.content.setSpacing(10)

    def show_frame(self, frame: Frame, *, chosen: bool) -> None:
        """Show a frame; `chosen` says that its place was chosen by the user and is not just the default."""
        self._frame = frame
        self._fault.hide()
        self.places.search.clear()
        self.places.show_place(frame.jurisdiction if chosen else None)
        self.incident_day.set_day(frame.incident_date)
        self.no_day.setChecked(chosen and frame.incident_date is None)
        self.as_of.set_day(frame.as_of or date.today())
        for stage, card in self._stages.items():
            card.setChecked(stage is frame.stage)
        happened = frame.incident is not Incident.NONE_YET
        self._place_heading.setText("Where did it happen?" if happened else "Where does the business work?")
        for widget in (self._when_heading, self.incident_day, self.no_day):
            widget.setVisible(happened)
        self.places.search.keeps_enter = happened
        self._name_more()

    def settle(self) -> bool:
        """Hand over the frame and say whether the user may go on; if not, the page says why."""
        self.places.take_if_clear()
        try:
            frame = self._read()
        except Fault as fault:
            self._fault.setText(str(fault))
            self._fault.show()
            self.ensureWidgetVisible(self._fault)
            announce(self, str(fault))
            return False
        self._fault.hide()
        self._tell(frame)
        return True

    def focus_first(self) -> None:
        """Put the keyboard in the search line."""
        self.places.search.setFocus()

    def _to_the_day(self) -> None:
        """After the place comes the day, when there is one."""
        if self.places.search.keeps_enter and self.places.place is not None:
            self.incident_day.month.setFocus()

    def _commit_quietly(self) -> None:
        self._fault.hide()
        try:
            self._tell(self._read())
        except Fault:
            return

    def _tell(self, frame: Frame) -> None:
        self._frame = frame
        self._name_more()
        self.settled.emit(frame)

    def _read(self) -> Frame:
        place = self.places.place
        if place is None:
            raise Fault("Choose a place to go on. If yours is missing, choose the last one in the list.")
        incident_day = self._read_incident_day()
        as_of = self.as_of.read()
        if incident_day and incident_day > as_of:
            raise Fault("The incident cannot be later than the day of the check.")
        stage = next((stage for stage, card in self._stages.items() if card.isChecked()), Stage.PROOF)
        return replace(self._frame, jurisdiction=place, incident_date=incident_day, as_of=as_of, stage=stage)

    def _read_incident_day(self) -> date | None:
        if self._frame.incident is Incident.NONE_YET or self.no_day.isChecked():
            return None
        if self.incident_day.is_empty:
            raise Fault('Give the day of the incident, or choose "I don\'t know the day".')
        return self.incident_day.read()

    def _day_edited(self) -> None:
        self.no_day.setChecked(False)
        self._commit_quietly()

    def _no_day_clicked(self) -> None:
        if self.no_day.isChecked():
            self.incident_day.set_day(None)
        self._commit_quietly()

    def _name_more(self) -> None:
        judged = day_in_words(self._frame.as_of or date.today())
        self._judged.setText(f"The case is judged on {STAGES[self._frame.stage][0].lower()}, as of {judged}.")
