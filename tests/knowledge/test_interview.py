"""The path of the interview is a pure function."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import Library, load_library
from negwizard.terms import Incident, Stage

VALUES = {
    "misuse": st.sampled_from(["yes", "no", UNKNOWN]),
    "way_in": st.sampled_from(["mail", "web", UNKNOWN, NOT_APPLICABLE]),
    "mail_kind": st.sampled_from(["letter", UNKNOWN]),
    "losses": st.sampled_from([(), ("money",), ("money", "time"), UNKNOWN]),
}
ANSWERS = st.fixed_dictionaries({}, optional={name: values.map(Answer) for name, values in VALUES.items()})
FRAMES = st.builds(
    Frame, incident=st.sampled_from(Incident), stage=st.sampled_from(Stage), jurisdiction=st.just("US-PA")
)
anything = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def library(folder: Path) -> Library:
    return load_library(folder)


def ask(library: Library, **answers: str | tuple[str, ...]) -> tuple[str, ...]:
    return path(library, Frame(), {name: Answer(value) for name, value in answers.items()})


def test_a_question_without_an_answer_opens_nothing(library: Library) -> None:
    assert ask(library) == ("misuse",)


def test_the_frame_opens_and_closes_questions(library: Library) -> None:
    assert path(library, Frame(incident=Incident.INSIDER), {}) == ()
    assert path(library, Frame(stage=Stage.PLEADING), {}) == ()
    assert path(library, Frame(incident=Incident.VENDOR), {}) == ("misuse",)


def test_an_answer_opens_the_next_question(library: Library) -> None:
    assert ask(library, misuse="yes") == ("misuse", "way_in", "losses")
    assert ask(library, misuse="yes", way_in=UNKNOWN) == ("misuse", "way_in", "mail_kind", "losses")


def test_an_answer_off_the_path_opens_nothing(library: Library) -> None:
    assert ask(library, misuse="no", way_in="mail") == ("misuse",)


@anything
@given(frame=FRAMES, answers=ANSWERS)
def test_the_order_of_answering_does_not_matter(
    library: Library, frame: Frame, answers: dict[str, Answer]
) -> None:
    turned = dict(reversed(answers.items()))
    assert path(library, frame, answers) == path(library, frame, turned) == path(library, frame, answers)


@anything
@given(frame=FRAMES, answers=ANSWERS)
def test_answers_off_the_path_do_not_matter(
    library: Library, frame: Frame, answers: dict[str, Answer]
) -> None:
    asked = path(library, frame, answers)
    assert path(library, frame, {name: answers[name] for name in asked if name in answers}) == asked


@anything
@given(frame=FRAMES, answers=ANSWERS)
def test_the_path_keeps_the_order_of_the_interview(
    library: Library, frame: Frame, answers: dict[str, Answer]
) -> None:
    asked = path(library, frame, answers)
    assert list(asked) == [name for name in library.questions if name in asked]
