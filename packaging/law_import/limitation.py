# ruff: noqa: E501  (a table reads best with one record a line)
"""Time limits for suing in negligence."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from law_import.corrections import LOOKED_AT
from law_import.rows import Row, before, from_notes
from law_import.source import MEMORY, american, day, mapped, note

DISCOVERY = {
    "yes": "yes",
    "no": "no",
    "limited": "limited",
    "no (general negligence accrues on injury)": "no",
    "no (general negligence)": "no",
    "no (accrues on injury)": "no",
    "limited (occurrence rule unless concealment)": "limited",
    "limited (inherently unknowable injury)": "limited",
    "limited (some damage must exist)": "limited",
    "limited (accrues on some damage)": "limited",
    "limited (inherently undiscoverable)": "limited",
    "yes for 52-584 (2 years from discovery)": "yes",
    "yes (reasonably ascertainable)": "yes",
    "yes (contra non valentem)": "yes",
    "yes (latent injury)": "yes",
    "yes (capable of ascertainment)": "yes",
    "yes (concealed or self-concealing)": "yes",
    "yes (latent bodily injury or physical damage)": "limited",
    "latent damage: 3 years from knowledge if later": "limited",
    "yes, for claims under s 11(3)-(3B)": "yes",
    "personal injury only": "limited",
}
READ = frozenset({"US-IL", "US-NY", "US-PA", "US-TX"})
"""Places whose statute was read in a public copy; its years agree with the table, which had them from memory."""
YEARS_ONLY = "The statute was read for its years; check what it says on late discovery."
LATE_DISCOVERY = {
    "US-GA": "Courts keep the discovery rule to continuing torts: Bitterman v. Emory Univ., 175 Ga. App. 348 (1985). "
    + MEMORY,
    "US-TX": "Late discovery helps only where the harm is by its nature undiscoverable and can be verified: Wagner & Brown, "
    "Ltd. v. Horwood, 58 S.W.3d 732 (Tex. 2001).",
}
"""What was read on late discovery, where the table has it from memory."""
YEARS = (
    "shortest_years",
    "longest_years",
    "personal_injury_years",
    "personal_property_years",
    "other_negligence_years",
)


def rows(table: list[Mapping[str, Any]], names: Mapping[str, str]) -> list[Row]:
    """Return the time limits, and those that held before a change of law."""
    found: list[Row] = []
    for row in table:
        found += _dated(_limit(row, names[row["id"]]), names[row["id"]])
    found.append(_british_columbia(names["CA-BC"]))
    return found


def sentence(name: str, shortest: int, longest: int) -> str:
    """Return the sentence that states a time limit."""
    if shortest == longest:
        return f"In {name}, a claim in negligence must be filed within {_years(shortest)}."
    return f"In {name}, a claim in negligence must be filed within {shortest} to {_years(longest)}, depending on the kind of harm."


def _years(count: int) -> str:
    return "1 year" if count == 1 else f"{count} years"


def _limit(row: Mapping[str, Any], name: str) -> Row:
    discovery = mapped(DISCOVERY, row["discovery_rule"], f"limitation_periods {row['id']} discovery_rule")
    details: dict[str, Any] = {key: row[key] for key in YEARS}
    details["discovery"] = discovery
    if row.get("long_stop_years"):
        details["long_stop_years"] = row["long_stop_years"]
    rule = american(row["discovery_rule"])
    said = note(row, "" if rule in ("yes", "no", "limited") else f"Discovery rule: {rule}.")
    read = row["id"] in READ
    return Row(
        place=row["id"],
        topic="limitation",
        value="by_row",
        text=sentence(name, row["shortest_years"], row["longest_years"]),
        cite=row["cite"],
        as_of=LOOKED_AT if read else day(row["as_of"]),
        confidence=row["confidence"],
        basis="statute",
        note=LATE_DISCOVERY.get(row["id"]) or (said.replace(MEMORY, YEARS_ONLY) if read else said),
        details=details,
    )


def _dated(row: Row, name: str) -> Iterator[Row]:
    changes = {
        # four years for every action founded on negligence before ch. 2023-15
        "US-FL": (date(2023, 3, 24), 4, "Fla. Stat. 95.11(3)(a) (before ch. 2023-15)"),
        # one year of prescription for delictual actions before 2024 Act 423 (checked: it enacted the article as
        # 3493.11, later numbered 3493.1, for actions arising after 1 July 2024)
        "US-LA": (date(2024, 7, 1), 1, "La. Civ. Code art. 3492 (before 2024 Act 423)"),
    }
    if row.place in changes:
        start, years, cite = changes[row.place]
        row = replace(row, in_force_from=start)
        details = {**row.details, **dict.fromkeys(YEARS, years)}
        yield before(row, "by_row", sentence(name, years, years), cite, row.confidence, row.note, **details)
    yield row


def _british_columbia(name: str) -> Row:
    details = {**dict.fromkeys(YEARS, 2), "discovery": "yes", "long_stop_years": 15}
    return from_notes(
        "CA-BC", "limitation", "by_row", sentence(name, 2, 2), "Limitation Act, S.B.C. 2012, c. 13, ss 6, 8, 21",
        basis="statute", details=details,
    )  # fmt: skip
