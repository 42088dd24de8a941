"""The arithmetic of shared fault: who pays what share of the loss under the rule of the place."""

from collections.abc import Sequence
from dataclasses import dataclass

from negwizard.assessment import FaultResult
from negwizard.engine.readings import Answers, number, row_on, whole
from negwizard.knowledge.amounts import money
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.citations import row_citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow
from negwizard.knowledge.wording import words
from negwizard.terms import FaultRegime

SLIGHT, NOT_SLIGHT = 10, 34
"""South Dakota names no percentage: up to the first a share is taken as slight, from the second on as more.

A guide for readers and not law: the jury compares without numbers.
"""


NONE_COUNTS = "As things stand nothing is taken off for own fault of the harmed side."
CARELESS_ONLY = (
    "Here no share is put on someone who did the harm on purpose, such as the criminal: count only others "
    "who were careless."
)


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of the fault in percent; together 100."""

    claimant: int
    defendant: int
    others: int


def shares(claimant: int, others: int | None) -> Shares:
    """Return the three shares; what the claimant and others do not bear, the defendant does."""
    own = min(max(claimant, 0), 100)
    outside = min(max(others or 0, 0), 100 - own)
    return Shares(own, 100 - own - outside, outside)


def claimant_band(row: LawRow, split: Shares) -> str:
    """Return where the claimant's share lies: zero, below_bar, between or over_bar (the claim is barred)."""
    if split.claimant == 0:
        return "zero"
    if row.value == FaultRegime.SLIGHT_GROSS:
        return _slight_band(split.claimant)
    return "over_bar" if is_barred(row, split) else "below_bar"


def _slight_band(claimant: int) -> str:
    if claimant <= SLIGHT:
        return "below_bar"
    return "over_bar" if claimant >= NOT_SLIGHT else "between"


def is_barred(row: LawRow, split: Shares) -> bool:
    """Say whether the claimant's share bars the whole claim for money."""
    if row.value == FaultRegime.SLIGHT_GROSS:
        return _slight_band(split.claimant) == "over_bar"
    operator = row.details.get("bar_operator")
    if operator is None or row.details.get("bar_on") == "non_economic":
        return False
    limit = number(row, "bar_percent") or 0
    if row.details.get("compared_with") == "each_defendant":
        limit = split.defendant
    return split.claimant > 0 and _reaches(split.claimant, limit, operator)


def _reaches(share: int, limit: int, operator: object) -> bool:
    """Say whether a share is over a limit, or at it where the law says "at least"."""
    return share > limit or (operator == "at_least" and share == limit)


def collectable(split_row: LawRow | None, split: Shares) -> int:
    """Return the percent of the loss that this defendant can be made to pay."""
    all_wrongdoers = 100 - split.claimant
    if split_row is None or _pays_whole(split_row, split):
        return all_wrongdoers
    if split_row.details.get("hybrid") == "twice_share" and split.defendant < 50:
        return min(2 * split.defendant, all_wrongdoers)
    return split.defendant


def _pays_whole(row: LawRow, split: Shares) -> bool:
    if row.details.get("several_if_claimant_at_fault") and split.claimant:
        return False
    if row.value == "threshold_joint":
        limit = number(row, "threshold_percent") or 0
        return _reaches(split.defendant, limit, row.details.get("threshold_operator"))
    if row.details.get("hybrid") == "twice_share":
        return split.defendant >= 50
    return row.value == "joint_and_several" or row.details.get("hybrid") == "economic_joint"


def fault_result(
    library: Library,
    frame: Frame,
    answers: Answers,
    rows: Sequence[LawRow],
    total_loss: int | None,
    instead: LawRow | None = None,
    *,
    none_counts: bool = False,
) -> FaultResult | None:
    """Return the arithmetic of shared fault, worded step by step; nothing where the place has no rule on it.

    `total_loss` is the sum of the losses that can be recovered, in whole units of the currency of the place.
    `instead` is the row of a law that says by itself who bears the loss: then no shares are worked out. Nor
    are they where no fault of the harmed side counts.
    """
    regime = row_on(rows, "fault_regime")
    if regime is None:
        return None
    if instead is not None:
        return _without_shares(library, FaultRegime(regime.value), instead, instead.text)
    division = row_on(rows, "liability_split")
    claimant = whole(answers, "claimant_fault_percent")
    if none_counts and claimant:
        return _without_shares(library, FaultRegime(regime.value), regime, f"{regime.text} {NONE_COUNTS}")
    split = None if claimant is None else shares(claimant, whole(answers, "others_fault_percent"))
    barred = None if split is None else is_barred(regime, split)
    recoverable = None
    if split is not None and total_loss is not None:
        recoverable = 0 if barred else total_loss * collectable(division, split) // 100
    currency = library.places[frame.jurisdiction].currency
    steps = () if split is None else tuple(_steps(regime, division, split, total_loss, recoverable, currency))
    if split is not None and split.others and _careless_only(rows):
        steps += (CARELESS_ONLY,)
    return FaultResult(
        regime=FaultRegime(regime.value),
        text=regime.text,
        citation=row_citation(library, regime),
        claimant_percent=split.claimant if split else None,
        defendant_percent=split.defendant if split else None,
        others_percent=split.others if split else None,
        total_loss=total_loss,
        recoverable=recoverable,
        barred=barred,
        steps=tuple(words(step, frame.perspective) for step in steps),
        split_text=division.text if division else "",
        split_citation=row_citation(library, division) if division else None,
    )


def _without_shares(library: Library, regime: FaultRegime, row: LawRow, text: str) -> FaultResult:
    citation = row_citation(library, row)
    return FaultResult(regime, text, citation, None, None, None, None, None, None, shares_count=False)


def _careless_only(rows: Sequence[LawRow]) -> bool:
    outsiders = row_on(rows, "nonparty_fault")
    return outsiders is not None and outsiders.details.get("counts") == "careless_only"


def _steps(
    regime: LawRow,
    division: LawRow | None,
    split: Shares,
    total: int | None,
    recoverable: int | None,
    currency: str,
) -> list[str]:
    steps = [
        f"Shares of the fault: {{claimant}} {split.claimant}%, {{org}} {split.defendant}%, others "
        f"{split.others}%.",
        _bar_step(regime, split),
    ]
    if total is None or recoverable is None:
        return steps
    steps.insert(0, f"Losses that can be recovered: {money(total, currency)}.")
    if is_barred(regime, split):
        return [*steps, f"That leaves {money(0, currency)}."]
    percent = collectable(division, split)
    left = money(total * (100 - split.claimant) // 100, currency)
    steps.append(f"Less {{claimant_s}} share ({split.claimant}%), {left} is left to those at fault.")
    steps.append(_split_step(split, percent))
    return [*steps, f"{percent}% of {money(total, currency)} is {money(recoverable, currency)}."]


def _bar_step(regime: LawRow, split: Shares) -> str:
    if is_barred(regime, split):
        but = ", unless an exception holds" if regime.value == FaultRegime.CONTRIBUTORY_BAR else ""
        return f"A share of {split.claimant}% for {{claimant}} bars the claim here{but}."
    if regime.value == FaultRegime.SLIGHT_GROSS and split.claimant:
        return "The law names no percentage, so it is open whether this share is slight enough."
    if regime.details.get("bar_on") == "non_economic" and split.claimant > (
        number(regime, "bar_percent") or 0
    ):
        return (
            "A share this high takes away damages for harm that is not about money, but not for money loss."
        )
    return f"A share of {split.claimant}% for {{claimant}} does not bar the claim here."


def _split_step(split: Shares, percent: int) -> str:
    if percent == 100 - split.claimant and split.others:
        return "{Org} can be made to pay the share of the others too, and may then turn to them."
    if percent > split.defendant:
        return f"{{Org}} can be made to pay up to twice its own share: {percent}% of the loss."
    return f"{{Org}} pays its own share: {percent}% of the loss."
