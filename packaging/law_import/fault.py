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
LOOKED_AT = date(2026, 11, 26)
"""The day on which the texts in SEEN and LIFTED were read."""

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
ANY_FAULT = "In {P}, any own fault that helped cause the loss bars the claim, unless the other side "
OWN_TEXT = {
    "US-MI": "In {P}, the award is cut by the claimant's share of the fault; above 50% the claimant loses only damages "
    "for harm that is not about money.",
    "US-LA": "In {P}, the award is cut by the claimant's share of the fault, and the claim fails at 51% or more.",
    "US-ME": "In {P}, the award is cut as the jury finds fair in view of the claimant's own share, and the claim fails "
    "at 50% or more.",
    # the bar of any own fault was stated too flatly: each of the five places has exceptions (see LIFTED)
    "US-AL": ANY_FAULT + "acted wantonly or saw the danger in time.",
    "US-DC": ANY_FAULT + "had the last clear chance to prevent it.",
    "US-MD": ANY_FAULT + "had the last clear chance to prevent it.",
    "US-NC": ANY_FAULT + "was grossly negligent or had the last clear chance.",
    "US-VA": ANY_FAULT + "was willful and wanton or had the last clear chance.",
}
LIFTED = {
    "US-AL": (
        "wanton",
        "In {P}, own carelessness does not bar a claim over wanton conduct, which is more than gross negligence.",
        "Williams v. Delta Int'l Mach. Corp., 619 So. 2d 1330 (Ala. 1993)",
        "medium",
        "Several guides by Alabama lawyers say so; the opinion itself was not seen on this.",
    ),
    "US-DC": (
        "open",
        "In {P}, whether own carelessness bars a claim over gross negligence was not found decided.",
        "Wingfield v. Peoples Drug Store, 379 A.2d 685 (D.C. 1977)",
        "low",
        MEMORY,
    ),
    "US-MD": (
        "open",
        "In {P}, the highest court has left open whether own carelessness bars a claim over gross negligence.",
        "Liscombe v. Potomac Edison Co., 303 Md. 619, 495 A.2d 838 (1985)",
        "medium",
        "The court assumed, without deciding, that it does not. A summary of the opinion was seen.",
    ),
    "US-NC": (
        "gross",
        "In {P}, own carelessness does not bar a claim over gross negligence, which means wanton conduct there.",
        "Yancey v. Lea, 354 N.C. 48, 550 S.E.2d 155 (2001)",
        "high",
        "Wanton means done in conscious or reckless disregard of the rights and safety of others.",
    ),
    "US-VA": (
        "wanton",
        "In {P}, own carelessness does not bar a claim over willful and wanton negligence, which is more than gross.",
        "Wolfe v. Baube, 241 Va. 462, 403 S.E.2d 338 (1991)",
        "high",
        "It does if the claimant was willful and wanton, too.",
    ),
}
"""Where any own fault bars the claim: what the other side's conduct must be for the bar to fall away."""

JUDGE_MADE = {"US-AL", "US-DC", "US-MD", "US-MO", "US-NM", "US-NC", "US-SC", "US-TN"}
"""Places whose rule on the claimant's fault is judge-made: it counts by the day of the assessment."""

SPLIT_TEXT = {
    "joint_and_several": "In {P}, each careless party can be made to pay the whole award and may then seek shares from "
    "the others.",
    "several_only": "In {P}, each party pays only its own share of the award.",
    "several_with_exceptions": "In {P}, each party pays only its own share of the award, apart from listed exceptions.",
}
OWN_SPLIT_TEXT = {
    # CPLR 1601 speaks of claims for personal injury, and of those with half the liability or less
    "US-NY": "In {P}, each careless party can be made to pay the whole award, but where someone was hurt, one with half the "
    "fault or less owes only its share for the pain.",
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
    # not in the table's text; the acts count them (see SEEN)
    "US-LA": "La. Civ. Code art. 2323(A)",
    "US-OH": "Ohio R.C. 2307.23(A)(2), (C)",
    "US-NH": "RSA 507:7-d, 507:7-e; DeBenedetto v. CLD Consulting Eng'rs, 153 N.H. 793 (2006)",
    "US-UT": "Utah Code 78B-5-818(2), (4), 78B-5-821",
    "US-WY": "Wyo. Stat. 1-1-109(a)",
}
"""Places where the share of someone who is not sued, such as the criminal, may be counted."""

NONPARTIES_SINCE = {"US-SC": date(2026, 1, 1), "US-WV": date(2015, 5, 25)}
CARELESS_ONLY = {
    "US-FL": "In {P}, the court may put a share of the fault on a careless person who is not sued, but not on the criminal.",
    "US-TN": "In {P}, the court may put a share of the fault on someone who is not sued, but not on a criminal whom care "
    "should have stopped.",
}
"""Places where the share of someone who did the harm on purpose is not counted against a careless party."""

NARROW = "The act speaks of injury to persons or property; courts may not hold it to loss of money alone."
SEEN: dict[tuple[str, str], tuple[Any, ...]] = {
    ("US-AL", "fault_regime"): ("high", "The defendant must plead and prove it. No defense to wantonness."),
    ("US-AR", "liability_split"): (
        "high",
        "A share that cannot be collected is spread: none to one with 10% or less, up to 10 points more below 50%, up to "
        "20 from 50% on.",
    ),
    ("US-CT", "fault_regime"): ("high", NARROW),
    ("US-FL", "nonparty_fault"): (
        "medium",
        "The row used to name the criminal; Merrill Crossings holds otherwise for negligent security. The 2023 act "
        "changed that for some premises only, from memory; check this.",
        {
            "cite": "Fla. Stat. 768.81(3)-(4); Merrill Crossings Assocs. v. McDonald, 705 So. 2d 560 (Fla. 1997)"
        },
    ),
    ("US-HI", "fault_regime"): ("high", NARROW),
    ("US-IL", "fault_regime"): (
        "medium",
        "The section speaks of bodily injury, death and physical damage to property. For loss of money alone the common "
        "law may hold, under which no share bars (Alvis v. Ribar, 85 Ill. 2d 1 (1981), from memory; check this). The text "
        "of P.A. 89-7 was held invalid.",
    ),
    ("US-IL", "liability_split"): (
        "medium",
        "The section speaks of bodily injury, death and physical damage to property; for loss of money alone each may owe "
        "the whole.",
    ),
    ("US-LA", "nonparty_fault"): (
        "medium",
        "Fault is set for all who took part, whether or not they are sued.",
    ),
    ("US-MN", "fault_regime"): (
        "high",
        "The act speaks of economic loss, too, and compares with each defendant.",
    ),
    ("US-NC", "fault_regime"): (
        "high",
        "The burden is on the defendant (N.C. Gen. Stat. 1-139). Last clear chance: McDevitt v. Stacy, 148 N.C. App. 448 "
        "(2002).",
        {"cite": "Yancey v. Lea, 354 N.C. 48, 550 S.E.2d 155 (2001); N.C. Gen. Stat. 1-139"},
    ),
    ("US-NE", "fault_regime"): (
        "high",
        "Own fault equal to that of all persons sued, taken together, bars the claim.",
    ),
    ("US-NH", "fault_regime"): (
        "medium",
        "The row compared with those sued; the court compares with all at fault, sued or not.",
        {
            "cite": "RSA 507:7-d; Ocasio v. Fed. Express Corp., 162 N.H. 436 (2011)",
            "details": {"compared_with": "all_persons"},
        },
    ),
    ("US-NH", "liability_split"): ("medium", "A court guide to the section was seen: several below 50%."),
    ("US-NH", "nonparty_fault"): (
        "medium",
        "The jury may weigh the fault of those who settled, are immune or absent.",
    ),
    ("US-NV", "fault_regime"): ("high", NARROW),
    ("US-NV", "liability_split"): (
        "high",
        "Several where own negligence is raised as a defense; not for strict liability, intended harm and other listed "
        "cases.",
    ),
    ("US-NY", "liability_split"): (
        "high",
        "Someone not sued counts only if the claimant could have sued there.",
    ),
    ("US-OH", "liability_split"): (
        "medium",
        "For loss of money only; a lawyer's guide was seen. One who meant the harm owes the whole of the money loss, too.",
    ),
    ("US-OH", "nonparty_fault"): ("high", "The one sued must raise it before trial, with a percentage."),
    ("US-OK", "fault_regime"): ("high", NARROW),
    ("US-OK", "liability_split"): ("high", "For claims that accrued from 1 November 2011."),
    ("US-OR", "fault_regime"): ("high", f"Compared with those sued, joined or settled with. {NARROW}"),
    ("US-OR", "liability_split"): (
        "high",
        "Several only in actions over bodily injury, death or property damage; a share that cannot be collected is spread.",
    ),
    ("US-PA", "fault_regime"): (
        "high",
        f"Compared with all sued together (Elder v. Orluck, 511 Pa. 402 (1986)). {NARROW}",
    ),
    ("US-PA", "liability_split"): (
        "medium",
        "For claims from 28 June 2011; firm notes were seen. Also joint for intended harm and listed cases. Those who "
        "settled are counted.",
    ),
    ("US-TX", "fault_regime"): (
        "high",
        "The chapter holds for any claim in tort, so for loss of money, too.",
    ),
    ("US-TX", "liability_split"): ("high", "Also joint for those who planned listed crimes together."),
    ("US-SC", "liability_split"): (
        "medium",
        "For claims that arise after 1 January 2026 only willful, wanton or intentional conduct makes one liable for all; "
        "firm notes on Act 42 of 2025 were seen.",
    ),
    ("US-SC", "nonparty_fault"): ("medium", "Firm notes on Act 42 of 2025 were seen."),
    ("US-SD", "fault_regime"): (
        "high",
        "The jury compares without numbers: the act bars a finding of a percentage by special question.",
    ),
    ("US-SD", "liability_split"): ("high", "One below half of the fault owes no more than twice its share."),
    ("US-TN", "nonparty_fault"): (
        "medium",
        "The row used to name the criminal; Turner holds otherwise where the act was the very risk to guard against.",
        {
            "cite": "McIntyre v. Balentine, 833 S.W.2d 52 (Tenn. 1992); Turner v. Jordan, 957 S.W.2d 815 (Tenn. 1997); "
            "Tenn. Code 29-11-107"
        },
    ),
    ("US-UT", "fault_regime"): (
        "high",
        "The fault of those sued, those immune and those not sued must exceed the claimant's.",
    ),
    ("US-UT", "liability_split"): ("high", "No defendant owes more than its share."),
    ("US-UT", "nonparty_fault"): ("high", "The defendant must name the person in time."),
    ("US-VA", "fault_regime"): (
        "high",
        "The burden is on the defendant. Last clear chance: Williams v. Harrison, 255 Va. 272 (1998).",
        {
            "cite": "Baskett v. Banks, 186 Va. 1022, 45 S.E.2d 173 (1947); Wolfe v. Baube, 241 Va. 462, 403 S.E.2d 338 "
            "(1991)"
        },
    ),
    ("US-VT", "fault_regime"): (
        "high",
        f"Since 1980 compared with all defendants together; Stannard v. Harris (1977) was before. {NARROW}",
    ),
    ("US-VT", "liability_split"): (
        "high",
        "Shares are counted among the defendants against whom the claimant wins.",
    ),
    ("US-WV", "fault_regime"): ("high", "2015 HB 2002, for claims from 25 May 2015. The row said 2016."),
    ("US-WV", "liability_split"): (
        "high",
        "Joint for those who conspire, and for listed crimes; a share that cannot be collected is spread.",
    ),
    ("US-WV", "nonparty_fault"): (
        "high",
        "The act sets the fault of nonparties, too (55-7-13a(b)).",
        {"cite": "W. Va. Code 55-7-13a(b), 55-7-13d"},
    ),
    ("US-WY", "fault_regime"): ("high", "Compared with all actors, whether or not they are sued."),
    ("US-WY", "nonparty_fault"): ("high", "An actor counts whether or not a party."),
    ("GB-EAW", "fault_regime"): (
        "high",
        "The act names no percentage. That a cut of 100% is wrong in principle (Anderson v Newham College [2002] EWCA Civ "
        "505) is from memory; check this.",
    ),
    ("CA-ON", "fault_regime"): ("medium", "A lawyer's guide to section 3 was seen."),
    ("CA-ON", "liability_split"): ("high", "Each owes the whole and may seek shares by degree of fault."),
    ("AU-NSW", "liability_split"): (
        "high",
        "For claims over loss of money or property through want of care. One who meant the harm or acted by fraud still "
        "owes the whole (s 34A).",
    ),
    ("AU-NSW", "nonparty_fault"): (
        "medium",
        "Sections 34 and 34A were seen; that one not sued counts stands in the like act of Western Australia.",
    ),
    ("IE", "fault_regime"): (
        "high",
        "Cut as is just and equitable in view of the degrees of fault; if they cannot be set, half each. Careless failure "
        "to keep the loss small counts as own fault (s 34(2)(b)).",
    ),
}
"""What a public text showed on 26 November 2026: confidence, note, and what it changes."""

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
        found += _lifted(row["id"], name)
    unused(
        {row["id"] for row in table if row["liability_split"] == "threshold_joint"},
        set(THRESHOLDS),
        "thresholds",
    )
    unused({row["id"] for row in table if row["liability_split"] == "hybrid"}, set(HYBRIDS), "hybrid splits")
    if odd := SEEN.keys() - {(row.place, row.topic) for row in found}:
        raise SystemExit(f"import_law: fault: no row fits {sorted(odd)}.")
    return [_seen(row) for row in found]


def _seen(row: Row) -> Row:
    """Return a row as the public text reads that was looked at; the row before a change of law stays as it is."""
    if (row.place, row.topic) not in SEEN or row.in_force_to is not None or "(before" in row.cite:
        return row
    confidence, words, *changes = SEEN[row.place, row.topic]
    changed: Mapping[str, Any] = changes[0] if changes else {}
    if isinstance(changed.get("details"), Mapping):
        changed = {**changed, "details": {**row.details, **changed["details"]}}
    return replace(row, **{"as_of": LOOKED_AT, "confidence": confidence, "note": words, **changed})


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
    text = OWN_SPLIT_TEXT.get(place, text)
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
            text=CARELESS_ONLY.get(row["id"], NONPARTY_TEXT).format(P=name),
            cite=NONPARTIES[row["id"]],
            as_of=day(row["as_of"]),
            confidence=row["confidence"],
            basis="statute",
            in_force_from=NONPARTIES_SINCE.get(row["id"]),
            note=MEMORY if row["page_checked"] == "no" else "",
            details={"counts": "careless_only"} if row["id"] in CARELESS_ONLY else {},
        )


def _lifted(place: str, name: str) -> Iterator[Row]:
    if place in LIFTED:
        value, text, cite, confidence, note_ = LIFTED[place]
        yield Row(place, "bar_exception", value, text.format(P=name), cite, LOOKED_AT, confidence, note=note_)
