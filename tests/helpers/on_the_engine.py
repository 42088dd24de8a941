"""Where a case stands by one engine that is told the whole of it each time."""

from collections.abc import Mapping

from negwizard.engine.inference import Reasoner
from negwizard.engine.stating import facts_of
from negwizard.engine.view import View
from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.terms import Issue, OutcomeStatus, Status


class OnTheEngine:
    """The rules of a reasoner on an engine of its own."""

    def __init__(self, reasoner: Reasoner) -> None:
        self._reasoner = reasoner
        self._view = View(reasoner.rules.engine_class)

    def stands(
        self, frame: Frame, answers: Mapping[str, Answer], changes: Mapping[str, Value | None]
    ) -> tuple[dict[Issue, Status], OutcomeStatus]:
        """Return every status and the outcome of a case with some answers changed; None takes one back."""
        kept = {name: answer for name, answer in answers.items() if name not in changes}
        new = {name: Answer(value) for name, value in changes.items() if value is not None}
        self._view.show(facts_of(self._reasoner.library, self._reasoner.state(frame, {**kept, **new})))
        decided = self._view.statuses()
        return {issue: decided.get(issue, Status.OPEN) for issue in Issue}, self._view.outcome()
