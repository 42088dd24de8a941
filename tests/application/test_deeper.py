"""Runs the real engine on the small library with three rules."""

import subprocess
import sys
from dataclasses import replace

import pytest
from helpers.small_library import DAY, small_library

from negwizard.application.deeper import look_deeper
from negwizard.application.session import InterviewSession
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebook import RuleSet, answer
from negwizard.engine.vocabulary import MATCH, Decision, Ground
from negwizard.errors import InvalidAnswer, UnknownName
from negwizard.knowledge.answers import UNKNOWN, Answer
from negwizard.knowledge.model import Authority
from negwizard.terms import Confidence, Issue, Layer, Side, Status, Strength

SOURCE = Authority("roe", "Roe", "Roe v. Doe", "case", DAY, Confidence.HIGH)
LIBRARY = replace(small_library(), authorities={"roe": SOURCE})


def small_rules() -> RuleSet:
    rules = RuleSet("small")

    @rules.ground(
        Issue.BREACH, Side.FOR, Strength.STRONG, answer("missing_sign_in", "auth_mfa"), authority=("roe",)
    )
    def no_second_step() -> None:
        """A missing second step is breach."""

    @rules.ground(Issue.DUTY, Side.FOR, Strength.STRONG, answer("data_taken", "yes"), authority=("roe",))
    def data_was_taken() -> None:
        """Who lets data be taken owed care."""

    @rules.weighing(
        Layer.STATUS,
        Decision(issue=MATCH.issue, status="met", tier="main"),
        Ground(issue=MATCH.issue, side="for"),
        authority=("roe",),
    )
    def a_ground_is_enough() -> None:
        """One ground is enough."""

    return rules


@pytest.fixture
def session() -> InterviewSession:
    session = InterviewSession(LIBRARY, reasoner=Reasoner(LIBRARY, [small_rules()]))
    session.answer("data_taken", Answer(UNKNOWN))
    session.answer("missing_sign_in", Answer(("auth_mfa", "auth_password")))
    return session


def test_what_if_shows_what_moves_and_leaves_the_case_alone(session: InterviewSession) -> None:
    before = session.case
    found = session.what_if({"data_taken": Answer("yes"), "missing_sign_in": None})
    moved = [(change.issue, change.before, change.after) for change in found.changes]
    assert moved == [(Issue.DUTY, Status.OPEN, Status.MET), (Issue.BREACH, Status.MET, Status.OPEN)]
    assert session.case is before


def test_what_if_refuses_answers_that_do_not_fit(session: InterviewSession) -> None:
    with pytest.raises(InvalidAnswer):
        session.what_if({"data_taken": Answer("maybe")})
    with pytest.raises(UnknownName):
        session.what_if({"nothing": None})


def test_a_question_says_what_its_answers_would_do(session: InterviewSession) -> None:
    asked = session.why_asked("data_taken")
    assert asked.issues == (Issue.DUTY,)
    assert [effect.value for effect in asked.effects if effect.changes] == ["yes"]
    with pytest.raises(UnknownName):
        session.why_asked("nothing")


def test_an_issue_says_how_it_was_reached_and_what_it_lacks(session: InterviewSession) -> None:
    (ground,) = session.how(Issue.BREACH).children
    assert (ground.rule, ground.children[0].question) == ("no_second_step", "missing_sign_in")
    (near,) = session.why_not(Issue.DUTY).near
    assert near.rule == "data_was_taken"
    assert session.why_not(Issue.DUTY, Side.AGAINST).near == ()


def test_flips_and_unknowns_come_from_the_case(session: InterviewSession) -> None:
    (flip, *_) = session.flips(Issue.DUTY).flips
    assert [(change.question, change.value) for change in flip.changes] == [("data_taken", "yes")]
    (unknown,) = session.decisive_unknowns()
    assert (unknown.question, unknown.issues) == ("data_taken", (Issue.DUTY,))


def test_looking_deeper_finds_flips_unknowns_and_plan(session: InterviewSession) -> None:
    deeper = look_deeper(session.case, session.reasoner, (Issue.DUTY, Issue.BREACH))
    assert [found.issue for found in deeper.flips] == [Issue.DUTY, Issue.BREACH]
    assert [unknown.question for unknown in deeper.unknowns] == ["data_taken"]
    assert [step.safeguard.id for step in deeper.plan] == ["auth_mfa", "auth_password"]
    assert deeper.plan[0].changes == deeper.plan[0].holds_back == (Issue.BREACH,)


def test_looking_deeper_stops_when_nobody_waits_for_it_any_more(session: InterviewSession) -> None:
    deeper = look_deeper(session.case, session.reasoner, cancelled=lambda: True)
    assert (deeper.unknowns, deeper.plan) == ((), ())


def test_a_session_does_not_load_the_engine_before_it_is_needed() -> None:
    code = "import sys, negwizard.application.session; sys.exit('experta' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
