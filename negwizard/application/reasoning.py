"""The door to the engine, opened only when something must be inferred: the window shows before that."""

from typing import TYPE_CHECKING

from negwizard.knowledge.library import Library

if TYPE_CHECKING:
    from negwizard.engine.inference import Reasoner as Reasoner  # for the annotations of the layers above


def new_reasoner(library: Library) -> "Reasoner":
    """Return a reasoner with all rules. Each thread needs its own."""
    from negwizard.engine.inference import Reasoner as Reasoner  # for the annotations of the layers above

    return Reasoner(library)
