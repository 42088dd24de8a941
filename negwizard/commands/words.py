"""What the command line says besides the vocabulary of results."""

from negwizard.application.status_words import CLAIM, OUTCOMES
from negwizard.assessment import Outcome
from negwizard.terms import Issue, OutcomeStatus

NOT_ADVICE = "Information, not legal advice."


def outcome_sentence(outcome: Outcome, titles: dict[Issue, str]) -> str:
    """Say how the claim as a whole stands and what decides it; success needs all elements."""
    deciding = ", ".join(titles[issue] for issue in outcome.deciding)
    if outcome.status is OutcomeStatus.CLAIM_VIABLE or not deciding:
        return OUTCOMES[outcome.status]
    return f"{OUTCOMES[outcome.status]} It turns on: {deciding}."


def on_evidence_sentence(outcome: Outcome) -> str:
    """Say how the claim stands when only documents count."""
    if outcome.status is outcome.on_evidence:
        return "That is how it stands on the story as told, and on the documents alone."
    return f"That is the story as told. On the documents alone, the claim {CLAIM[outcome.on_evidence]}."
