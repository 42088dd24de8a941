"""A conflict-resolution strategy that puts stock experta right: the yardstick of tests and benchmarks.

experta's own strategy looks for a cancelled activation by bisection, give or take one place, and so leaves
some of them on the agenda: they fire although their facts are gone. It also orders equals by memory address.
This one removes exactly what was cancelled and orders by rule and facts alone.
"""

from typing import Any

from negwizard.engine._experta import KnowledgeEngine, Strategy


class StableStrategy(Strategy):  # type: ignore[misc]
    """Depth first, as experta's default, with exact removal and an order that every process repeats."""

    def _update_agenda(self, agenda: Any, added: list[Any], removed: list[Any]) -> None:
        if not (added or removed):
            return
        cancelled = {_identity(activation) for activation in removed}
        kept = [activation for activation in agenda.activations if _identity(activation) not in cancelled]
        # experta fires from the right end.
        agenda.activations = sorted((*kept, *added), key=_identity)


class StableEngine(KnowledgeEngine):  # type: ignore[misc]
    """Stock experta with the strategy above."""

    __strategy__ = StableStrategy


def _identity(activation: Any) -> tuple[Any, ...]:
    """Return salience, facts (latest first), rule and variables: equal only for the same activation."""
    facts = sorted((fact["__factid__"] for fact in activation.facts), reverse=True)
    variables = sorted(
        (name, repr(value)) for name, value in activation.context.items() if not name.startswith("__")
    )
    return (activation.rule.salience, tuple(facts), activation.rule.__name__, tuple(variables))
