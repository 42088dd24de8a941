"""Weighing: how standing grounds settle an issue. The same few rules serve every issue."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, case, proposition
from negwizard.engine.vocabulary import MATCH, Burden, Decision, Defeat, Ground, Standing
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Layer, Side, Stage, Status, Strength
from negwizard.terms import Burden as BurdenOn

rules = RuleSet("weighing")
AUTHORITY = ("weighing_method",)
MET, NOT_MET, ARGUABLE = Status.MET, Status.NOT_MET, Status.ARGUABLE


class _Tier:
    """The rules of weighing for one tier: parts of elements are weighed before what builds on them."""

    def __init__(self, name: str, standing: Layer, status: Layer) -> None:
        self.name, self.standing, self.status = name, standing, status
        self.none_decisive = (self.no(FOR, DECISIVE), self.no(AGAINST, DECISIVE))
        self.none_strong = (*self.none_decisive, self.no(FOR, STRONG), self.no(AGAINST, STRONG))

    def has(self, side: Side, strength: Strength) -> Standing:
        return Standing(issue=MATCH.i, side=side.value, strength=strength.value, tier=self.name)

    def no(self, side: Side, strength: Strength) -> Any:
        return absent(self.has(side, strength))

    def _state(self, layer: Layer, name: str, text: str, conclusion: Any, *conditions: Any) -> None:
        stated = proposition(f"{self.name}_{name}", text)
        rules.weighing(layer, conclusion, *conditions, authority=AUTHORITY)(stated)

    def settle(self, name: str, text: str, status: Status, *conditions: Any) -> None:
        """State when an issue has a status."""
        decision = Decision(issue=MATCH.i, status=status.value, tier=self.name)
        self._state(self.status, name, text, decision, *conditions)

    def grounds_stand(self) -> None:
        """A ground stands unless a ground with priority takes it away."""
        self._state(
            self.standing,
            "ground_stands",
            "A ground stands unless a ground with priority takes it away.",
            Standing(issue=MATCH.i, side=MATCH.s, strength=MATCH.g, tier=self.name),
            Ground(issue=MATCH.i, side=MATCH.s, strength=MATCH.g, rule=MATCH.r, tier=self.name),
            absent(Defeat(rule=MATCH.r, tier=self.name)),
        )

    def weigh_decisive(self) -> None:
        """Decisive grounds come first."""
        has, no = self.has, self.no
        text = "A decisive ground for, and none against, settles the issue."
        self.settle("decisive_for", text, MET, has(FOR, DECISIVE), no(AGAINST, DECISIVE))
        text = "A decisive ground against, and none for, settles the issue."
        self.settle("decisive_against", text, NOT_MET, has(AGAINST, DECISIVE), no(FOR, DECISIVE))
        if self.name == "part":
            return  # no part has decisive grounds on both sides
        text = "Decisive grounds on both sides leave the issue arguable."
        self.settle("decisive_both", text, ARGUABLE, has(FOR, DECISIVE), has(AGAINST, DECISIVE))

    def weigh_strong(self) -> None:
        """Strong grounds settle an issue where none is decisive."""
        has, no, rest = self.has, self.no, self.none_decisive
        text = "Without decisive grounds, a strong ground for, and none against, settles the issue."
        self.settle("strong_for", text, MET, has(FOR, STRONG), no(AGAINST, STRONG), *rest)
        text = "Without decisive grounds, a strong ground against, and none for, settles the issue."
        self.settle("strong_against", text, NOT_MET, has(AGAINST, STRONG), no(FOR, STRONG), *rest)
        text = "Strong grounds on both sides leave the issue arguable."
        self.settle("strong_both", text, ARGUABLE, has(FOR, STRONG), has(AGAINST, STRONG), *rest)

    def weigh_supporting(self) -> None:
        """Supporting grounds alone settle nothing at proof; at the start they make a point plausible."""
        has, rest = self.has, self.none_strong
        text = "Supporting grounds on both sides leave the issue arguable."
        self.settle("supporting_both", text, ARGUABLE, has(FOR, SUPPORTING), has(AGAINST, SUPPORTING), *rest)
        self.settle(
            "supporting_for_pleading",
            "At the start of a suit supporting grounds for, and none against, make a point plausible for the "
            "side that must prove it.",
            MET,
            has(FOR, SUPPORTING),
            self.no(AGAINST, SUPPORTING),
            *rest,
            case("stage", Stage.PLEADING.value),
            Burden(issue=MATCH.i, on=BurdenOn.CLAIMANT.value),
        )


for _tier in (
    _Tier("part", Layer.PART_STANDING, Layer.PART_STATUS),
    _Tier("main", Layer.STANDING, Layer.STATUS),
):
    _tier.grounds_stand()
    _tier.weigh_decisive()
    _tier.weigh_strong()
    _tier.weigh_supporting()
