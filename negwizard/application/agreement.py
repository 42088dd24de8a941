"""How far the program agrees with decided cases: a count for each issue, beside what guessing gives."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

CONFIDENCE_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Comparison:
    """One label of one decided case beside what the program said."""

    sheet: str
    title: str
    incident_group: str
    issue: str
    """Issue id, or "outcome"."""
    decided: str
    said: str
    basis: str
    """explicit | inferred"""
    explanation: str = ""
    grounds_for: tuple[str, ...] = ()
    grounds_against: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Say whether the program came to the same."""
        return self.said == self.decided

    @property
    def abstains(self) -> bool:
        """Say whether the program did not decide: arguable or open."""
        return self.said in {"arguable", "open", "claim_arguable"}


@dataclass(frozen=True, slots=True)
class Score:
    """The count for one issue or for several together."""

    decided: int
    agreed: int
    wrong: int
    abstained: int
    base_rate: float
    """Share that is right when one always says what courts say most often."""

    @property
    def share(self) -> float:
        """Return the share of all decided labels on which the program agrees; abstaining is not agreeing."""
        return self.agreed / self.decided if self.decided else 0.0

    @property
    def share_when_said(self) -> float:
        """Return the share of right ones where the program did not abstain."""
        said = self.agreed + self.wrong
        return self.agreed / said if said else 0.0

    @property
    def abstention(self) -> float:
        """Return the share of labels on which the program did not decide."""
        return self.abstained / self.decided if self.decided else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval of `share`. Labels of one incident hang together: the truth is wider."""
        return wilson(self.agreed, self.decided)


@dataclass(frozen=True, slots=True)
class Agreement:
    """All comparisons and what follows from them."""

    comparisons: tuple[Comparison, ...]
    sheets: int
    incident_groups: int

    @property
    def issues(self) -> tuple[str, ...]:
        """Return the issues that any case decided, in order of first appearance."""
        return tuple(dict.fromkeys(found.issue for found in self.comparisons))

    @property
    def total(self) -> Score:
        """Return the count over all labels."""
        return self.score(self.comparisons)

    def of(self, issue: str) -> Score:
        """Return the count for one issue."""
        return self.score(found for found in self.comparisons if found.issue == issue)

    def by_basis(self, basis: str) -> Score:
        """Return the count over explicit or over inferred labels."""
        return self.score(found for found in self.comparisons if found.basis == basis)

    def recall_not_met(self, issue: str) -> tuple[int, int]:
        """Return how many `not_met` of an issue the program found too, and how many were decided."""
        labels = [found for found in self.comparisons if found.issue == issue and found.decided == "not_met"]
        return sum(found.agrees for found in labels), len(labels)

    @property
    def disagreements(self) -> tuple[Comparison, ...]:
        """Return every label that the program contradicts or abstains on."""
        return tuple(found for found in self.comparisons if not found.agrees)

    @staticmethod
    def score(comparisons: Iterable[Comparison]) -> Score:
        """Return the count over some comparisons; the base rate takes each issue's own commonest label."""
        chosen = tuple(comparisons)
        agreed = sum(found.agrees for found in chosen)
        abstained = sum(found.abstains for found in chosen)
        labels = Counter((found.issue, found.decided) for found in chosen)
        commonest: dict[str, int] = {}
        for (issue, _), count in labels.items():
            commonest[issue] = max(commonest.get(issue, 0), count)
        base = sum(commonest.values()) / len(chosen) if chosen else 0.0
        return Score(len(chosen), agreed, len(chosen) - agreed - abstained, abstained, base)


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """Return the 95 % score interval of Wilson for a share; for no trials it says nothing."""
    if not trials:
        return 0.0, 1.0
    share, square = successes / trials, CONFIDENCE_95**2
    center = share + square / (2 * trials)
    margin = CONFIDENCE_95 * sqrt(share * (1 - share) / trials + square / (4 * trials**2))
    scale = 1 + square / trials
    return max(0.0, (center - margin) / scale), min(1.0, (center + margin) / scale)
