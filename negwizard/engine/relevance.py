"""Which open questions can still change which issue: three-valued reasoning over the possibilities.

With some questions open, a node holds, does not hold, or is undetermined. Only what is undetermined can still
move, so a question matters to an issue only if an undetermined path leads from one of its choices to a
decision on the issue. That is sound: a question left out cannot change the issue, whatever the other open
questions turn out to be. It is conservative: a question may be kept that turns out not to matter.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from negwizard.engine.possibilities import ANY_VALUE, Chosen, Instance, Measured, NodeName, Possibilities
from negwizard.engine.stating import NONE_OF_THESE, Measures
from negwizard.knowledge.answers import UNKNOWN, Answer, Value
from negwizard.terms import Issue


class Truth(IntEnum):
    """The state of a node."""

    NO = 0
    OPEN = 1
    YES = 2


class Relevance:
    """What the open questions of one case can still move."""

    def __init__(
        self,
        possibilities: Possibilities,
        answers: Mapping[str, Answer],
        measures: Measures,
        open_again: Iterable[str] = (),
    ) -> None:
        """Take every question without a known answer as open, and those of `open_again` too."""
        self._possibilities = possibilities
        self._known = {
            name: answer.value
            for name, answer in answers.items()
            if answer.value != UNKNOWN and name not in set(open_again)
        }
        self._bands = {(name, band) for name, band, _, _ in measures}
        self.truth = self._evaluate()
        self._moves = self._trace()

    def moves(self, question: str) -> tuple[Issue, ...]:
        """Return the issues that answers to the question can still change."""
        mask = self._moves.get(question, 0)
        return tuple(issue for index, issue in enumerate(Issue) if mask >> index & 1)

    def moves_outcome(self, question: str) -> bool:
        """Say whether answers to the question can still change the outcome."""
        return bool(self._moves.get(question, 0) >> len(Issue) & 1)

    def questions_for(self, issue: Issue) -> frozenset[str]:
        """Return the questions whose answers can still change the issue."""
        bit = 1 << list(Issue).index(issue)
        return frozenset(question for question, mask in self._moves.items() if mask & bit)

    def _evaluate(self) -> list[Truth]:
        graph = self._possibilities.graph
        truth: list[Truth] = []
        for name, instances in zip(graph.names, graph.instances, strict=True):
            if isinstance(name, Chosen):
                truth.append(self._chosen(name))
            elif isinstance(name, Measured):
                truth.append(self._measured(name))
            else:
                truth.append(_best(instances, truth))
        return truth

    def _chosen(self, choice: Chosen) -> Truth:
        if choice.question not in self._known:
            return Truth.OPEN
        return Truth.YES if holds(self._known[choice.question], choice.value) else Truth.NO

    def _measured(self, measured: Measured) -> Truth:
        if any(name not in self._known for name in self._possibilities.inputs.get(measured.name, ())):
            return Truth.OPEN
        return Truth.YES if (measured.name, measured.band) in self._bands else Truth.NO

    def _trace(self) -> dict[str, int]:
        """Carry the issues down from their decisions, over undetermined nodes only, to the questions."""
        graph = self._possibilities.graph
        reach = [0] * len(graph.names)
        for bit, issue in enumerate(Issue):
            for node in self._possibilities.decisions[issue]:
                reach[node] |= 1 << bit
        for node in self._possibilities.results:
            reach[node] |= 1 << len(Issue)
        found: dict[str, int] = {}
        for node in range(len(graph.names) - 1, -1, -1):
            if not reach[node] or self.truth[node] is not Truth.OPEN:
                continue
            name = graph.names[node]
            for question in self._questions_of(name):
                found[question] = found.get(question, 0) | reach[node]
            for instance in graph.instances[node]:
                if _instance_truth(instance, self.truth) is Truth.OPEN:
                    for other in (*instance.needs, *instance.blocks):
                        reach[other] |= reach[node]
        return found

    def _questions_of(self, name: NodeName) -> tuple[str, ...]:
        """Return the open questions that a node stands for."""
        if isinstance(name, Chosen):
            return (name.question,)
        if isinstance(name, Measured):
            fed_by = self._possibilities.inputs.get(name.name, ())
            return tuple(question for question in fed_by if question not in self._known)
        return ()


def holds(value: Value, choice: str) -> bool:
    """Say whether an answer's value includes a choice."""
    if isinstance(value, tuple):
        return choice in value or (not value and choice == NONE_OF_THESE)
    return choice == ANY_VALUE or str(value) == choice


def _best(instances: Iterable[Instance], truth: list[Truth]) -> Truth:
    return max((_instance_truth(instance, truth) for instance in instances), default=Truth.NO)


def _instance_truth(instance: Instance, truth: list[Truth]) -> Truth:
    found = Truth.YES
    for node in instance.needs:
        if truth[node] < found:
            found = truth[node]
            if found is Truth.NO:
                return found
    for node in instance.blocks:
        if truth[node] is Truth.YES:
            return Truth.NO
        if truth[node] is Truth.OPEN:
            found = Truth.OPEN
    return found
