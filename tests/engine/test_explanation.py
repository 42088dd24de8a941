"""How, why not, why asked: in words that a reader can check."""

import pytest
from helpers.law_school import school_library, school_rules

from negwizard.engine.explanation import Derivation, how, why_asked, why_not
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import Issue, Side, Status

FRAME = Frame(jurisdiction="XX")
CARELESS = {"missing": Answer(("lock",)), "warned": Answer("yes"), "relation": Answer("client")}


@pytest.fixture
def reasoner():
    return Reasoner(school_library(), school_rules())


def as_text(node: Derivation, depth: int = 0) -> str:
    mark = "" if node.stands else " (taken away)"
    lines = [f"{'  ' * depth}{node.kind}: {node.text}{mark}"]
    return "\n".join([*lines, *(as_text(child, depth + 1) for child in node.children)])


def test_how_leads_from_the_issue_down_to_the_answers(reasoner):
    text = as_text(how(reasoner.assess(FRAME, CARELESS), Issue.BREACH))
    assert (
        text
        == """\
issue: Breach: met.
  ground: Decisive ground for: Care below the standard is breach.
    issue: Standard of care: met.
      reason: Careless conduct falls below the standard.
        finding: The organization was careless.
          reason: The organization was warned and left the gap open.
            finding: A basic safeguard was missing: there was no lock.
              reason: A safeguard that costs little belongs to ordinary care.
                answer: There was no lock.
            answer: Was there a warning? Yes.
            absence: Nothing shows that the organization is excused by contract."""
    )


def test_how_shows_what_takes_a_ground_away(reasoner):
    excluded = {**CARELESS, "contract": Answer("yes"), "contract_excludes": Answer("yes")}
    text = as_text(how(reasoner.assess(FRAME, excluded), Issue.DUTY))
    assert "ground: Strong ground for: Who takes clients owes them care. (taken away)" in text
    assert "defeat: A fair exclusion goes before the general duty." in text


def test_why_not_names_the_nearest_rule_what_it_lacks_and_how_to_meet_it(reasoner):
    answers = {"missing": Answer(("lock",)), "warned": Answer("no")}
    found = why_not(reasoner, FRAME, answers, reasoner.assess(FRAME, answers), Issue.STANDARD_OF_CARE)
    assert (found.status, found.side, found.taken_away) == (Status.OPEN, Side.FOR, ())
    (near,) = found.near
    assert near.rule == "carelessness_falls_below_the_standard"
    assert [citation.id for citation in near.citations] == ["roe_2020"]
    (missing,) = near.missing
    assert missing.text == "The organization was careless."
    ((change,),) = missing.ways
    assert (change.question, change.before, change.after) == ("warned", "No", "Yes")


def test_why_not_names_the_law_of_the_place_that_no_answer_can_change(reasoner):
    there = Frame(jurisdiction="YY")
    answers = {"relation": Answer("client")}
    found = why_not(reasoner, there, answers, reasoner.assess(there, answers), Issue.DUTY)
    lacking = {near.rule: near.missing for near in found.near}["clients_may_rely_on_care"]
    assert [(missing.text, missing.ways) for missing in lacking] == [
        ("The law of the place says on “Data duty”: recognized.", ())
    ]


def test_why_not_tells_what_stands_in_the_way_and_what_was_taken_away(reasoner):
    excluded = {**CARELESS, "contract": Answer("yes"), "contract_excludes": Answer("yes")}
    found = why_not(reasoner, FRAME, excluded, reasoner.assess(FRAME, excluded), Issue.DUTY)
    assert [ground.reason.rule for ground in found.taken_away] == ["clients_may_rely_on_care"]
    stranger = {"relation": Answer("stranger")}
    found = why_not(reasoner, FRAME, stranger, reasoner.assess(FRAME, stranger), Issue.DUTY)
    assert [ground.reason.rule for ground in found.in_the_way] == ["strangers_owe_nothing"]


def test_why_not_refuted_looks_at_the_other_side(reasoner):
    found = why_not(
        reasoner, FRAME, CARELESS, reasoner.assess(FRAME, CARELESS), Issue.DUTY, side=Side.AGAINST
    )
    assert [near.rule for near in found.near] == ["strangers_owe_nothing"]
    assert (
        found.near[0].missing[0].text
        == "How did the organization know the person harmed? Answer: “Not at all”."
    )


def test_why_asked_tells_the_issues_and_what_each_answer_would_do(reasoner):
    found = why_asked(reasoner, FRAME, {"missing": Answer(("lock",))}, "warned")
    assert found.text == "Was there a warning?"
    assert found.issues == (Issue.BREACH, Issue.STANDARD_OF_CARE)
    assert found.outcome
    effects = {effect.text: [change.issue for change in effect.changes] for effect in found.effects}
    assert effects == {"Yes": [Issue.BREACH, Issue.STANDARD_OF_CARE], "No": []}


def test_why_asked_of_an_answered_question_compares_with_no_answer(reasoner):
    found = why_asked(reasoner, FRAME, CARELESS, "warned")
    effects = {effect.text: len(effect.changes) for effect in found.effects}
    assert effects == {"Yes": 2, "No": 0}


def test_why_asked_of_a_number_tries_one_value_for_each_band(reasoner):
    found = why_asked(reasoner, FRAME, {}, "claimant_fault_percent")
    moved = [effect for effect in found.effects if effect.changes]
    assert [change.issue for effect in moved for change in effect.changes] == [Issue.COMPARATIVE_FAULT]
