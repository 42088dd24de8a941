# ruff: noqa: E501  (a table reads best with one record a line)
"""Statutes that reward a reasonable security program."""

from collections.abc import Mapping
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
    "US-UT-78B-4-7": ("any", None, "In Utah, whoever kept to a written security program that follows a recognized framework "
                      "has a defense to claims over a breach."),
    "US-CT-42-901": ("any", None, "In Connecticut, a business that kept to a listed security framework owes no punitive "
                     "damages in a tort claim over a breach."),
    "US-IA-554G": ("any", None, "In Iowa, a business with a written security program of the kind the statute sets out has a "
                   "defense to tort claims over a breach."),
    "US-TX-542": ("any", 249, "In Texas, a business with fewer than 250 employees that kept a suitable security program "
                  "owes no punitive damages over a breach."),
    "US-OK-626": ("any", None, "In Oklahoma, whoever used reasonable safeguards and gave notice has a defense to an action "
                  "under the notice statute."),
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


def harbor_id(raw: str) -> str:
    """Return the id of a safe harbor in the form of all ids: small letters and underscores."""
    return raw.lower().replace("-", "_")


def records(table: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the statutes in force as tables."""
    unused({row["id"] for row in table}, set(ENACTED), "safe harbors")
    return [_record(row) for row in table]


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
    return [_row(row) for row in table]


def _row(row: Mapping[str, Any]) -> Row:
    sector, limit, text = ENACTED[row["id"]]
    details: dict[str, Any] = {"id": harbor_id(row["id"]), "sector": sector}
    if limit:
        details["size_limit"] = limit
    return Row(
        place=row["id"][:5],
        topic="safe_harbor",
        # rules do not see the sector: a harbor for one sector alone must not shelter everyone
        value=_protection(row) if sector == "any" else "other",
        text=text,
        cite=row["cite"],
        as_of=day(row["as_of"]),
        confidence=row["confidence"],
        basis="statute",
        in_force_from=day(row["effective"]),
        note=note({**row, "notes": ""}),
        details=details,
    )
