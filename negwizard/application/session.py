"""The interview without a window: one case, on disk after every change, with undo and assessment."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from negwizard.application.action_plan import Step, action_plan
from negwizard.application.drafts import Draft, discard_draft, is_draft, list_drafts
from negwizard.application.history import History
from negwizard.application.progress import Progress, progress
from negwizard.application.reasoning import new_reasoner
from negwizard.application.recent import forget_all_files, recent_files, remember_file
from negwizard.application.storage import Storage
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.case.loading import kept_notices, load, load_case
from negwizard.case.sheet import save_sheet
from negwizard.case.validation import checked, printable
from negwizard.errors import UnknownName
from negwizard.knowledge.answers import Answer, Frame
from negwizard.knowledge.interview import path as question_path
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Question
from negwizard.terms import Issue, Side

if TYPE_CHECKING:
    from negwizard.engine.counterfactual import DecisiveUnknown, Flips, TurningPoint, WhatIf
    from negwizard.engine.explanation import Derivation, WhyAsked, WhyNot
    from negwizard.engine.inference import Reasoner


class What(StrEnum):
    """What a change was about."""

    ANSWERS = "answers"
    FRAME = "frame"
    TITLE = "title"
    STORY = "story"
    FACTS_ONLY = "facts_only"
    CASE = "case"
    """Another case was opened or begun."""
    PATH = "path"
    """The case has a new place on disk."""


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners are told after a change, when it is on disk already."""

    what: frozenset[What]
    questions: frozenset[str] = frozenset()
    """Questions whose answer is not what it was."""


Listener = Callable[[Change], None]


class InterviewSession:
    """Holds the one case that is being worked on. Memory and disk change together or not at all."""

    def __init__(
        self,
        library: Library,
        case: Case | None = None,
        path: Path | None = None,
        reasoner: "Reasoner | None" = None,
    ) -> None:
        self.library = library
        self._case = case or Case()
        self._storage = Storage(library.version)
        self._history = History()
        self._listeners: list[Listener] = []
        self._own_reasoner = reasoner
        self._assessed: dict[bool, tuple[Case, Assessment]] = {}
        self._walked: tuple[Case, tuple[str, ...]] | None = None
        self._interview: tuple[Case, tuple[str, ...]] | None = None
        if path is not None:
            self._begin_at(path, case)

    # the case and its place

    @property
    def case(self) -> Case:
        """Return the case as it stands in memory and on disk."""
        return self._case

    @property
    def path(self) -> Path | None:
        """Return the user's file that holds the case; None as long as it is only a draft."""
        return self._storage.path

    @property
    def notices(self) -> tuple[str, ...]:
        """Return what the user must be told about the case: answers that are kept and not used."""
        return kept_notices(self._case)

    def new(self, case: Case | None = None) -> None:
        """Begin another case, from nothing or from a scenario. The one before stays on disk."""
        self._begin(case or Case(), None)

    def open(self, path: Path) -> None:
        """Open a case file, draft or answer sheet. Changes to a sheet or a backup go to a draft."""
        loaded = load(path, self.library)
        self._begin(loaded.case, path.absolute() if loaded.can_hold_changes else None)
        if not is_draft(path):
            remember_file(path)

    def save_as(self, path: Path) -> None:
        """Put the case under a name and go on there; `.negwizard` is added where it is missing."""
        remember_file(self._storage.move(path, self._case))
        self._tell(Change(frozenset({What.PATH})))

    def save_sheet(self, path: Path) -> None:
        """Write the case as an answer sheet too; the case itself stays in its own file."""
        save_sheet(path, self._case, self.library)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the unsaved cases of earlier days, the newest first."""
        found = list_drafts(lambda path: load_case(path, self.library))
        return tuple(draft for draft in found if draft.path != self._storage.file)

    def discard_draft(self, path: Path) -> None:
        """Remove an unsaved case for good."""
        if path != self._storage.file:
            discard_draft(path)

    def recent_files(self) -> tuple[Path, ...]:
        """Return the files that were opened or saved lately, the latest first."""
        return recent_files()

    def forget_recent_files(self) -> None:
        """Empty the list of recent files; the files themselves stay."""
        forget_all_files()

    # what the user says

    def answer(self, question_id: str, answer: Answer) -> None:
        """Take an answer; raise InvalidAnswer when it does not fit, CaseFileError when it cannot be kept."""
        self._change(self._case.with_answer(question_id, checked(self.question(question_id), answer)))

    def clear(self, question_id: str) -> None:
        """Take an answer back."""
        self.question(question_id)
        self._change(self._case.without_answer(question_id))

    def set_frame(self, frame: Frame) -> None:
        """Change perspective, incident, place, days or stage; no answer is dropped."""
        if frame.jurisdiction not in self.library.places:
            raise UnknownName("jurisdiction", frame.jurisdiction, self.library.places)
        self._change(self._case.with_frame(frame))

    def set_title(self, title: str) -> None:
        """Name the case."""
        self._change(replace(self._case, title=printable(title)), What.TITLE)

    def set_story(self, story: str) -> None:
        """Keep the story in the user's own words."""
        self._change(replace(self._case, story=printable(story)), What.STORY)

    def set_facts_only(self, facts_only: bool) -> None:
        """Choose whether the record holds facts alone or conclusions too."""
        self._change(replace(self._case, facts_only=facts_only))

    # undo

    def can_undo(self) -> bool:
        """Say whether there is a change to take back."""
        return bool(self._history.past)

    def can_redo(self) -> bool:
        """Say whether there is a change to make again."""
        return bool(self._history.future)

    def undo(self) -> None:
        """Take the last change back, on disk too."""
        if self.can_undo():
            present = self._replace(self._history.past[-1])
            self._history.went_back(present)
            self._tell(_difference(present, self._case))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self.can_redo():
            present = self._replace(self._history.future[-1])
            self._history.went_forward(present)
            self._tell(_difference(present, self._case))

    # the way through the questions

    def question(self, question_id: str) -> Question:
        """Return a question, or raise UnknownName."""
        if question_id not in self.library.questions:
            raise UnknownName("question", question_id, self.library.questions)
        return self.library.questions[question_id]

    def question_path(self) -> tuple[str, ...]:
        """Return the questions that are asked, in order."""
        if self._walked is None or self._walked[0] is not self._case:
            self._walked = (self._case, question_path(self.library, self._case.frame, self._case.answers))
        return self._walked[1]

    def interview_path(self) -> tuple[str, ...]:
        """Return the questions of the path that are worth asking, in order.

        Those are the ones with an answer, the ones whose answer can still move an issue, and the ones that
        the report needs. The rest can still be answered from the review.
        """
        if self._interview is None or self._interview[0] is not self._case:
            frame, answers = self._case.frame, self._case.answers
            movers = self.reasoner.movers(frame, answers)
            worth = tuple(
                name
                for name in self.question_path()
                if name in answers or name in movers or _is_for_report(self.library.questions[name], frame)
            )
            self._interview = (self._case, worth)
        return self._interview[1]

    def next_question(self, after: str | None) -> str | None:
        """Return the question asked after this one, be it asked itself or not; after None the first."""
        order = self._order()
        start = -1 if after is None else order[self.question(after).id]
        return next((name for name in self.interview_path() if order[name] > start), None)

    def previous_question(self, before: str) -> str | None:
        """Return the question asked before this one, be it asked itself or not."""
        order = self._order()
        end = order[self.question(before).id]
        return next((name for name in reversed(self.interview_path()) if order[name] < end), None)

    def first_unanswered(self) -> str | None:
        """Return the first question worth asking that has no answer."""
        return next((name for name in self.interview_path() if name not in self._case.answers), None)

    def progress(self) -> Progress:
        """Count the questions worth asking, section by section."""
        return progress(self.library, self.interview_path(), self._case.answers)

    # what follows from it

    @property
    def reasoner(self) -> "Reasoner":
        """Return the reasoner, made when first needed: the window opens before experta is loaded."""
        if self._own_reasoner is None:
            self._own_reasoner = new_reasoner(self.library)
        return self._own_reasoner

    def assessment(self, *, robustness: bool = False) -> Assessment:
        """Return what follows from the case; worked out once for each state of frame and answers."""
        done = self._assessed.get(robustness)
        if done is None or not _says_the_same(done[0], self._case):
            found = self.reasoner.assess(self._case.frame, self._case.answers, robustness=robustness)
            self._assessed[robustness] = done = (self._case, found)
        return done[1]

    def action_plan(self) -> tuple[Step, ...]:
        """Return the missing safeguards, the one that changes most first."""
        return action_plan(self.library, self._case, self.reasoner, self.assessment())

    def why_asked(self, question_id: str) -> "WhyAsked":
        """Return what a question can still move and what each answer to it would do."""
        from negwizard.engine.explanation import why_asked

        asked = self.question(question_id).id
        return why_asked(self.reasoner, self._case.frame, self._case.answers, asked)

    def how(self, issue: Issue) -> "Derivation":
        """Return how the status of an issue was reached, down to the answers."""
        from negwizard.engine.explanation import how

        return how(self.assessment(), issue)

    def why_not(self, issue: Issue, side: Side = Side.FOR) -> "WhyNot":
        """Return why an issue is not met, or with `Side.AGAINST` why it is not refuted."""
        from negwizard.engine.explanation import why_not

        now = self.assessment()
        return why_not(self.reasoner, self._case.frame, self._case.answers, now, issue, side)

    def what_if(self, changes: Mapping[str, Answer | None]) -> "WhatIf":
        """Return the case as it is and a copy with other answers, side by side; None takes an answer back."""
        from negwizard.engine.counterfactual import what_if

        asked = {name: self.question(name) for name in changes}
        other = {name: answer and checked(asked[name], answer) for name, answer in changes.items()}
        return what_if(self.reasoner, self._case.frame, self._case.answers, other)

    def flips(self, issue: Issue) -> "Flips":
        """Return the smallest sets of answers that would overturn the status of an issue."""
        from negwizard.engine.counterfactual import flips

        return flips(self.reasoner, self._case.frame, self._case.answers, issue)

    def turning_points(self) -> "tuple[TurningPoint, ...]":
        """Return the questions where one other answer would change a status or the outcome."""
        from negwizard.engine.counterfactual import turning_points

        return turning_points(self.reasoner, self._case.frame, self._case.answers)

    def decisive_unknowns(self) -> "tuple[DecisiveUnknown, ...]":
        """Return the questions without a known answer that can still change a status."""
        from negwizard.engine.counterfactual import decisive_unknowns

        return decisive_unknowns(self.reasoner, self._case.frame, self._case.answers)

    # listeners

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell the listener of every change; the function returned ends that."""
        self._listeners.append(listener)

        def leave() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return leave

    # inside

    def _order(self) -> Mapping[str, int]:
        return {name: number for number, name in enumerate(self.library.questions)}

    def _change(self, case: Case, label: str = "") -> None:
        if case == self._case:
            return
        before = self._replace(case)
        self._history.record(before, label)
        self._tell(_difference(before, case))

    def _replace(self, case: Case) -> Case:
        """Put the case on disk, then into memory; return the one before. A failing disk changes nothing."""
        self._storage.keep(case)
        before, self._case = self._case, case
        return before

    def _begin_at(self, path: Path, case: Case | None) -> None:
        if case is None or path.exists():
            self.open(path)
            self._change(case or self._case)
        else:
            self.save_as(path)

    def _begin(self, case: Case, file: Path | None) -> None:
        if self._case.is_blank:
            self._storage.drop_draft()
        self._storage.attach(file)
        self._case = case
        self._history = History()
        self._tell(Change(frozenset({What.CASE, What.PATH}), frozenset(case.answers)))

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def _is_for_report(question: Question, frame: Frame) -> bool:
    return question.for_report or frame.perspective.value in question.asked_anyway


def _says_the_same(one: Case, other: Case) -> bool:
    return one is other or (one.frame == other.frame and one.answers == other.answers)


def _difference(before: Case, after: Case) -> Change:
    names = before.answers.keys() | after.answers.keys()
    questions = frozenset(name for name in names if before.answers.get(name) != after.answers.get(name))
    parts = {
        What.ANSWERS: bool(questions),
        What.FRAME: before.frame != after.frame,
        What.TITLE: before.title != after.title,
        What.STORY: before.story != after.story,
        What.FACTS_ONLY: before.facts_only != after.facts_only,
    }
    return Change(frozenset(what for what, differs in parts.items() if differs), questions)
