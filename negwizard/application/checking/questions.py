"""Questions that no interview asks, answers that nothing reads."""

from collections.abc import Iterator

from negwizard.application.checking.reachability import Demands
from negwizard.application.checking.subject import Subject, allowed, pattern
from negwizard.engine.vocabulary import Answer
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind


def unreachable_questions(subject: Subject) -> Iterator[str]:
    """Yield each question that no interview asks."""
    for question in subject.library.questions.values():
        demands = Demands(subject.library)
        demands.add_asked(question)
        if reason := demands.contradiction():
            yield f'question {question.id}: no interview asks it; what it takes is impossible for "{reason}".'


def unread_questions(subject: Subject) -> Iterator[str]:
    """Yield each question whose answer nothing uses."""
    used = _questions_used(subject)
    for question in subject.library.questions.values():
        if question.id not in used and not question.for_report:
            yield f"question {question.id}: no rule or condition reads it, and it is not for the report."


def unread_options(subject: Subject) -> Iterator[str]:
    """Yield each option that changes nothing, in questions that something reads."""
    for question in subject.library.questions.values():
        if question.for_report or question.kind not in (AnswerKind.ONE_OF, AnswerKind.SEVERAL_OF):
            continue
        for option in question.options:
            if not _option_read(subject, question, option.id):
                yield f"question {question.id}: nothing reads the option {option.id}."


def _questions_used(subject: Subject) -> set[str]:
    questions = subject.library.questions.values()
    by_rules = {name for read in subject.read for name in allowed(read, "question")}
    by_conditions = {line.question for question in questions for line in question.asked_when}
    by_arithmetic = {name for names in subject.inputs.values() for name in names}
    return by_rules | by_conditions | by_arithmetic | _checklists(subject)


def _checklists(subject: Subject) -> set[str]:
    """Return the questions whose options are safeguards: rules read those through `Control`."""
    guards = subject.library.safeguards
    questions = subject.library.questions.values()
    return {question.id for question in questions if any(option.id in guards for option in question.options)}


def _option_read(subject: Subject, question: Question, option: str) -> bool:
    if option in subject.library.safeguards:
        return True
    if any(question.id in names for names in subject.inputs.values()):
        return True
    said = pattern(Answer, question=[question.id], value=[option])
    if any(read.overlaps(said) for read in subject.read):
        return True
    lines = (line for other in subject.library.questions.values() for line in other.asked_when)
    return any(line.question == question.id and (line.negated or option in line.values) for line in lines)
