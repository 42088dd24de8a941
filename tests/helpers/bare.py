"""A library and an assessment that hold nothing but what a test gives them."""

from datetime import date
from types import MappingProxyType
from typing import Any

from negwizard.assessment import Assessment
from negwizard.knowledge.library import Library
from negwizard.terms import Stage

DAY = date(2026, 11, 23)


def bare_library(**parts: Any) -> Library:
    """Return a library of these parts; all others are empty."""
    mappings = (
        "questions issues findings authorities places instruments safe_harbors safeguards glossary topics"
    )
    empty: dict[str, Any] = {name: MappingProxyType({}) for name in mappings.split()}
    empty |= {"sections": (), "law": (), "notification": (), "version": "test / 1", "as_of": DAY}
    return Library(**(empty | parts))


def bare_assessment(**parts: Any) -> Assessment:
    """Return an assessment of these parts; it has no losses, deadlines or open questions of its own."""
    empty: dict[str, Any] = {
        "perspective": "neutral",
        "incident": "break_in",
        "place": "US-XX",
        "place_name": "Example State",
        "currency": "USD",
        "stage": Stage.PROOF,
        "incident_date": None,
        "as_of": DAY,
        "findings": (),
        "fault": None,
        "limitation": None,
        "losses": (),
        "deadlines": (),
        "law": (),
        "unknowns": (),
        "unanswered": (),
        "knowledge_version": "test / 1",
        "answer_hash": "ab",
    }
    return Assessment(**(empty | parts))
