"""The rule base knows what it reads, what cannot fire and what is never used."""

from helpers.law_school import school_library, school_rules

from negwizard.engine.proof import prove
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.terms import Issue, Layer, Side, Strength


def proof_with(*more):
    return prove(school_library(), RuleBase((*school_rules(), *more)))


def odd_rules():
    rules = RuleSet("odd")

    @rules.finding("lonely", answer("relation", "cousin"))
    def reads_an_option_that_does_not_exist() -> None:
        """This cannot fire."""

    @rules.ground(Issue.NOTICE, Side.FOR, Strength.STRONG, found("lonely"), authority=("roe_2020",))
    def builds_on_what_cannot_fire() -> None:
        """This cannot fire either."""

    @rules.ground(
        Issue.NOTICE, Side.FOR, Strength.STRONG, law("data_duty", "unheard_of"), authority=("roe_2020",)
    )
    def asks_for_a_law_of_no_place() -> None:
        """No place has this law."""

    @rules.finding("idle", answer("warned", "yes"), absent(found("gap")), layer=Layer.DERIVED_FINDING)
    def makes_what_nobody_uses() -> None:
        """Nobody uses this."""

    return rules


def test_a_sound_rule_base_has_nothing_that_never_fires():
    assert proof_with().never_fire == ()
    assert proof_with().unused_findings == ()


def test_rules_that_can_never_fire_are_found_even_at_one_remove():
    assert proof_with(odd_rules()).never_fire == (
        "reads_an_option_that_does_not_exist",
        "builds_on_what_cannot_fire",
        "asks_for_a_law_of_no_place",
    )


def test_findings_that_nobody_uses_are_found():
    assert proof_with(odd_rules()).unused_findings == ("idle",)


def test_readers_of_answers_and_law_are_listed():
    proof = proof_with()
    assert proof.readers_of_answers[("relation", "stranger")] == ("strangers_owe_nothing",)
    assert proof.readers_of_law == {("data_duty", "recognized"): ("clients_may_rely_on_care",)}


def test_rules_are_counted_by_layer_and_subject():
    proof = proof_with()
    assert proof.rules_by_layer[Layer.FINDING] == 2
    assert proof.rules_by_layer[Layer.OUTCOME] == 3
    assert sum(proof.rules_by_layer.values()) == sum(proof.rules_by_subject.values())
