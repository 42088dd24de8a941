"""Changed step by step, the engine holds what a fresh one, CLIPS and a plain evaluator hold."""

import random

import pytest
from helpers.rule_bases import IDS, VALUES, Clips, Said, evaluate, facts_in, random_base
from hypothesis import given, settings
from hypothesis import strategies as st

from negwizard.engine.rulebase import RuleBase
from negwizard.engine.strategy import StableEngine
from negwizard.engine.support import LogicalEngine, justifications

PAIRS = [(name, value) for name in IDS for value in VALUES]
BATCHES = st.lists(
    st.lists(st.sampled_from(PAIRS), min_size=1, max_size=4, unique=True), min_size=1, max_size=12
)


class Twin:
    """The indexed engine and CLIPS, told the same changes."""

    def __init__(self, base: RuleBase) -> None:
        self.engine = base.engine_class()
        self.clips = Clips(base)
        self.clips.reset()
        self.said: dict[tuple[str, str], object] = {}

    def turn(self, pairs):
        for pair in pairs:
            if pair in self.said:
                self.engine.retract(self.said.pop(pair))
                self.clips.take_back(*pair)
            else:
                self.said[pair] = self.engine.declare(Said(id=pair[0], value=pair[1]))
                self.clips.state(*pair)
        self.engine.run()
        self.clips.run()


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10**9), ids=st.integers(2, 4), values=st.integers(2, 3), batches=BATCHES)
def test_incremental_equals_fresh_equals_clips_equals_the_plain_evaluator(seed, ids, values, batches):
    base = random_base(seed, ids, values)
    twin = Twin(base)
    for batch in batches:
        twin.turn(batch)
        right = evaluate(base, twin.said)
        assert facts_in(twin.engine) == right
        assert twin.clips.facts() == right
    assert facts_in(fresh(base, twin.said)) == right
    check_support(twin.engine)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9), batch=st.lists(st.sampled_from(PAIRS), max_size=8, unique=True))
def test_stock_experta_with_the_stable_strategy_agrees_on_fresh_runs(seed, batch):
    base = random_base(seed)
    engine = base.engine_class_on(StableEngine)()
    engine.reset()
    for name, value in batch:
        engine.declare(Said(id=name, value=value))
    engine.run()
    assert facts_in(engine) == evaluate(base, batch)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9), order=st.randoms(use_true_random=False))
def test_the_order_of_stating_facts_does_not_matter(seed, order):
    base = random_base(seed)
    said = order.sample(PAIRS, 6)
    first = fresh(base, said)
    order.shuffle(said)
    assert record(first) == record(fresh(base, said))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9), batches=BATCHES)
def test_justifications_do_not_tell_how_a_state_was_reached(seed, batches):
    base = random_base(seed)
    twin = Twin(base)
    for batch in batches:
        twin.turn(batch)
    assert record(twin.engine) == record(fresh(base, twin.said))


def test_taking_everything_back_leaves_nothing():
    for seed in range(60):
        twin = Twin(random_base(seed))
        pairs = random.Random(seed).sample(PAIRS, 7)
        twin.turn(pairs)
        twin.turn(pairs)
        assert facts_in(twin.engine) == set()
        assert not twin.engine._agenda
        assert not twin.engine._doubtful


def test_a_reset_forgets_everything():
    base = random_base(3)
    twin = Twin(base)
    twin.turn(PAIRS[:5])
    twin.engine.reset()
    assert facts_in(twin.engine) == set()
    for name, value in PAIRS[:5]:
        twin.engine.declare(Said(id=name, value=value))
    twin.engine.run()
    assert facts_in(twin.engine) == evaluate(base, PAIRS[:5])


@pytest.mark.parametrize("seed", range(20))
def test_live_activations_are_exactly_those_that_enumeration_finds(seed):
    twin = Twin(random_base(seed))
    twin.turn(PAIRS[::2])
    twin.turn(PAIRS[::3])
    live = {id(fact) for fact in twin.engine.facts.values()}
    for node in twin.engine.matcher.rules:
        for activation in node.activations.values():
            assert activation.alive
            assert all(id(fact) in live for fact in activation.facts)
            assert activation.conclusions, "every live activation has fired"


def fresh(base, said):
    engine = base.engine_class()
    for name, value in said:
        engine.declare(Said(id=name, value=value))
    engine.run()
    return engine


def record(engine: LogicalEngine):
    """Return every derived fact with its justifications, without the numbers of facts."""
    found = {}
    for belief in engine.facts.beliefs.values():
        why = [
            (
                reason.rule,
                [(str(c), fact.content if fact is not None else None) for c, fact in reason.premises],
            )
            for reason in justifications(belief)
        ]
        found[belief.key] = (belief.stated, why)
    return found


def check_support(engine: LogicalEngine):
    """Every fact is stated or supported, and its support leads down to stated facts."""
    grounded = {belief.key for belief in engine.facts.beliefs.values() if belief.stated}
    growing = True
    while growing:
        growing = False
        for belief in engine.facts.beliefs.values():
            rests_on = [[(type(f), f.content) for f in activation.facts] for activation in belief.support]
            if belief.key not in grounded and any(grounded.issuperset(keys) for keys in rests_on):
                grounded.add(belief.key)
                growing = True
    assert grounded == set(engine.facts.beliefs)
