"""Weighing: how standing grounds settle an issue. The same few rules serve every issue."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, case
from negwizard.engine.vocabulary import MATCH, Burden, Decision, Defeat, Ground, Standing
from negwizard.terms import Burden as BurdenOn
from negwizard.terms import Layer, Side, Stage, Status, Strength

rules = RuleSet("weighing")
AUTHORITY = ("weighing_method",)
FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING


def _weigh(tier: str, standing: Layer, status: Layer) -> None:
    """State the rules for one tier: parts of elements are weighed before the elements that build on them."""

    def has(side: Side, strength: Strength) -> Standing:
        return Standing(issue=MATCH.i, side=side.value, strength=strength.value, tier=tier)

    def no(side: Side, strength: Strength) -> Any:
        return absent(has(side, strength))

    def settle(name: str, text: str, outcome: Status, *conditions: object) -> None:
        def rule() -> None: ...

        rule.__name__, rule.__doc__ = f"{tier}_{name}", text
        rules.weighing(
            status, Decision(issue=MATCH.i, status=outcome.value, tier=tier), *conditions, authority=AUTHORITY
        )(rule)

    def stands() -> None:
        """A ground stands unless a ground with priority takes it away."""

    stands.__name__ = f"{tier}_ground_stands"
    rules.weighing(
        standing,
        Standing(issue=MATCH.i, side=MATCH.s, strength=MATCH.g, tier=tier),
        Ground(issue=MATCH.i, side=MATCH.s, strength=MATCH.g, rule=MATCH.r, tier=tier),
        absent(Defeat(rule=MATCH.r, tier=tier)),
        authority=AUTHORITY,
    )(stands)

    none_decisive = (no(FOR, DECISIVE), no(AGAINST, DECISIVE))
    none_strong = (*none_decisive, no(FOR, STRONG), no(AGAINST, STRONG))
    settle(
        "decisive_for",
        "A decisive ground for, and none against, settles the issue.",
        Status.MET,
        has(FOR, DECISIVE),
        no(AGAINST, DECISIVE),
    )
    settle(
        "decisive_against",
        "A decisive ground against, and none for, settles the issue.",
        Status.NOT_MET,
        has(AGAINST, DECISIVE),
        no(FOR, DECISIVE),
    )
    settle(
        "decisive_both",
        "Decisive grounds on both sides leave the issue arguable.",
        Status.ARGUABLE,
        has(FOR, DECISIVE),
        has(AGAINST, DECISIVE),
    )
    settle(
        "strong_for",
        "Without decisive grounds, a strong ground for, and none against, settles the issue.",
        Status.MET,
        has(FOR, STRONG),
        no(AGAINST, STRONG),
        *none_decisive,
    )
    settle(
        "strong_against",
        "Without decisive grounds, a strong ground against, and none for, settles the issue.",
        Status.NOT_MET,
        has(AGAINST, STRONG),
        no(FOR, STRONG),
        *none_decisive,
    )
    settle(
        "strong_both",
        "Strong grounds on both sides leave the issue arguable.",
        Status.ARGUABLE,
        has(FOR, STRONG),
        has(AGAINST, STRONG),
        *none_decisive,
    )
    settle(
        "supporting_both",
        "Supporting grounds on both sides leave the issue arguable.",
        Status.ARGUABLE,
        has(FOR, SUPPORTING),
        has(AGAINST, SUPPORTING),
        *none_strong,
    )
    settle(
        "supporting_for_pleading",
        "At the start of a suit supporting grounds for, and none against, make the point plausible for the "
        "side that must prove it.",
        Status.MET,
        has(FOR, SUPPORTING),
        no(AGAINST, SUPPORTING),
        *none_strong,
        case("stage", Stage.PLEADING.value),
        Burden(issue=MATCH.i, on=BurdenOn.CLAIMANT.value),
    )


_weigh("part", Layer.PART_STANDING, Layer.PART_STATUS)
_weigh("main", Layer.STANDING, Layer.STATUS)
