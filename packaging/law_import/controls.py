"""Recognized precautions."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from law_import.plain_steps import ACTIONS, FAILURES, PROOFS
from law_import.source import american, day


def safeguard_id(raw: str) -> str:
    """Return the id of a safeguard: small letters and underscores."""
    return raw.lower().replace("-", "_")


ADDED: tuple[Mapping[str, Any], ...] = (
    {
        "id": "call_back",
        "category": "people",
        "failure": "No call back before paying or sending data",
        "action": "Write one rule: whoever asks for a payment to a new account, or for data of many people, "
        "is called back at a number known from before.",
        "cost": "free",
        "effort": "low",
        "days": 1,
        "legal_relevance": "The police and tax offices have asked for it for years; it costs a call.",
        "evidence_to_keep": "The written rule with its date; notes of the calls",
        "cis": ("14.2",),
        "nist": ("PR.AT-01",),
        "ftc": ("9. Put procedures in place to keep your security current and address vulnerabilities",),
        "as_of": date(2026, 11, 26),
        "confidence": "medium",
    },
    {
        "id": "card_readers",
        "category": "access_control",
        "failure": "Card readers not looked at",
        "action": "List the card readers, look at each for added parts or swaps at set times, and show the "
        "staff what to look for.",
        "cost": "free",
        "effort": "low",
        "days": 1,
        "legal_relevance": "Asked for by the card industry rules (PCI DSS 4.0, 9.5.1).",
        "evidence_to_keep": "The list, with the date of each look",
        "cis": ("1.1",),
        "nist": ("PR.AA-06",),
        "ftc": ("10. Secure paper, physical media and devices",),
        "as_of": date(2026, 11, 26),
        "confidence": "high",
    },
)
"""Precautions that the researched table leaves out, though people tell of cases that lacked them."""


def records(table: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return every precaution as a table."""
    researched = [
        {
            "id": safeguard_id(row["id"]),
            "category": row["category"],
            "failure": FAILURES.get(safeguard_id(row["id"]), american(row["failure"])),
            "action": ACTIONS.get(safeguard_id(row["id"]), american(row["action"])),
            "cost": row["cost_10_person"],
            "effort": row["effort"],
            "days": row["typical_days"],
            "legal_relevance": american(row["legal_relevance"]),
            "evidence_to_keep": PROOFS.get(safeguard_id(row["id"]), american(row["evidence_to_keep"])),
            "cis": tuple(row["cis_v81_ig1"] + row["cis_v81_beyond_ig1"]),
            "nist": tuple(row["nist_csf2"]),
            "ftc": tuple(
                f"{lesson['lesson']}. {lesson['title']}" for lesson in row["ftc_start_with_security"]
            ),
            "as_of": day(row["as_of"]),
            "confidence": row["confidence"],
        }
        for row in table
    ]
    return [*researched, *ADDED]
