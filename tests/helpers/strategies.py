"""Arbitrary frames, answers and cases for property tests."""

from datetime import date

from hypothesis import strategies as st

from helpers.small_library import PLACES, small_library
from negwizard.case.case import Case
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind, Evidence, Incident, Perspective, Stage

WHOLE_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
DAYS = st.dates(min_value=date(1900, 1, 1))

frames = st.builds(
    Frame,
    perspective=st.sampled_from(Perspective),
    incident=st.sampled_from(Incident),
    jurisdiction=st.sampled_from([place.id for place in PLACES]),
    incident_date=st.none() | DAYS,
    as_of=st.none() | DAYS,
    stage=st.sampled_from(Stage),
)


def values(question: Question) -> st.SearchStrategy:
    options = [option.id for option in question.options]
    by_kind = {
        AnswerKind.YES_NO: st.sampled_from(["yes", "no"]),
        AnswerKind.ONE_OF: st.sampled_from(options or [UNKNOWN]),
        AnswerKind.SEVERAL_OF: st.sets(st.sampled_from(options or [UNKNOWN])).map(
            lambda chosen: tuple(sorted(chosen))
        ),
        AnswerKind.NUMBER: st.integers(question.minimum or 0, question.maximum or 10**12),
        AnswerKind.MONEY: st.integers(question.minimum or 0, question.maximum or 10**12),
        AnswerKind.DATE: DAYS,
        AnswerKind.TEXT: WHOLE_TEXT.filter(lambda text: text != NOT_APPLICABLE),
    }
    special = [UNKNOWN, NOT_APPLICABLE] if question.can_not_apply else [UNKNOWN]
    return by_kind[question.kind] | st.sampled_from(special)


def answers(question: Question) -> st.SearchStrategy[Answer]:
    return st.builds(
        Answer, values(question), evidence=st.sampled_from(Evidence), note=WHOLE_TEXT, disputed=st.booleans()
    )


answer_tables = st.fixed_dictionaries(
    {}, optional={question.id: answers(question) for question in small_library().questions.values()}
)

stray_answers = st.builds(
    Answer,
    st.integers(-5, 5) | DAYS | WHOLE_TEXT | st.lists(WHOLE_TEXT, max_size=3).map(tuple),
    note=WHOLE_TEXT,
)

cases = st.builds(
    Case,
    frame=frames,
    answers=answer_tables,
    title=WHOLE_TEXT,
    story=WHOLE_TEXT,
    kept=st.dictionaries(WHOLE_TEXT.map("old_{}".format), stray_answers, max_size=3),
    facts_only=st.booleans(),
)
