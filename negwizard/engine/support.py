"""Logical support: a concluded fact lives exactly as long as something justifies it.

experta keeps conclusions after their premise is gone. Here every live fact is a `Belief`: stated from
outside, or supported by the activations that concluded it, or both. When the matcher takes an activation
back, its support goes; a belief without support leaves, and what rested on it follows. The absence of a fact
is a premise like any other. The record that keeps this book is also the explanation: `justifications` reads
it.

Withdrawal is ordered by layer: a fact that lost its last support waits until every rule of its layer and
below has had its say, so that a fact concluded anew in the same step never leaves and nothing above it moves.
Counting supports is exact because `strata` refuses conclusions that could hold each other up.

    engine.declare(fact); engine.retract(fact); engine.run()      # any number of changes, then one run
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

from negwizard.engine._experta import FactList, KnowledgeEngine, Rule, StrictFact
from negwizard.engine.conditions import Condition, conclude
from negwizard.engine.network import Activation, Conclusion, Element, FactKey, IndexedMatcher
from negwizard.engine.strategy import StableStrategy
from negwizard.errors import RuleError

FIRING_LIMIT = 1_000_000
"""More firings than this in one run mean that the rules never come to rest."""


class Belief(Element):
    """A fact and why it is believed. It stays the same object when the fact goes and comes again."""

    __slots__ = ("key", "live", "number", "stated", "support")

    def __init__(self, fact: StrictFact, key: FactKey, number: int) -> None:
        super().__init__(fact)
        self.key = key
        self.number = number
        self.live = False
        """In the fact list now: it may still be there after its last support went, until that is sure."""
        self.stated = False
        self.support: dict[Activation, None] = {}


@dataclass(frozen=True, slots=True)
class Justification:
    """One derivation of a fact: the rule, its conditions with the facts that met them, and its variables."""

    rule: str
    layer: int
    premises: tuple[tuple[Condition, StrictFact | None], ...]
    """In the order in which the rule states them; an absence has no fact."""
    bindings: Mapping[str, Any]


class SupportedFacts(FactList):  # type: ignore[misc]
    """experta's fact list, with the support of each fact; the network hears of each that comes or goes."""

    def __init__(self, network: IndexedMatcher, known: dict[FactKey, Belief]) -> None:
        """Start empty; `known` are the facts that the network has heard of before."""
        super().__init__()
        self.firing: Activation | None = None
        self.by_type: defaultdict[type, dict[int, Belief]] = defaultdict(dict)
        """The live facts of each type, by their number."""
        self._network = network
        self._known = known

    @property
    def beliefs(self) -> dict[FactKey, Belief]:
        """Return all live facts."""
        return {belief.key: belief for beliefs in self.by_type.values() for belief in beliefs.values()}

    def belief(self, key: FactKey) -> Belief | None:
        """Return what is believed of a fact, or None if it does not hold."""
        belief = self._known.get(key)
        return belief if belief is not None and belief.live else None

    def declare(self, fact: StrictFact) -> StrictFact:
        """State a fact, or conclude it while a rule fires. Return the live fact, new or not."""
        key = _key(fact)
        belief = self._known.get(key)
        if belief is None:
            belief = self._know(fact, key)
        if self.firing is None:
            belief.stated = True
            if not belief.live:
                self._come(belief)
        elif self.firing.alive:  # an action may undo its own conditions and still go on
            self._support(belief, self.firing)
        return belief.fact

    def conclude(self, activation: Activation, conclusion: Conclusion) -> None:
        """Conclude what a rule says; the fact itself is made only if it was never heard of."""
        key = conclusion.key(activation.values)
        belief = self._known.get(key)
        if belief is None:
            belief = self._know(conclude(conclusion.template, activation.context), key)
        self._support(belief, activation)

    def retract(self, fact: StrictFact | int) -> int:
        """Take back a statement; the fact stays as long as a rule concludes it."""
        if self.firing is not None:
            raise RuleError(
                self.firing.rule.__name__,
                "it retracts a fact; state a condition instead, so that the fact never holds.",
            )
        index: int = fact if isinstance(fact, int) else fact["__factid__"]
        if index not in self:
            raise IndexError(f"No fact with index {index} is declared.")
        belief = self.by_type[type(self[index])][index]
        belief.stated = False
        if not belief.support:
            self.drop(belief)
        return index

    def drop(self, belief: Belief) -> None:
        """Let a fact go that nothing speaks for."""
        belief.live = False
        del self[belief.number]
        del self.by_type[belief.key[0]][belief.number]
        self._network.go(belief)

    def forget(self) -> None:
        """Leave no trace of what held; which facts there are stays known."""
        for belief in self.beliefs.values():
            belief.live = belief.stated = False
            belief.support.clear()

    def _support(self, belief: Belief, activation: Activation) -> None:
        if activation not in belief.support:
            assert activation.conclusions is not None
            # First the support: the fact may at once end the activation that concluded it.
            belief.support[activation] = None
            activation.conclusions.append(belief)
        if not belief.live:
            self._come(belief)

    def _know(self, fact: StrictFact, key: FactKey) -> Belief:
        fact.validate()
        if fact.__factid__ is not None:
            fact = fact.copy()  # it belongs to another engine
        fact.__factid__ = len(self._known)
        belief = self._known[key] = Belief(fact, key, len(self._known))
        self._network.wire(belief)
        return belief

    def _come(self, belief: Belief) -> None:
        belief.live = True
        self[belief.number] = belief.fact
        self.by_type[belief.key[0]][belief.number] = belief
        self._network.come(belief)


class LogicalEngine(KnowledgeEngine):  # type: ignore[misc]
    """experta's engine with the indexed matcher and logical support for every rule.

    The salience of a rule is minus its layer. After `run` the fact list holds what the stated facts entail,
    whatever the order in which they were stated and retracted.
    """

    __matcher__ = IndexedMatcher
    __strategy__ = StableStrategy  # asked for by experta's constructor; `run` below orders by layer itself

    facts: SupportedFacts
    matcher: IndexedMatcher
    firing_limit = FIRING_LIMIT

    def __init__(self) -> None:
        super().__init__()
        self.fired = 0
        self.withdrawn = 0
        self._known: dict[FactKey, Belief] = {}
        self._start()

    def reset(self, **_: Any) -> None:
        """Forget every fact."""
        self.facts.forget()
        self.matcher.reset()
        self._start()

    def _start(self) -> None:
        self.running = False
        self.facts = SupportedFacts(self.matcher, self._known)
        self._agenda: list[tuple[int, int, Activation]] = []
        self._doubtful: list[tuple[int, int, Belief]] = []

    def get_rules(self) -> list[Any]:
        """Return the rules of the class; experta's own way ties each to the engine that asked last."""
        found = {
            name: member
            for ancestor in reversed(type(self).__mro__)
            for name, member in vars(ancestor).items()
            if isinstance(member, Rule)
        }
        return list(found.values())

    def declare(self, *facts: StrictFact) -> StrictFact | None:
        """State facts, or conclude them while a rule fires; what they satisfy fires at the next `run`."""
        last = None
        for fact in facts:
            last = self.facts.declare(fact)
        return last

    def retract(self, fact: StrictFact | int) -> None:
        """Take back a stated fact; its consequences follow at the next `run`."""
        self.facts.retract(fact)

    def run(self, steps: float = math.inf) -> None:
        """Fire rules and withdraw conclusions until nothing changes, lower layers first."""
        self.running = True
        fired = 0
        try:
            while self.running and fired < steps:
                activation = self._next_activation()
                if activation is None:
                    break
                fired += 1
                if fired > self.firing_limit:
                    raise RuleError(activation.rule.__name__, f"no rest after {self.firing_limit} firings.")
                self._fire(activation)
        finally:
            self.running = False
            self.fired += fired

    def beliefs(self, fact_type: type[StrictFact]) -> Iterator[Belief]:
        """Return the live facts of one type."""
        return iter(self.facts.by_type.get(fact_type, {}).values())

    def belief(self, fact: StrictFact) -> Belief | None:
        """Return what is believed of a fact, or None if it does not hold."""
        return self.facts.belief((type(fact), fact.content))

    def _next_activation(self) -> Activation | None:
        """Return what fires next, once every doubtful fact is withdrawn that nothing can still save."""
        agenda, doubtful = self._agenda, self._doubtful
        while True:
            while agenda and not agenda[0][2].alive:
                heappop(agenda)
            if not doubtful or (agenda and agenda[0][0] <= doubtful[0][0]):
                return heappop(agenda)[2] if agenda else None
            belief = heappop(doubtful)[2]
            if belief.live and not (belief.stated or belief.support):
                self.withdrawn += 1
                self.facts.drop(belief)

    def appeared(self, activation: Activation) -> None:
        """Hear from the network that a rule is satisfied: it fires when its layer has its turn."""
        # Later numbers first: what follows from the latest change is worked out before the rest.
        heappush(self._agenda, (activation.node.layer, -activation.number, activation))

    def vanished(self, activation: Activation) -> None:
        """Hear from the network that a rule no longer is: what it concluded loses its support."""
        for belief in activation.conclusions or ():
            del belief.support[activation]
            if not (belief.stated or belief.support):
                # The number only keeps beliefs from being compared.
                heappush(self._doubtful, (activation.node.layer, next(self.matcher.numbers), belief))
        activation.conclusions = None

    def _fire(self, activation: Activation) -> None:
        if activation.conclusions is None:
            activation.conclusions = []
        conclusion = activation.node.conclusion
        try:
            if conclusion is not None:
                self.facts.conclude(activation, conclusion)
            else:
                self.facts.firing = activation
                activation.rule(self, **activation.context)
        except BaseException:
            self.appeared(activation)  # nothing is lost: it fires again at the next run
            raise
        finally:
            self.facts.firing = None


def _key(fact: StrictFact) -> FactKey:
    """Return what makes two facts one: type and content."""
    try:
        return (type(fact), fact.content)
    except (AttributeError, KeyError):
        if isinstance(fact, StrictFact):
            fact.validate()  # names the missing slot
        raise TypeError(f"{fact!r} is not a fact of the vocabulary.") from None


def justifications(belief: Belief) -> tuple[Justification, ...]:
    """Return every derivation of a fact, ordered by rule and premises and never by firing."""
    found = [_justification(activation) for activation in belief.support]
    return tuple(sorted(found, key=_by_rule_and_premises))


def _justification(activation: Activation) -> Justification:
    facts = iter(activation.facts)
    premises = tuple(
        (condition, None if condition.absent else next(facts)) for condition in activation.node.conditions
    )
    return Justification(activation.rule.__name__, activation.node.layer, premises, activation.context)


def _by_rule_and_premises(justification: Justification) -> tuple[Any, ...]:
    contents = [fact.content for _, fact in justification.premises if fact is not None]
    return (justification.layer, justification.rule, contents)
