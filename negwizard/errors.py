"""Every error that a user can meet. Each class builds its own sentence: what, where, what to do."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path


class NegwizardError(Exception):
    """The input is at fault. `str(error)` is one clear sentence (or one a line) for the user."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ' Did you mean "…"?' for the closest known word, or an empty string."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f' Did you mean "{close[0]}"?' if close else ""


class ResourceError(NegwizardError):
    """The knowledge base is faulty; all faults are reported together."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        head = "The knowledge base has a fault" if len(self.faults) == 1 else "The knowledge base has faults"
        super().__init__(head + ":\n" + "\n".join(f"  {fault}" for fault in self.faults))


class CaseFileError(NegwizardError):
    """A case file or answer sheet cannot be read or written. Each reason is a sentence on its own line."""

    def __init__(self, path: Path | str, *reasons: str) -> None:
        self.path, self.reasons = Path(path), reasons
        super().__init__("\n".join(f"{self.path.name}: {reason}" for reason in reasons))


class NoSuchCase(NegwizardError):
    """A word that names neither a file nor a scenario."""

    def __init__(self, name: str, scenarios: Iterable[str]) -> None:
        advice = "negwizard scenarios lists what can be opened by name."
        super().__init__(
            f'There is no file and no scenario "{name}".{did_you_mean(name, scenarios)} {advice}'
        )


class InvalidAnswer(NegwizardError):
    """An answer does not fit its question."""

    def __init__(self, question: str, reason: str) -> None:
        self.question, self.reason = question, reason
        super().__init__(f'Answer to "{question}": {reason}')


class UnknownName(NegwizardError):
    """A name (question, issue, jurisdiction, option …) that the program does not know."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.what, self.name = what, name
        super().__init__(f'There is no {what} "{name}".{did_you_mean(name, known)}')


class RuleError(NegwizardError):
    """A rule base that cannot be given an exact meaning; the rule is named."""

    def __init__(self, rule: str, reason: str) -> None:
        self.rule, self.reason = rule, reason
        super().__init__(f"Rule {rule}: {reason}")


class ReportError(NegwizardError):
    """A report cannot be written."""
