"""Turns session and library into what pages show, in the words of the perspective. Knows no Qt."""

from datetime import date
from typing import TYPE_CHECKING

from negwizard.knowledge.amounts import money, sign
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Value
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import Question
from negwizard.knowledge.wording import counted, words
from negwizard.terms import AnswerKind, Evidence, Incident
from negwizard.ui.navigator import Stop
from negwizard.ui.specs import Choice, InputSpec
from negwizard.ui.views import TITLE, FrameLine, QuestionView, ReviewLine
from negwizard.ui.words import EVIDENCE, INCIDENTS, PERSPECTIVES, STAGES

if TYPE_CHECKING:
    from negwizard.application.session import InterviewSession

YES, NO = "yes", "no"
_SEVERAL = "Choose all that fit."


class Presenter:
    """Reads the session afresh each time; keeps nothing."""

    def __init__(self, session: "InterviewSession") -> None:
        self.session = session

    def say(self, text: str) -> str:
        """Fill the names of the two sides into a text."""
        return words(text, self.session.case.frame.perspective)

    @property
    def currency(self) -> str:
        """Return the currency of the place."""
        place = self.session.library.places.get(self.session.case.frame.jurisdiction)
        return place.currency if place else ""

    def question_text(self, question_id: str) -> str:
        """Return the text of a question."""
        return self.say(self.session.library.questions[question_id].text)

    def question_view(self, question_id: str) -> QuestionView:
        """Return everything the question page shows."""
        question = self.session.library.questions[question_id]
        section = next(part for part in self.session.library.sections if part.id == question.section)
        first = self._first_of_section(question)
        return QuestionView(
            id=question.id,
            section=section.title,
            intro=self.say(section.intro) if first else "",
            text=self.say(question.text),
            help=self.say(question.help) or (_SEVERAL if question.kind is AnswerKind.SEVERAL_OF else ""),
            spec=self._spec(question),
            answer=self.session.case.answers.get(question_id),
            has_evidence=question.has_evidence,
            facts_only=self.session.case.facts_only,
            who_knows=tuple(self.say(who) for who in question.who_knows),
            shown_by=self.say(question.shown_by),
        )

    def _first_of_section(self, question: Question) -> bool:
        library = self.session.library
        asked = (library.questions[name] for name in self.session.interview_path())
        return next((other.id for other in asked if other.section == question.section), "") == question.id

    def _spec(self, question: Question) -> InputSpec:
        if question.kind is AnswerKind.YES_NO:
            choices: tuple[Choice, ...] = (Choice(YES, "Yes"), Choice(NO, "No"))
        else:
            choices = tuple(Choice(o.id, self.say(o.text), self.say(o.help)) for o in question.options)
        return InputSpec(
            kind=question.kind,
            about=self.say(question.text),
            choices=choices,
            can_not_apply=question.can_not_apply,
            currency=sign(self.currency),
            minimum=question.minimum,
            maximum=question.maximum,
        )

    def value_text(self, question_id: str, value: Value) -> str:
        """Return a value in words."""
        if value == UNKNOWN:
            return "I don't know"
        if value == NOT_APPLICABLE:
            return "Does not apply"
        question = self.session.library.questions[question_id]
        if isinstance(value, tuple):
            return "; ".join(self._option(question, id_) for id_ in value) or "None of these"
        if isinstance(value, date):
            return day_in_words(value)
        if isinstance(value, int):
            return money(value, self.currency) if question.kind is AnswerKind.MONEY else f"{value:,}"
        return self._option(question, value)

    def _option(self, question: Question, id_: str) -> str:
        if question.kind is AnswerKind.YES_NO:
            return {YES: "Yes", NO: "No"}.get(id_, id_)
        return next((self.say(option.text) for option in question.options if option.id == id_), id_)

    def review_lines(self) -> tuple[ReviewLine, ...]:
        """Return every question on the path with its answer."""
        library, case = self.session.library, self.session.case
        titles = {section.id: section.title for section in library.sections}
        worth = set(self.session.interview_path())
        return tuple(
            ReviewLine(
                id=name,
                section=titles[library.questions[name].section],
                text=self.question_text(name),
                answer=self.value_text(name, case.answers[name].value) if name in case.answers else "",
                behind=_behind(case.answers.get(name)),
                unknown=name in case.answers and case.answers[name].value == UNKNOWN,
                needed=name in worth,
            )
            for name in self.session.question_path()
        )

    def frame_lines(self) -> tuple[FrameLine, ...]:
        """Return the frame in words."""
        frame = self.session.case.frame
        place = self.session.library.places.get(frame.jurisdiction)
        lines = [
            FrameLine(TITLE, "Title and story", self.session.case.title or "Not named yet"),
            FrameLine(Stop.PERSPECTIVE, "Whose side", PERSPECTIVES[frame.perspective][0]),
            FrameLine(Stop.INCIDENT, "What happened", INCIDENTS[frame.incident][0]),
            FrameLine(Stop.PLACE, "Place", place.name if place else frame.jurisdiction),
        ]
        if frame.incident is not Incident.NONE_YET:
            when = day_in_words(frame.incident_date) if frame.incident_date else "I don't know"
            lines.append(FrameLine(Stop.PLACE, "Day of the incident", when))
        judged = day_in_words(frame.as_of or self.session.library.as_of)
        lines.append(FrameLine(Stop.PLACE, "Judged as of", f"{judged}, on {STAGES[frame.stage][0].lower()}"))
        return tuple(lines)

    def case_name(self) -> str:
        """Return what to call the case in the window and on the start page."""
        case, path = self.session.case, self.session.path
        if path is not None or case.title:
            return self.file_name()
        return f"{self.file_name()}, {counted(len(case.answers), 'answer', 'answers')}"

    def file_name(self) -> str:
        """Return what to call a file with the case, without an ending."""
        case, path = self.session.case, self.session.path
        return path.stem if path is not None else case.title or INCIDENTS[case.frame.incident][0]


def _behind(answer: Answer | None) -> str:
    if answer is None:
        return ""
    said = [EVIDENCE[answer.evidence][0]] if answer.evidence is not Evidence.NONE else []
    said += ["The other side says otherwise"] if answer.disputed else []
    said += [f"Note: {answer.note}"] if answer.note else []
    return ". ".join(said)
