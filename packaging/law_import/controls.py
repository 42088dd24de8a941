"""Recognized precautions."""

from collections.abc import Mapping
from typing import Any

from law_import.plain_steps import ACTIONS, PROOFS
from law_import.source import american, day


def safeguard_id(raw: str) -> str:
    """Return the id of a safeguard: small letters and underscores."""
    return raw.lower().replace("-", "_")


def records(table: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return every precaution as a table."""
    return [
        {
            "id": safeguard_id(row["id"]),
            "category": row["category"],
            "failure": american(row["failure"]),
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
