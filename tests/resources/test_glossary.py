"""The glossary explains in plain words."""

import tomllib

from negwizard.knowledge.resources import root
from tests.helpers.readability import grade

TERMS = tomllib.loads((root() / "glossary.toml").read_text(encoding="utf-8"))["term"]


def test_the_terms_of_tort_law_and_security_are_there() -> None:
    names = {term["id"] for term in TERMS}
    assert {
        "negligence",
        "duty",
        "breach",
        "but_for",
        "proximate_cause",
        "damages",
        "standing",
        "res_ipsa",
    } <= names
    assert {"economic_loss_rule", "safe_harbor", "negligence_per_se", "pleading", "summary_judgment"} <= names
    assert {"mfa", "phishing", "ransomware", "patch", "encryption", "least_privilege"} <= names
    assert len(names) == len(TERMS) >= 40


def test_every_meaning_can_be_read_at_grade_eight() -> None:
    hard = {term["id"]: round(grade(term["meaning"]), 1) for term in TERMS if grade(term["meaning"]) > 8}
    assert not hard
