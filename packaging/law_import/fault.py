# ruff: noqa: E501  (a table reads best with one record a line)
"""Claimant's fault, division between defendants, fault of outsiders."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from law_import.rows import Row, before
from law_import.source import MEMORY, american, day, mapped, note, unused

COMPARED = {
    "any fault": "any_fault",
    "all persons": "all_persons",
    "parties sued, combined": "defendants_combined",
    "defendants and designated nonparties, combined": "all_persons",
    "defendants, combined": "defendants_combined",
    "total fault": "all_persons",
    "persons sued, aggregated": "defendants_combined",
    "each defendant separately": "each_defendant",
    "defendants, third parties and released persons, combined": "all_persons",
    "all parties": "all_persons",
    # Maine: "equally at fault" bars; 14 M.R.S. 156 compares with the defendants
    "see notes": "defendants_combined",
    "persons sued, combined": "defendants_combined",
    "all persons, aggregated": "all_persons",
    "persons sued (or combined)": "defendants_combined",
    "all other persons, combined": "all_persons",
    "all persons compared, combined": "all_persons",
    "defendant": "this_defendant",
    "total responsibility": "all_persons",
    "defendants and immune nonparties, combined": "all_persons",
    "all entities": "all_persons",
    "claimant share, just and equitable": "just_and_equitable",
    "degree of fault": "degree_of_fault",
    "degrees of fault": "degree_of_fault",
    "n/a": "none",
}
OPERATORS = {">": "over", ">=": "at_least", "not_slight": "not_slight", None: ""}
REGIME_TEXT = {
    "contributory_bar": "In {P}, a person whose own carelessness helped cause the loss recovers nothing, however small "
    "that part was.",
    "pure_comparative": "In {P}, the award is cut by the claimant's share of the fault, and no share bars the claim.",
    "modified_50": "In {P}, the award is cut by the claimant's share of the fault, and the claim fails at 50% or more.",
    "modified_51": "In {P}, the award is cut by the claimant's share of the fault, and the claim fails above 50%.",
    "slight_gross": "In {P}, the claimant recovers only if his or her own fault was slight beside that of the "
    "defendant, and the law names no percentage.",
    "apportionment": "In {P}, the court cuts the award as far as is fair in view of the claimant's own share, and no "
    "percentage bars the claim.",
    "not_fault_regime": "Under the GDPR the claim does not turn on shared fault: the holder of the data escapes only "
    "by proving that it is in no way responsible.",
}
EACH_TEXT = {
    "modified_50": "In {P}, the award is cut by the claimant's share of the fault, and the claim fails against a "
    "defendant who bears no more of it than the claimant.",
    "modified_51": "In {P}, the award is cut by the claimant's share of the fault, and the claim fails against a "
    "defendant who bears less of it than the claimant.",
}
OWN_TEXT = {
    "US-MI": "In {P}, the award is cut by the claimant's share of the fault; above 50% the claimant loses only damages "
    "for harm that is not about money.",
    "US-LA": "In {P}, the award is cut by the claimant's share of the fault, and the claim fails at 51% or more.",
    "US-ME": "In {P}, the award is cut as the jury finds fair in view of the claimant's own share, and the claim fails "
    "at 50% or more.",
}
JUDGE_MADE = {"US-AL", "US-DC", "US-MD", "US-MO", "US-NM", "US-NC", "US-SC", "US-TN"}
"""Places whose rule on the claimant's fault is judge-made: it counts by the day of the assessment."""

SPLIT_TEXT = {
    "joint_and_several": "In {P}, each careless party can be made to pay the whole award and may then seek shares from "
    "the others.",
    "several_only": "In {P}, each party pays only its own share of the award.",
    "several_with_exceptions": "In {P}, each party pays only its own share of the award, apart from listed exceptions.",
}
THRESHOLDS = {
    "US-IL": ("at_least", 25),
    "US-IA": ("at_least", 50),
    "US-MN": ("over", 50),
    "US-MO": ("at_least", 51),
    "US-MT": ("over", 50),
    "US-NH": ("at_least", 50),
    "US-NJ": ("at_least", 60),
    "US-OH": ("over", 50),
    "US-PA": ("at_least", 60),
    "US-SC": ("at_least", 50),
    "US-TX": ("over", 50),
    "US-WI": ("at_least", 51),
}
"""Share from which a defendant can be made to pay the whole award."""

THRESHOLD_TEXT = {
    "at_least": "In {P}, a defendant who bears {n}% of the fault or more can be made to pay the whole award; one "
    "below that pays only its own share.",
    "over": "In {P}, a defendant who bears more than {n}% of the fault can be made to pay the whole award; any other "
    "pays only its own share.",
}
ECONOMIC_JOINT = "In {P}, each careless party can be made to pay all of the money loss, but only its own share for other harm."
HYBRIDS = {
    "US-CA": ("economic_joint", ECONOMIC_JOINT),
    "US-NE": ("economic_joint", ECONOMIC_JOINT),
    "US-NY": ("economic_joint", ECONOMIC_JOINT),
    "US-HI": (
        "several",
        "In {P}, each party pays only its own share in most cases, and all of it in listed kinds of case.",
    ),
    "US-SD": (
        "twice_share",
        "In {P}, each careless party can be made to pay the whole award, but one below half of the fault pays no more "
        "than twice its share.",
    ),
}
NONPARTIES = {
    "US-GA": "O.C.G.A. 51-12-33(c)-(d)",
    "US-TX": "Tex. Civ. Prac. & Rem. Code 33.004(j)",
    "US-FL": "Fla. Stat. 768.81(3)",
    "US-CO": "C.R.S. 13-21-111.5",
    "US-MI": "MCL 600.2957, 600.6304",
    "US-TN": "McIntyre v. Balentine, 833 S.W.2d 52 (Tenn. 1992); Tenn. Code 29-11-107",
    "US-IN": "Ind. Code 34-51-2-14 to -16",
    "US-SC": "S.C. Code 15-38-15 as amended by 2025 H.3430",
    # not in the table's text; the act of 2015 lets the jury count nonparties (checked)
    "US-WV": "W. Va. Code 55-7-13d",
    "AU-NSW": "Civil Liability Act 2002 (NSW), Part 4, ss 34-35",
}
"""Places where the share of someone who is not sued, such as the criminal, may be counted."""

NONPARTIES_SINCE = {"US-SC": date(2026, 1, 1), "US-WV": date(2015, 5, 25)}

NONPARTY_TEXT = (
    "In {P}, the court may put a share of the fault on someone who is not sued, such as the criminal."
)


def rows(table: list[Mapping[str, Any]], names: Mapping[str, str]) -> list[Row]:
    """Return the rows of the table of fault rules, and those that its notes date."""
    found: list[Row] = []
    for row in table:
        name = names[row["id"]]
        found += _dated_regime(_regime(row, name), name)
        found += _dated_split(_split(row, name), name)
        found += _nonparty(row, name)
    unused(
        {row["id"] for row in table if row["liability_split"] == "threshold_joint"},
        set(THRESHOLDS),
        "thresholds",
    )
    unused({row["id"] for row in table if row["liability_split"] == "hybrid"}, set(HYBRIDS), "hybrid splits")
    return found


def _regime(row: Mapping[str, Any], name: str) -> Row:
    place, regime = row["id"], row["regime"]
    compared = mapped(COMPARED, row["compared_with"], f"fault_rules {place} compared_with")
    text = OWN_TEXT.get(place) or (EACH_TEXT if compared == "each_defendant" else REGIME_TEXT).get(regime)
    if text is None:
        raise SystemExit(f"import_law: fault_rules {place}: no mapping explains {regime!r}. Add one.")
    details = {
        "bar_operator": mapped(OPERATORS, row["bar_operator"], f"fault_rules {place} bar_operator"),
        "bar_percent": row["bar_percent"],
        "compared_with": compared,
        "reduction": row["reduction"],
        # Michigan: MCL 600.2959 takes only damages that are not about money from a claimant above 50%
        "bar_on": "non_economic" if place == "US-MI" else None,
        "burden": "reversed" if place == "EU-GDPR82" else None,
    }
    return Row(
        place=place,
        topic="fault_regime",
        value=regime,
        text=text.format(P=name),
        cite=row["cite"],
        as_of=day(row["as_of"]),
        confidence=row["confidence"],
        basis="case" if place in JUDGE_MADE else "statute",
        note=note(row),
        details={key: value for key, value in details.items() if value not in (None, "")},
    )


def _pure(row: Row, name: str, cite: str) -> Row:
    text = REGIME_TEXT["pure_comparative"].format(P=name)
    return before(
        row,
        "pure_comparative",
        text,
        cite,
        row.confidence,
        compared_with="all_persons",
        reduction="proportionate",
    )


def _dated_regime(row: Row, name: str) -> Iterator[Row]:
    if row.place == "US-FL":
        row = replace(row, in_force_from=date(2023, 3, 24))
        yield _pure(row, name, "Fla. Stat. 768.81 (before ch. 2023-15)")
    elif row.place == "US-LA":
        row = replace(row, in_force_from=date(2026, 1, 1))
        yield _pure(row, name, "La. Civ. Code art. 2323 (before 2025 La. Acts No. 15)")
    elif row.place == "US-WV":
        # the table says "codified in 2016"; the act (2015 HB 2002, checked) governs claims arising from 25 May 2015
        row = replace(row, in_force_from=date(2015, 5, 25))
        text = REGIME_TEXT["modified_50"].format(P=name)
        cite = "Bradley v. Appalachian Power Co., 163 W. Va. 332, 256 S.E.2d 879 (1979)"
        details = {**row.details, "bar_operator": "at_least"}
        yield before(row, "modified_50", text, cite, "medium", **details)
    yield row


def _split(row: Mapping[str, Any], name: str) -> Row:
    place, split = row["id"], row["liability_split"]
    details: dict[str, Any] = {}
    if split == "threshold_joint":
        operator, percent = mapped(THRESHOLDS, place, "liability thresholds")
        text = THRESHOLD_TEXT[operator].format(P=name, n=percent)
        details = {"threshold_operator": operator, "threshold_percent": percent}
    elif split == "hybrid":
        kind, text = mapped(HYBRIDS, place, "hybrid splits")
        details = {"hybrid": kind}
    else:
        text = mapped(SPLIT_TEXT, split, f"fault_rules {place} liability_split")
    return Row(
        place=place,
        topic="liability_split",
        value=split,
        text=text.format(P=name),
        cite=row["liability_split_cite"],
        as_of=day(row["as_of"]),
        confidence=row["confidence"],
        basis="case" if row["liability_split_cite"] == "Common law" else "statute",
        note=american(row["liability_split_text"]) + (f" {MEMORY}" if row["page_checked"] == "no" else ""),
        details=details,
    )


def _dated_split(row: Row, name: str) -> Iterator[Row]:
    if row.place == "US-SC":
        row = replace(row, in_force_from=date(2026, 1, 1))
        older = "Defendant under 50% at fault is several only; gross negligence also made a party liable for the whole."
        yield before(row, row.value, row.text, "S.C. Code 15-38-15", row.confidence, older, **row.details)
    elif row.place == "US-OK":
        # "Several only since 1 November 2011": the 2004 rule before it is from memory
        row = replace(row, in_force_from=date(2011, 11, 1))
        text = THRESHOLD_TEXT["over"].format(P=name, n=50)
        details = {"threshold_operator": "over", "threshold_percent": 50}
        yield before(row, "threshold_joint", text, "23 O.S. 15 (before 2011)", note=MEMORY, **details)
    elif row.place == "US-WV":
        # 2015 HB 2002 made liability several for claims arising from 25 May 2015; before, above 30% it was joint
        row = replace(row, in_force_from=date(2015, 5, 25))
        text = THRESHOLD_TEXT["over"].format(P=name, n=30)
        details = {"threshold_operator": "over", "threshold_percent": 30}
        yield before(
            row, "threshold_joint", text, "W. Va. Code 55-7-24 (before 2015)", note=MEMORY, **details
        )
    yield row


def _nonparty(row: Mapping[str, Any], name: str) -> Iterator[Row]:
    if row["id"] in NONPARTIES:
        yield Row(
            place=row["id"],
            topic="nonparty_fault",
            value="allowed",
            text=NONPARTY_TEXT.format(P=name),
            cite=NONPARTIES[row["id"]],
            as_of=day(row["as_of"]),
            confidence=row["confidence"],
            basis="statute",
            in_force_from=NONPARTIES_SINCE.get(row["id"]),
            note=MEMORY if row["page_checked"] == "no" else "",
        )
