"""The interview in the window: shows the page where the navigator stands and hands answers to the session."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from negwizard.application.points import idle_points
from negwizard.assessment import Assessment
from negwizard.errors import InvalidAnswer, NegwizardError
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import Incident, Perspective
from negwizard.ui.background import Background
from negwizard.ui.desk import Desk
from negwizard.ui.navigator import Navigator, Position, Stop
from negwizard.ui.pages.choice import ChoicePage
from negwizard.ui.pages.place import PlacePage
from negwizard.ui.pages.question import QuestionPage
from negwizard.ui.pages.results import ResultsPage
from negwizard.ui.pages.review import ReviewPage
from negwizard.ui.parts import Page, announce
from negwizard.ui.presenter import Presenter
from negwizard.ui.specs import Choice
from negwizard.ui.theme import Theme
from negwizard.ui.views import TITLE, Deeper, Results
from negwizard.ui.words import INCIDENTS, PERSPECTIVES

if TYPE_CHECKING:
    from negwizard.application.session import Change

_AFTER_PAINT_MS = 60
_NO_ANSWER = 'Choose an answer, or "I don\'t know". To leave this open, press Next once more.'


class Interview(QObject):
    """Binds pages, navigator and session.

    Signals:
        moved: another page is shown, or the shown page was brought up to date.  # arg: Position
        assessed: the case was assessed afresh.  # arg: Assessment
        failed: something could not be done.  # arg: one sentence
        title_asked: the user wants to change title or story.
    """

    moved = Signal(object)
    assessed = Signal(object)
    failed = Signal(str)
    title_asked = Signal()

    def __init__(
        self, desk: Desk, theme: Theme, stack: QStackedWidget, start: Page, background: Background
    ) -> None:
        super().__init__()
        self.desk, self.presenter = desk, Presenter(desk.session)
        self.navigator = Navigator(desk.session)
        self._stack, self._background = stack, background
        self._own_change = False
        self._leaving_open = ""
        self._chosen: set[Stop] = set()
        """The pages of the frame on which the user chose, be it the default."""
        self._pages: dict[Stop, Page] = {Stop.START: start}
        self._make_pages(theme)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._assess)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_PAINT_MS)
        self._later.timeout.connect(self.look_deeper)
        self._leave = desk.session.subscribe(self._changed)

    def _make_pages(self, theme: Theme) -> None:
        self.perspective = ChoicePage(
            "Whose side are you on?",
            "The law is the same for all. The questions are put in your words.",
            tuple(Choice(side.value, *text) for side, text in PERSPECTIVES.items()),
            theme,
        )
        self.incident = ChoicePage(
            "What happened?",
            "Choose what fits best. If several fit, choose what came first.",
            tuple(Choice(kind.value, *text) for kind, text in INCIDENTS.items()),
            theme,
        )
        self.place = PlacePage(tuple(self.desk.session.library.places.values()), theme)
        self.question = QuestionPage(theme)
        self.review = ReviewPage()
        self.results = ResultsPage(theme, self.desk.report_suffixes)
        self._pages |= {
            Stop.PERSPECTIVE: self.perspective,
            Stop.INCIDENT: self.incident,
            Stop.PLACE: self.place,
            Stop.QUESTION: self.question,
            Stop.REVIEW: self.review,
            Stop.RESULTS: self.results,
        }
        for page in self._pages.values():
            if self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)
        self._connect()

    def _connect(self) -> None:
        self.perspective.chosen.connect(
            lambda id_: self._set_frame(Stop.PERSPECTIVE, perspective=Perspective(id_))
        )
        self.incident.chosen.connect(lambda id_: self._set_frame(Stop.INCIDENT, incident=Incident(id_)))
        self.place.settled.connect(self._take_frame)
        self.question.answered.connect(self._take_answer)
        self.question.reasons_asked.connect(lambda id_: self.question.show_reasons(self.desk.why_asked(id_)))
        self.review.question_opened.connect(self.change)
        self.review.frame_opened.connect(self._open_frame)
        self.results.question_opened.connect(self.change)

    def _open_frame(self, stop: str) -> None:
        if stop == TITLE:
            self.title_asked.emit()
        else:
            self.go(Stop(stop))

    def end(self) -> None:
        """Stop listening to the session."""
        self._leave()
        self._soon.stop()
        self._later.stop()

    # ways

    @property
    def position(self) -> Position:
        """Return where the user is."""
        return self.navigator.position

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self._pages[self.position.stop]

    def next(self) -> None:
        """Go on, unless the page has something to say first."""
        if self._settled() and not self._should_ask_again():
            self.show(self.navigator.next())

    def back(self) -> None:
        """Go back; what is half typed is kept if it can be understood."""
        if self.navigator.can_go_back and self._settled(leaving=True):
            self.show(self.navigator.back())

    def go(self, stop: Stop) -> None:
        """Go to a page."""
        if self._settled(leaving=True):
            self.show(self.navigator.go(stop))

    def settle(self) -> None:
        """Keep what is half typed, if it can be understood."""
        self._settled(leaving=True)

    def change(self, question: str) -> None:
        """Ask a question out of order; Next leads back to the review."""
        self.show(self.navigator.ask(question, returning=True))

    def resume(self) -> None:
        """Go on where answers are missing."""
        if self._settled(leaving=True):
            self.show(self.navigator.resume())

    def show(self, position: Position, *, announced: bool = True) -> None:
        """Show a page as the session has it now."""
        self._leaving_open = ""
        self._fill(position)
        page = self._pages[position.stop]
        self._stack.setCurrentWidget(page)
        page.scroll_to_top()
        self.moved.emit(position)
        if announced:
            page.focus_first()
            announce(page, page.title)

    def _fill(self, position: Position) -> None:
        case = self.desk.session.case
        if position.stop is Stop.PERSPECTIVE:
            known = position.stop in self._chosen or not case.is_blank
            self.perspective.show_chosen(case.frame.perspective.value if known else None)
        elif position.stop is Stop.INCIDENT:
            frame = case.frame
            known = bool(case.answers or frame.incident is not Frame().incident or frame.as_of)
            known = known or position.stop in self._chosen
            self.incident.show_chosen(frame.incident.value if known else None)
        elif position.stop is Stop.PLACE:
            chosen = case.frame.jurisdiction != Frame().jurisdiction or case.frame.as_of is not None
            self.place.show_frame(case.frame, chosen=chosen or bool(case.answers))
        elif position.stop is Stop.QUESTION:
            self.question.show_question(self.presenter.question_view(position.question))
        elif position.stop is Stop.REVIEW:
            self.review.show_answers(self.presenter.frame_lines(), self.presenter.review_lines())
        elif position.stop is Stop.RESULTS:
            self._fill_results()

    def _fill_results(self) -> None:
        case, lesson = self.desk.session.case, self.desk.lesson()
        self.results.show_results(
            Results(
                self.desk.assessment(),
                self.presenter.question_text,
                case.facts_only,
                case.story,
                lesson.points if lesson else "",
                idle_points(self.desk.assessment()),
            )
        )
        if not case.facts_only:
            self._later.start()

    def look_deeper(self) -> None:
        """Start the long work, once the page has been painted, so that the two do not compete."""
        case = self.desk.session.case
        if self.position.stop is Stop.RESULTS:
            self._background.run(
                lambda: (case, self.desk.look_deeper(case)), self._show_deeper, self._not_deeper
            )

    def _not_deeper(self, text: str) -> None:
        self.results.show_flips(())
        self.failed.emit(text)

    def _show_deeper(self, found: tuple[object, Deeper]) -> None:
        case, deeper = found
        if case is self.desk.session.case and self.position.stop is Stop.RESULTS:
            self.results.show_flips(deeper.flips, deeper.robustness)
            self.results.show_unknowns(deeper.unknowns)
            self.results.show_plan(deeper.plan)

    def _settled(self, *, leaving: bool = False) -> bool:
        """Have the page hand over what it holds; a half-filled page of the frame may be left."""
        page = self.page
        if isinstance(page, QuestionPage):
            return page.settle()
        if isinstance(page, ChoicePage | PlacePage):
            return leaving or page.settle()
        return True

    def _should_ask_again(self) -> bool:
        """Ask once before a question is left without an answer."""
        position = self.position
        if position.stop is not Stop.QUESTION or position.question in self.desk.session.case.answers:
            return False
        if self._leaving_open == position.question:
            return False
        self._leaving_open = position.question
        self.question.show_fault(_NO_ANSWER)
        return True

    # answers

    def _take_answer(self, question: str, answer: Answer | None) -> None:
        session = self.desk.session

        def keep() -> None:
            if answer is None:
                session.clear(question)
            else:
                session.answer(question, answer)

        if self._do(keep) and self.question.question == question:
            self.question.answer_kept(session.case.answers.get(question))

    def _set_frame(self, stop: Stop, **changes: object) -> None:
        self._chosen.add(stop)
        self._take_frame(replace(self.desk.session.case.frame, **changes))  # type: ignore[arg-type]

    def _take_frame(self, frame: Frame) -> None:
        self._do(lambda: self.desk.session.set_frame(frame))

    def _do(self, act: Callable[[], None]) -> bool:
        """Change the session; the page that caused it need not be filled again."""
        self._own_change = True
        try:
            act()
        except InvalidAnswer as error:
            self.question.show_fault(error.reason)
            return False
        except NegwizardError as error:
            self.failed.emit(str(error))
            return False
        finally:
            self._own_change = False
        return True

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something with the session; say whether it could be done, and tell the user if not."""
        try:
            act()
        except NegwizardError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _changed(self, change: "Change") -> None:
        self._soon.start()
        if "case" in change.what:
            self._chosen.clear()
        if not self._own_change:
            self.show(self._where_it_changed(change), announced=False)

    def _where_it_changed(self, change: "Change") -> Position:
        """Return the question that was changed from elsewhere, such as by undo: what changes is seen."""
        if self.position.stop is Stop.QUESTION and len(change.questions) == 1:
            (question,) = change.questions
            if question in self.desk.session.question_path() and question != self.position.question:
                return self.navigator.ask(question)
        return self.navigator.stay_on_path()

    def _assess(self) -> None:
        assessment: Assessment = self.desk.assessment()
        self.assessed.emit(assessment)
        self.moved.emit(self.position)
