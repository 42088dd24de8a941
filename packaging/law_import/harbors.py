# ruff: noqa: E501  (a table reads best with one record a line)
"""Statutes that reward a reasonable security program."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from law_import.rows import Row
from law_import.source import american, day, mapped, note, unused

PROTECTION = {
    "affirmative_defence": "tort_defense",
    "punitive_damages_bar": "punitive_bar",
    "exemplary_damages_bar": "punitive_bar",
    "class_action_bar": "class_action_bar",
    "deemed_compliance_affirmative_defence": "deemed_compliance",
    "damages_bar": "damages_bar",
    # Oklahoma SB 626 on its face helps only in an action under that act
    "penalty_bar_and_limited_affirmative_defence": "other",
}
# raw id: (sector, most employees or none, sentence)
ENACTED: dict[str, tuple[str, int | None, str]] = {
    "US-OH-1354": ("any", None, "In Ohio, a business with a written security program that follows a listed framework has a "
                   "defense to tort claims over a breach."),
    "US-OH-3965": ("insurance", None, "In Ohio, an insurer that meets the insurance rules on data security has a defense "
                   "to tort claims over a breach."),
    "US-UT-78B-4-7": ("any", None, "In Utah, whoever kept to a written program on a known framework has a defense to the "
                      "claim that security was too weak."),
    "US-CT-42-901": ("any", None, "In Connecticut, a business that kept to a listed framework owes no punitive damages for "
                     "a breach, unless it was grossly careless."),
    "US-IA-554G": ("any", None, "In Iowa, a business with a written security program of the kind the statute sets out has a "
                   "defense to tort claims over a breach."),
    "US-TX-542": ("any", 249, "In Texas, a business with fewer than 250 employees that kept a suitable security program "
                  "owes no punitive damages over a breach."),
    "US-OK-626": ("any", None, "In Oklahoma, whoever used fair safeguards and gave notice owes no penalty under the notice "
                  "statute; that is no defense to negligence."),
    "US-OK-HOSP": ("hospital", None, "In Oklahoma, a hospital that kept to a written security program has a defense to tort "
                   "claims over a breach."),
    "US-TN-29-34-215": ("any", None, "In Tennessee, a private business is not liable in a class action over a security event "
                        "unless it was grossly careless or worse."),
    "US-NE-87-1201": ("any", None, "In Nebraska, a private business is not liable in a class action over a security event "
                      "unless it was grossly careless or worse."),
    "US-OR-646A622": ("any", None, "In Oregon, running the security program that the statute describes counts as meeting the "
                      "statutory duty of security."),
    "US-NV-603A215": ("any", None, "In Nevada, a business that kept to the card standard or encrypted data it moved owes no "
                      "damages unless it was grossly careless."),
}  # fmt: skip


SECTOR_VALUES = {"hospital": "hospital_defense", "insurance": "insurer_defense"}
"""A defense for one trade alone must not shelter everyone."""

READ = date(2026, 11, 26)
"""The day on which the acts themselves were read again, condition by condition."""

# raw id: what the reading of the acts changed, field by field
CORRECTED: dict[str, dict[str, Any]] = {
    # 1354.01 was read whole, 1354.02 and 1354.03 only in summaries, so the day of the table stands
    "US-OH-1354": {"who_qualifies": "Any business, for profit or not, including sole proprietors, banks, "
                   "private colleges and state universities, that handles personal or restricted information. Counties, "
                   "cities and other public bodies are not named."},
    # read whole: the table had it from memory
    "US-OH-3965": {"as_of": READ, "confidence": "high", "page_checked": "yes", "notes": "Sector-specific. It leaves the "
                   "insurer any other defense, so the general act stays open to it, too."},
    "US-UT-78B-4-7": {"as_of": READ, "notes": "Choice-of-law section 705 lets contracts choose Utah law for this purpose. "
                      "No cause of action is created (704). The NIST Cybersecurity Framework is not on the list of "
                      "703(1)(b)(ii); a program on it counts only if it is a reasonable security program of 703(2)."},
    # the summary of the legislature's own research office names what the act leaves alone
    "US-CT-42-901": {"not_shielded": "Compensatory damages, class certification, duties of state contractors, "
                     "notification duties, and what the attorney general or the consumer department may seek."},
    # the table said that the business must spend the maximum probable loss: the section calls a program of that cost
    # right in scale, and takes a program on a listed framework as enough in every respect
    "US-IA-554G": {"as_of": READ, "program_requirements": "Written program with administrative, technical, operational and "
                   "physical safeguards for BOTH personal and restricted information; continually evaluate and mitigate "
                   "threats; at least yearly work out the maximum probable loss; tell affected parties the risk and what "
                   "they can do once a breach is known. Its scale is right if it costs no less than the latest maximum "
                   "probable loss. A program that reasonably conforms to a listed framework meets all of this.",
                   "exclusions": "Conform to a revised framework within one year (law firms' notes). No exclusion for "
                   "warnings or gross negligence.", "extra_frameworks": ["Iowa Code ch. 507F (insurers)"]},
    "US-TX-542": {"as_of": READ, "exclusions": "250 or more employees. After a revision of a framework the program must be "
                  "brought up to date; how soon was not read. No exclusion for gross negligence.",
                  "notes": "FEWER THAN 250 employees. Applies to causes of action accruing on or after 1 September 2025. "
                  "542.004(a)(2) asks a listed framework of every program, and (a)(4) eases the scale for small firms; how "
                  "the two fit for a firm below 100 people is open. Implemented and maintained is judged at the time of "
                  "the breach."},
    "US-OK-626": {"as_of": READ, "confidence": "medium", "not_shielded": "Not a defense to a claim of negligence. The act is enforced by the attorney "
                  "general or a district attorney alone. Notice without reasonable safeguards still costs actual damages "
                  "and up to $75,000, against $150,000 otherwise."},
    # the enrolled act was read in part: only hospitals as licensed, not clinics or health plans
    "US-OK-HOSP": {"who_qualifies": "Hospitals as the licensing law defines them, for profit or not, that are "
                   "owned or managed by hospitals under HIPAA. Clinics, doctors and health plans are not named."},
    "US-TN-29-34-215": {"as_of": READ, "burden": "Not stated. The act calls it no affirmative defense and speaks of what "
                        "caused the event; law firms read it as a point that the class must plead.",
                        "not_shielded": "Suits of single people; class actions where willful and wanton misconduct or gross "
                        "negligence caused the event; regulators; public bodies; events that touch no information system "
                        "and no nonpublic information on one."},
    "US-NE-87-1201": {"as_of": READ, "not_shielded": "Suits of single people; class actions where willful, wanton or gross "
                      "negligence caused the event; regulators; public bodies.",
                      "notes": "Signed 17 March 2025, in force three calendar months after the session of 2025 ended; a "
                      "chamber of commerce gave its last day as 2 June 2025, from which the date is counted."},
}  # fmt: skip


def harbor_id(raw: str) -> str:
    """Return the id of a safe harbor in the form of all ids: small letters and underscores."""
    return raw.lower().replace("-", "_")


def records(table: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the statutes in force as tables."""
    unused({row["id"] for row in table}, set(ENACTED), "safe harbors")
    return [_record(_corrected(row)) for row in table]


def _corrected(row: Mapping[str, Any]) -> Mapping[str, Any]:
    changes = dict(CORRECTED.get(row["id"], {}))
    more = changes.pop("extra_frameworks", [])
    return {**row, **changes, "frameworks": [*row["frameworks"], *more]}


def _record(row: Mapping[str, Any]) -> Mapping[str, Any]:
    tiers = [
        f"{tier['employees']} employees: {american(tier['requirement'])}" for tier in row.get("tiers") or []
    ]
    program = " ".join([american(row["program_requirements"]), *(f"{tier}." for tier in tiers)])
    return {
        "id": harbor_id(row["id"]),
        "place": row["id"][:5],
        "cite": row["cite"],
        "effective": day(row["effective"]),
        "protection": _protection(row),
        "shielded": american(row["shielded"]),
        "not_shielded": american(row["not_shielded"]),
        "who_qualifies": american(row["who_qualifies"]),
        "program_requirements": program,
        "frameworks": tuple(american(name) for name in row["frameworks"]),
        "exclusions": american(row.get("exclusions") or "None stated."),
        "burden": american(row["burden"]),
        "as_of": day(row["as_of"]),
        "confidence": row["confidence"],
        "note": note(row, american(str(row.get("size_limit") or ""))),
        "size_limit": ENACTED[row["id"]][1],
    }


def _protection(row: Mapping[str, Any]) -> str:
    return mapped(PROTECTION, row["protection"], f"safe_harbours {row['id']} protection")


def rows(table: list[Mapping[str, Any]]) -> list[Row]:
    """Return a row of law for each statute in force."""
    return [_row(_corrected(row)) for row in table]


def _row(row: Mapping[str, Any]) -> Row:
    sector, limit, text = ENACTED[row["id"]]
    details: dict[str, Any] = {"id": harbor_id(row["id"]), "sector": sector}
    if limit:
        details["size_limit"] = limit
    return Row(
        place=row["id"][:5],
        topic="safe_harbor",
        value=SECTOR_VALUES.get(sector) or _protection(row),
        text=text,
        cite=row["cite"],
        as_of=day(row["as_of"]),
        confidence=row["confidence"],
        basis="statute",
        in_force_from=day(row["effective"]),
        note=note({**row, "notes": ""}),
        details=details,
    )
