"""Conclusions may not depend on themselves, and an absence only on what is settled below."""

import pytest
from helpers.rule_bases import First, Said, Second, Third, rule, rule_base

from negwizard.engine._experta import MATCH, NOT, AnyOf
from negwizard.errors import RuleError

SAID = Said(id="i0", value="a")


def first(name, *conditions):
    return rule(f"gives_{name}", 1, First(id=name, value="a"), SAID, *conditions)


def test_a_circle_through_an_absence_is_refused_and_printed():
    with pytest.raises(RuleError) as refused:
        rule_base([first("x", NOT(First(id="y"))), first("y", First(id="x"))])
    assert str(refused.value) == (
        "Rule gives_x: it depends on itself in a circle through an absence: gives_x needs no First(id=y) "
        "from gives_y which needs First(id=x) from gives_x."
    )


def test_a_rule_that_negates_itself_is_refused():
    with pytest.raises(RuleError, match="circle through an absence: gives_x needs no First"):
        rule_base([first("x", NOT(First(id="x")))])


def test_conclusions_that_could_hold_each_other_up_are_refused():
    with pytest.raises(RuleError, match="a circle that holds itself up"):
        rule_base([first("x", First(id="y")), first("y", First(id="z")), first("z", First(id="x"))])


def test_a_long_circle_is_printed_whole():
    with pytest.raises(RuleError) as refused:
        rule_base([first("x", First(id="y")), first("y", NOT(First(id="z"))), first("z", First(id="x"))])
    assert [name for name in ("gives_x", "gives_y", "gives_z") if name in str(refused.value)] == [
        "gives_x",
        "gives_y",
        "gives_z",
    ]


def test_an_absence_within_a_layer_is_refused_even_without_a_circle():
    with pytest.raises(RuleError, match="it may ask only for what lower layers conclude"):
        rule_base([first("x"), first("y", NOT(First(id="x")))])


def test_a_chain_within_a_layer_is_fine():
    assert rule_base([first("x"), first("y", First(id="x")), first("z", First(id="y"))])


def test_an_absence_of_a_lower_layer_is_fine():
    assert rule_base([first("x"), rule("up", 2, Second(id="i0", value="a"), SAID, NOT(First(id="x")))])


def test_literals_tell_apart_what_a_variable_would_tie_together():
    apart = rule(
        "apart", 1, First(id="x", value=MATCH.v), Said(id="i0", value=MATCH.v), First(id="y", value=MATCH.v)
    )
    assert rule_base([apart, first("y")])
    tied = rule("tied", 1, First(id=MATCH.n, value="b"), First(id=MATCH.n, value="a"))
    assert rule_base([tied, first("x")])
    with pytest.raises(RuleError, match="tied"):
        rule_base([rule("tied", 1, First(id=MATCH.n, value="b"), First(id=MATCH.n))])


def test_alternatives_reach_every_rule_that_gives_one_of_them():
    with pytest.raises(RuleError, match="up"):
        rule_base(
            [
                rule("up", 3, Third(id="w", value="a"), SAID),
                rule("down", 2, Second(id="i0", value="a"), SAID, NOT(Third(id=AnyOf("v", "w")))),
            ]
        )
