"""A rule has an exact meaning or is refused, and the refusal names it."""

import pytest
from experta import AND, AS, EXISTS, FORALL, NOT, OR, TEST, L, P, W
from helpers.rule_bases import First, Said, Second, rule, rule_base

from negwizard.engine._experta import MATCH, AnyOf
from negwizard.engine.conditions import Pattern, read_conditions
from negwizard.engine.rulebook import RuleSet, absent, answer
from negwizard.engine.vocabulary import Answer, Finding, Quantity, Unknown
from negwizard.errors import RuleError
from negwizard.terms import Layer

SAID = Said(id="i0", value="a")


@pytest.mark.parametrize(
    "condition",
    [
        OR(SAID, SAID),
        AND(SAID, SAID),
        TEST(lambda: True),
        EXISTS(SAID),
        FORALL(SAID, SAID),
        NOT(AND(SAID, SAID)),
        NOT(NOT(SAID)),
        NOT(SAID, SAID),
        Said(id="i0", value=~L("a")),
        Said(id="i0", value=L("a") & L("b")),
        Said(id="i0", value=P(lambda value: value > "a")),
        Said(id=MATCH.x, value=MATCH.x),
        "whole" << Said(id="i0"),
        AS.whole << Said(id="i0"),
        "not a pattern",
    ],
)
def test_a_condition_without_exact_meaning_is_refused_with_the_name_of_its_rule(condition):
    with pytest.raises(RuleError, match="^Rule odd_one: "):
        rule_base([rule("odd_one", 1, First(id="i0", value="a"), SAID, condition)])


def test_a_rule_of_absences_alone_is_refused():
    with pytest.raises(RuleError, match="silence"):
        rule_base([rule("r", 1, First(id="i0", value="a"), NOT(SAID))])


def test_a_rule_without_conditions_is_refused():
    with pytest.raises(RuleError, match="no positive condition"):
        rule_base([rule("r", 1, First(id="i0", value="a"))])


def test_a_variable_that_only_an_absence_names_is_refused():
    with pytest.raises(RuleError, match='variable "x"'):
        rule_base([rule("r", 1, First(id="i0", value="a"), SAID, NOT(Said(id=MATCH.x, value="b")))])


def test_a_variable_may_be_bound_after_the_absence_that_uses_it():
    base = rule_base(
        [
            rule(
                "r",
                1,
                First(id=MATCH.x, value="a"),
                NOT(Said(id=MATCH.x, value="b")),
                Said(id=MATCH.x, value="a"),
            )
        ]
    )
    engine = base.engine_class()
    engine.declare(Said(id="i0", value="a"), Said(id="i1", value="a"), Said(id="i1", value="b"))
    engine.run()
    assert [belief.fact["id"] for belief in engine.beliefs(First)] == ["i0"]


@pytest.mark.parametrize(
    "conclusion",
    [First(id="i0"), First(id="i0", value=AnyOf("a", "b")), First(id="i0", value=MATCH.nowhere), "nothing"],
)
def test_a_conclusion_must_say_exactly_one_thing(conclusion):
    with pytest.raises(RuleError, match="^Rule r: "):
        rule_base([rule("r", 1, conclusion, SAID)])


@pytest.mark.parametrize(
    "bare", [Answer(question="q", value="yes"), Unknown(question="q"), Quantity(name="n", band="b")]
)
def test_the_absence_of_an_answer_is_no_premise(bare):
    rules = RuleSet("test")

    @rules.finding("f", answer("other", "yes"), absent(bare))
    def takes_silence_for_no() -> None:
        """Silence is no answer."""

    with pytest.raises(RuleError, match="silence for an answer"):
        rule_base(rules.rules)


def test_two_rules_of_one_name_are_refused():
    one = rule("twin", 1, First(id="i0", value="a"), SAID)
    with pytest.raises(RuleError, match="Rule twin: there are two rules of this name"):
        rule_base([one, one])


def test_a_literal_written_as_l_and_a_wildcard_mean_what_they_say():
    (read,) = read_conditions("r", [Said(id=L("i0"), value=W())])
    assert read.pattern == Pattern(Said, (("id", ("i0",)),), ())


def test_patterns_overlap_unless_a_slot_allows_no_common_value():
    wide = Pattern(Said, (("id", ("i0", "i1")),), ())
    assert wide.overlaps(Pattern(Said, (("value", ("a",)),), (("id", "x"),)))
    assert not wide.overlaps(Pattern(Said, (("id", ("i2",)),), ()))
    assert not wide.overlaps(Pattern(First, (), ()))


def test_patterns_and_conditions_print_as_they_read():
    condition, negated = read_conditions(
        "r", [Said(id=MATCH.x, value=AnyOf("a", "b")), NOT(First(id=MATCH.x))]
    )
    assert str(condition) == "Said(value=a|b, id=?x)"
    assert str(negated) == "no First(id=?x)"


def test_layers_are_refused_when_a_rule_asks_for_more_than_lies_below():
    high = rule("high", 2, Second(id="i0", value="a"), SAID)
    with pytest.raises(RuleError, match="Rule low: it is in layer 1 .* which high concludes in layer 2"):
        rule_base([high, rule("low", 1, First(id="i0", value="a"), Second(id="i0", value="a"))])


def test_finding_layers_are_plain_numbers():
    assert int(Layer.FINDING) < int(Layer.DERIVED_FINDING) < int(Layer.OUTCOME)
    assert Finding(id="f", about="")
