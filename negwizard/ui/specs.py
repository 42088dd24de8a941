"""What an input needs to know of its question. Knows no Qt."""

from dataclasses import dataclass

from negwizard.terms import AnswerKind


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen, in the words of the perspective."""

    id: str
    text: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class InputSpec:
    """The form of the answer and what can be chosen."""

    kind: AnswerKind
    about: str
    """The question, for screen readers."""
    choices: tuple[Choice, ...] = ()
    can_not_apply: bool = False
    currency: str = ""
    """The sign of the currency of the place."""
    minimum: int | None = None
    maximum: int | None = None
