from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from helpers.small_library import QUESTIONS, small_library
from helpers.small_reasoner import SmallReasoner

from negwizard.application.session import Change, InterviewSession, What
from negwizard.case.case import Case
from negwizard.case.case_file import save_case
from negwizard.case.loading import load_case
from negwizard.errors import InvalidAnswer, UnknownName
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.model import Option, Question
from negwizard.terms import AnswerKind, Incident, Issue, Perspective, Status

DEPTH = Question("depth", "event", AnswerKind.NUMBER, "How deep?")
COLORS = Question(
    "colors",
    "event",
    AnswerKind.SEVERAL_OF,
    "Which?",
    options=tuple(Option(name, name) for name in "abcdefg"),
)
LIBRARY = small_library(questions=(*QUESTIONS, DEPTH, COLORS))
YES, NO = Answer("yes"), Answer("no")


def on_disk(session: InterviewSession) -> Case:
    file = session._storage.file
    assert file is not None
    return load_case(file, LIBRARY)


# answers and frame


def test_an_answer_is_checked_and_put_in_order(session: InterviewSession) -> None:
    session.answer("colors", Answer(tuple("gfedcbaag"), note="a\ud800"))
    assert session.case.answers["colors"] == Answer(tuple("abcdefg"), note="a\ufffd")


@pytest.fixture
def session() -> InterviewSession:
    return InterviewSession(LIBRARY, reasoner=SmallReasoner())


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("data_taken", 3),
        ("data_taken", "maybe"),
        ("data_taken", "not_applicable"),
        ("way_in", "door"),
        ("missing_sign_in", "auth_mfa"),
        ("missing_sign_in", ("mfa",)),
        ("told_on", "yesterday"),
        ("share", 101),
        ("share", True),
        ("cost", -1),
        ("depth", -(10**16)),
        ("words", None),
        ("words", {"a": 1}),
        ("words", 3),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(
    session: InterviewSession, question: str, value: object
) -> None:
    with pytest.raises(InvalidAnswer, match=f'Answer to "{question}"'):
        session.answer(question, Answer(value))
    assert session.case.answers == {}


def test_evidence_that_is_no_evidence_is_refused(session: InterviewSession) -> None:
    with pytest.raises(InvalidAnswer, match='there is no evidence "rumor"'):
        session.answer("data_taken", Answer("yes", "rumor"))


def test_dont_know_and_does_not_apply_are_answers(session: InterviewSession) -> None:
    session.answer("data_taken", Answer(UNKNOWN))
    session.answer("warned", Answer("not_applicable"))
    assert set(session.case.answers) == {"data_taken", "warned"}


def test_a_question_or_place_that_is_not_there_is_named(session: InterviewSession) -> None:
    with pytest.raises(UnknownName, match=r'no question "data_takn". Did you mean "data_taken"\?'):
        session.answer("data_takn", YES)
    with pytest.raises(UnknownName, match=r'no jurisdiction "US-GE"'):
        session.set_frame(Frame(jurisdiction="US-GE"))
    for ask in (session.clear, session.next_question, session.previous_question):
        with pytest.raises(UnknownName):
            ask("nothing")


def test_a_change_of_frame_drops_no_answer(session: InterviewSession) -> None:
    session.set_frame(Frame(incident=Incident.NONE_YET))
    session.answer("before_it", YES)
    session.set_frame(Frame(incident=Incident.VENDOR, perspective=Perspective.HARMED))
    assert "before_it" not in session.question_path()
    assert session.case.answers == {"before_it": YES}


# listeners


def test_listeners_hear_what_changed_and_only_real_changes(session: InterviewSession) -> None:
    told: list[Change] = []
    leave = session.subscribe(told.append)
    session.answer("data_taken", YES)
    session.answer("data_taken", YES)
    session.set_title("")
    session.set_frame(replace(session.case.frame, incident_date=date(2020, 1, 1)))
    session.undo()
    session.clear("data_taken")
    leave()
    leave()
    session.set_title("unheard")
    assert told == [
        Change(frozenset({What.ANSWERS}), frozenset({"data_taken"})),
        Change(frozenset({What.FRAME})),
        Change(frozenset({What.FRAME})),
        Change(frozenset({What.ANSWERS}), frozenset({"data_taken"})),
    ]


# undo


def test_undo_and_redo_walk_over_every_kind_of_change(session: InterviewSession) -> None:
    states = [session.case]
    for act in (
        lambda: session.answer("data_taken", YES),
        lambda: session.set_frame(Frame(incident=Incident.VENDOR)),
        lambda: session.clear("data_taken"),
        lambda: session.set_story("s"),
    ):
        act()
        states.append(session.case)
    for state in reversed(states[:-1]):
        session.undo()
        assert session.case == state == on_disk(session)
    session.undo()
    for state in states[1:]:
        session.redo()
        assert session.case == state == on_disk(session)
    session.redo()
    assert session.case == states[-1]


def test_a_title_typed_letter_by_letter_is_one_step(session: InterviewSession) -> None:
    for title in ("D", "Do", "Doe"):
        session.set_title(title)
    session.undo()
    assert session.case.title == ""
    assert not session.can_undo()


def test_a_new_change_ends_redo_and_another_case_ends_undo(session: InterviewSession) -> None:
    session.answer("data_taken", YES)
    session.undo()
    session.answer("data_taken", NO)
    assert not session.can_redo()
    session.new()
    assert not session.can_undo()


def test_a_case_that_was_undone_to_nothing_leaves_no_draft_behind(session: InterviewSession) -> None:
    session.answer("data_taken", YES)
    session.undo()
    session.new()
    assert session.drafts() == ()


def test_the_case_before_a_new_one_stays_as_a_draft(session: InterviewSession) -> None:
    session.answer("data_taken", YES)
    session.new(Case(title="scenario"))
    assert [draft.answered for draft in session.drafts()] == [1]
    assert session.case.title == "scenario"


# the way through the questions


def test_the_path_follows_the_answers(session: InterviewSession) -> None:
    assert session.next_question(None) == "data_taken"
    assert session.next_question("way_in") == "missing_sign_in"
    session.answer("way_in", Answer("flaw"))
    assert session.next_question("way_in") == "warned"
    assert session.previous_question("missing_sign_in") == "warned"
    assert session.previous_question("data_taken") is None
    assert session.next_question("colors") is None


def test_a_question_that_left_the_path_still_has_neighbors(session: InterviewSession) -> None:
    assert session.next_question("warned") == "missing_sign_in"
    assert session.previous_question("told_on") == "way_in"


def test_a_question_that_can_move_nothing_is_passed_over_until_it_has_an_answer() -> None:
    session = InterviewSession(LIBRARY, reasoner=SmallReasoner(idle=frozenset({"missing_sign_in"})))
    assert "missing_sign_in" in session.question_path()
    assert "missing_sign_in" not in session.interview_path()
    session.answer("missing_sign_in", Answer(()))
    assert "missing_sign_in" in session.interview_path()


def test_progress_counts_the_path_and_nothing_else(session: InterviewSession) -> None:
    session.answer("told_on", Answer(date(2020, 1, 1)))
    session.answer("data_taken", Answer(UNKNOWN))
    progress = session.progress()
    assert (progress.answered, progress.on_path) == (1, 8)
    assert [(part.section, part.answered, part.on_path) for part in progress.sections] == [
        ("event", 1, 4),
        ("safeguards", 0, 1),
        ("loss", 0, 3),
    ]
    assert session.first_unanswered() == "way_in"


def test_a_session_can_begin_with_a_case_a_path_or_both(path: Path) -> None:
    case = Case(title="Doe")
    assert InterviewSession(LIBRARY, case).case == case
    InterviewSession(LIBRARY, case, path)
    assert load_case(path, LIBRARY) == case
    assert InterviewSession(LIBRARY, path=path).case == case
    assert InterviewSession(LIBRARY, load_case(path, LIBRARY), path).path == path


def test_kept_answers_are_told_and_stay_through_changes(session: InterviewSession, path: Path) -> None:
    save_case(path, Case(kept={"gone": YES}), "older")
    session.open(path)
    session.answer("data_taken", YES)
    assert '"gone"' in session.notices[0]
    assert load_case(path, LIBRARY).kept == {"gone": YES}


# what follows from it


def test_the_assessment_is_worked_out_once_for_what_is_said() -> None:
    reasoner = SmallReasoner()
    session = InterviewSession(LIBRARY, reasoner=reasoner)
    session.answer("data_taken", YES)
    first = session.assessment()
    session.set_title("Doe")
    assert session.assessment() is first
    session.answer("data_taken", NO)
    assert session.assessment().issues[Issue.DAMAGES].status is Status.NOT_MET
    session.undo()
    assert session.assessment() == first
    assert reasoner.asked == 3


def test_the_action_plan_belongs_to_the_case() -> None:
    session = InterviewSession(LIBRARY, reasoner=SmallReasoner())
    session.answer("missing_sign_in", Answer(("auth_mfa",)))
    assert [step.safeguard.id for step in session.action_plan()] == ["auth_mfa"]
