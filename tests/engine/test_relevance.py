"""An open question is listed for an issue unless no answer to it can matter any more."""

import pytest
from engine.test_flips import FRAME, random_answers
from helpers.brute_force import BruteForce
from helpers.law_school import RANDOM_ISSUES, random_school, school_library, school_rules

from negwizard.engine.inference import Reasoner
from negwizard.engine.relevance import Relevance
from negwizard.engine.rulebook import RuleSet, absent, answer, law
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.terms import Issue, Side, Strength

EXLAND = Frame(jurisdiction="XX")


@pytest.fixture
def reasoner():
    return Reasoner(school_library(), school_rules())


@pytest.mark.parametrize("seed", range(40))
def test_a_question_left_out_can_never_change_the_issue(seed):
    library, rule_sets = random_school(seed, questions=4)
    reasoner = Reasoner(library, rule_sets)
    answers = random_answers(library, seed)
    statement = reasoner.state(FRAME, answers)
    relevance = Relevance(reasoner.possibilities(statement), statement.answers, statement.measures)
    # Answers that are kept off the path come back with it: they are as open as the path is.
    everything = BruteForce(Reasoner(library, rule_sets), FRAME, statement.answers)
    for name in library.questions:
        if name in statement.answers and statement.answers[name].value != UNKNOWN:
            continue
        for issue in RANDOM_ISSUES:
            if everything.can_move(name, issue):
                assert issue in relevance.moves(name), (name, issue)


def open_for(reasoner, answers, issue, frame=EXLAND):
    return reasoner.assess(frame, answers).issues[issue].open_questions


def test_at_first_every_question_that_rules_read_is_open(reasoner):
    assert open_for(reasoner, {}, Issue.BREACH) == ("contract", "missing", "warned")
    assert open_for(reasoner, {}, Issue.COMPARATIVE_FAULT) == ("claimant_fault_percent",)
    assert open_for(reasoner, {}, Issue.NOTICE) == ()


def test_a_question_that_cannot_matter_any_more_is_dropped(reasoner):
    assert open_for(reasoner, {"missing": Answer(("guard",))}, Issue.BREACH) == ()
    assert open_for(reasoner, {"warned": Answer("no")}, Issue.BREACH) == ()
    assert open_for(reasoner, {"warned": Answer("no")}, Issue.STANDARD_OF_CARE) == ("missing",)


def test_i_do_not_know_keeps_a_question_open(reasoner):
    assert "warned" in open_for(reasoner, {"warned": Answer(UNKNOWN)}, Issue.BREACH)


def test_the_way_to_a_question_matters_as_long_as_the_question_does(reasoner):
    careless = {"missing": Answer(("lock",)), "warned": Answer("yes")}
    assert open_for(reasoner, careless, Issue.BREACH) == ("contract",)
    assert open_for(reasoner, {**careless, "contract": Answer("no")}, Issue.BREACH) == ()
    assert open_for(reasoner, {**careless, "contract": Answer("yes")}, Issue.BREACH) == ("contract_excludes",)


def test_the_law_of_the_place_drops_questions(reasoner):
    assert "relation" in open_for(reasoner, {}, Issue.DUTY)
    there = open_for(reasoner, {"relation": Answer("client")}, Issue.DUTY, Frame(jurisdiction="YY"))
    assert "contract_excludes" not in there


def test_an_answered_question_can_be_asked_about_again(reasoner):
    statement = reasoner.state(EXLAND, {"warned": Answer("yes"), "missing": Answer(("lock",))})
    possibilities = reasoner.possibilities(statement)
    again = Relevance(possibilities, statement.answers, statement.measures, ("warned",))
    assert Issue.BREACH in again.moves("warned")
    assert again.moves_outcome("warned")
    assert Relevance(possibilities, statement.answers, statement.measures).moves("warned") == ()


def test_an_absence_that_the_law_of_the_place_denies_makes_its_questions_idle():
    rules = RuleSet("local")

    @rules.ground(
        Issue.NOTICE,
        Side.FOR,
        Strength.STRONG,
        answer("warned", "yes"),
        absent(law("data_duty", "recognized")),
        authority=("roe_2020",),
    )
    def only_where_there_is_no_duty() -> None:
        """Only where there is no duty."""

    reasoner = Reasoner(school_library(), (*school_rules(), rules))
    assert open_for(reasoner, {}, Issue.NOTICE) == ()
    assert open_for(reasoner, {}, Issue.NOTICE, Frame(jurisdiction="YY")) == ("warned",)
