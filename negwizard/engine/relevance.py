"""Which open questions can still change which issue: three-valued reasoning over the possibilities.

With some questions open, a node holds, does not hold, or is undetermined. Only what is undetermined can still
move, so a question matters to an issue only if an undetermined path leads from one of its choices to a
decision on the issue. That is sound: a question left out cannot change the issue, whatever the other open
questions turn out to be. It is conservative: a question may be kept that turns out not to matter.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from negwizard.engine.grounding import Instance
from negwizard.engine.possibilities import ANY_VALUE, Chosen, Measured, NodeName, Possibilities
from negwizard.engine.stating import NONE_OF_THESE, Measures
from negwizard.knowledge.answers import UNKNOWN, Answer, Value
from negwizard.terms import Issue

NO, OPEN, YES = 0, 1, 2
"""The state of a node; plain numbers, because a way holds as far as its weakest premise."""
_POSITIONS = {issue: position for position, issue in enumerate(Issue)}


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
        self.truth = evaluate(possibilities, self._chosen, self._measured)
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
        bit = 1 << _POSITIONS[issue]
        return frozenset(question for question, mask in self._moves.items() if mask & bit)

    def _chosen(self, choice: Chosen) -> int:
        if choice.question not in self._known:
            return OPEN
        return YES if holds(self._known[choice.question], choice.value) else NO

    def _measured(self, measured: Measured) -> int:
        if any(name not in self._known for name in self._possibilities.inputs.get(measured.name, ())):
            return OPEN
        return YES if (measured.name, measured.band) in self._bands else NO

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
            if not reach[node] or self.truth[node] != OPEN:
                continue
            name = graph.names[node]
            for question in self._questions_of(name):
                found[question] = found.get(question, 0) | reach[node]
            for instance in graph.instances[node]:
                if way_truth(instance, self.truth) == OPEN:
                    for other in (*instance.needs, *instance.blocks):
                        reach[other] |= reach[node]
        return found

    def _questions_of(self, name: NodeName) -> tuple[str, ...]:
        """Return the open questions that a node stands for."""
        if isinstance(name, Chosen):
            return (name.question,)
        if isinstance(name, Measured):
            possible = self._possibilities
            fed_by = (*possible.inputs.get(name.name, ()), *possible.gates.get(name.name, ()))
            return tuple(question for question in fed_by if question not in self._known)
        return ()


def evaluate(
    possibilities: Possibilities, chosen: Callable[[Chosen], int], measured: Callable[[Measured], int]
) -> list[int]:
    """Return the state of every node, given that of the choices and of the measures."""
    truth = [NO] * len(possibilities.graph.names)
    for node, choice in possibilities.choices:
        truth[node] = chosen(choice)
    for node, measure in possibilities.measures:
        truth[node] = measured(measure)
    for node, ways in possibilities.derived:
        best = NO  # what holds if one of the ways does is as true as the best of them
        for way in ways:
            found = way_truth(way, truth)
            if found > best:
                best = found
                if best == YES:
                    break
        truth[node] = best
    return truth


def holds(value: Value, choice: str) -> bool:
    """Say whether an answer's value includes a choice."""
    if isinstance(value, tuple):
        return choice in value or (not value and choice == NONE_OF_THESE)
    return str(value) == choice or (choice == ANY_VALUE and value != UNKNOWN)


def way_truth(way: Instance, truth: Sequence[int]) -> int:
    """Return the truth of a way: that of its weakest premise."""
    found = YES
    for node in way.needs:
        if truth[node] < found:
            found = truth[node]
            if found == NO:
                return NO
    for node in way.blocks:
        if truth[node] == YES:
            return NO
        if truth[node] == OPEN:
            found = OPEN
    return found
