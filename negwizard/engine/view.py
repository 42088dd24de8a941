"""One engine kept on one view of a case: it is told what now holds and works out only what changed."""

from collections.abc import Iterable, Iterator, Mapping

from negwizard.engine._experta import StrictFact
from negwizard.engine.network import FactKey
from negwizard.engine.support import Belief, LogicalEngine
from negwizard.engine.vocabulary import Decision, Result
from negwizard.terms import Issue, OutcomeStatus, Status

RESULT_ORDER = (OutcomeStatus.CLAIM_FAILS, OutcomeStatus.CLAIM_ARGUABLE, OutcomeStatus.CLAIM_VIABLE)
"""One ground on which the claim fails is enough; one that is arguable keeps it from being viable."""


class View:
    """The working memory of one view. After `show` it equals a fresh engine that was given the same facts."""

    def __init__(self, engine_class: type[LogicalEngine]) -> None:
        self.engine = engine_class()
        self._stated: dict[FactKey, StrictFact] = {}

    def show(self, facts: Iterable[StrictFact]) -> None:
        """State exactly these facts."""
        wanted = {key_of(fact): fact for fact in facts}
        self.change(
            (fact for key, fact in wanted.items() if key not in self._stated),
            [fact for key, fact in self._stated.items() if key not in wanted],
        )

    def change(self, come: Iterable[StrictFact], go: Iterable[StrictFact]) -> None:
        """State some facts, take others back, and draw the consequences."""
        for fact in go:
            key = key_of(fact)
            if key in self._stated:
                self.engine.retract(self._stated.pop(key))
        for fact in come:
            key = key_of(fact)
            if key not in self._stated:
                self._stated[key] = self.engine.facts.declare(fact)
        self.engine.run()

    @property
    def stated(self) -> Mapping[FactKey, StrictFact]:
        """Return the facts stated now."""
        return self._stated

    def beliefs(self, fact_type: type[StrictFact]) -> Iterator[Belief]:
        """Return the live facts of a type."""
        return self.engine.beliefs(fact_type)

    def belief(self, fact: StrictFact) -> Belief | None:
        """Return what is believed of a fact, or None if it does not hold."""
        return self.engine.belief(fact)

    def statuses(self) -> dict[Issue, Status]:
        """Return where every decided issue stands; an issue that is not there is open."""
        found: dict[Issue, Status] = {}
        for belief in self.engine.beliefs(Decision):
            issue, status = Issue(belief.fact["issue"]), Status(belief.fact["status"])
            # Two decisions on one issue can only mean that both sides have grounds.
            found[issue] = status if found.get(issue, status) is status else Status.ARGUABLE
        return found

    def outcome(self) -> OutcomeStatus:
        """Return where the claim as a whole stands."""
        reached = {belief.fact["status"] for belief in self.engine.beliefs(Result)}
        return next((status for status in RESULT_ORDER if status in reached), OutcomeStatus.OPEN)


def key_of(fact: StrictFact) -> FactKey:
    """Return what makes two facts one."""
    return (type(fact), fact.content)
