"""Texts speak in the words of the user's perspective."""

import pytest

from negwizard.knowledge.wording import unknown_placeholders, words
from negwizard.terms import Perspective


@pytest.mark.parametrize(
    ("perspective", "text"),
    [
        (
            Perspective.ORGANIZATION,
            "Your business kept the harmed person's data; your business's plan; the person harmed.",
        ),
        (Perspective.HARMED, "The organization kept your data; the organization's plan; you."),
        (
            Perspective.NEUTRAL,
            "The organization kept the harmed person's data; the organization's plan; the person harmed.",
        ),
    ],
)
def test_placeholders_are_filled_by_perspective(perspective: Perspective, text: str) -> None:
    assert words("{Org} kept {claimant_s} data; {org_s} plan; {claimant}.", perspective) == text


def test_capital_forms_start_sentences() -> None:
    assert words("{Claimant_s} loss. {Claimant}.", Perspective.HARMED) == "Your loss. You."


def test_other_braces_are_left_alone() -> None:
    assert words("{amount} and {ORG}", Perspective.HARMED) == "{amount} and {ORG}"
    assert unknown_placeholders("{org} {orgs} {Org}") == ("orgs",)
