"""Changing only the place, or the day across a change of law, changes what the rows say and nothing else."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest

from negwizard.assessment import Assessment
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import Answer, Frame
from negwizard.knowledge.library import load_library
from negwizard.terms import FaultRegime, Incident, Issue, OutcomeStatus, Stage, Status

TODAY = date(2026, 11, 23)
ANSWERS = {
    name: Answer(value)
    for name, value in {
        "claimant_role": "customer",
        "defendant_kind": "shop",
        "how_it_got_out": "taken_on_purpose",
        "actual_misuse": "yes",
        "misuse_of_claimant": "yes",
        "data_kinds": ("card", "identity_number"),
        "data_collected": "yes",
        "contract_between": "no",
        "warning_signs": ("sector_attacks",),
        "attack_method": "common",
        "event_expected": "yes",
        "missing_sign_in": ("auth_mfa",),
        "would_have_helped": "stopped",
        "misuse_matches": "yes",
        "misuse_timing": "soon_after",
        "harm_within_risk": "yes",
        "losses": ("identity_fraud",),
        "loss_amount_identity_fraud": 10_000,
        "loss_paid_back": "none",
        "claimant_conduct": ("reused_password",),
        "claimant_fault_proved": "yes",
        "claimant_fault_percent": 60,
    }.items()
}


@cache
def reasoner() -> Reasoner:
    return Reasoner(load_library())


def assessed(place: str, day: date, stage: Stage = Stage.PROOF, as_of: date = TODAY) -> Assessment:
    frame = Frame(incident=Incident.BREAK_IN, jurisdiction=place, incident_date=day, as_of=as_of, stage=stage)
    return reasoner().assess(frame, ANSWERS)


def changed(before: Assessment, after: Assessment) -> set[Issue]:
    return {issue for issue in Issue if before.issues[issue].status is not after.issues[issue].status}


@pytest.mark.parametrize(
    ("place", "last_day"),
    [("US-FL", date(2023, 3, 23)), ("US-LA", date(2025, 12, 31))],
)
def test_a_bar_on_own_fault_counts_from_its_day_and_touches_nothing_else(place, last_day):
    before = assessed(place, last_day)
    after = assessed(place, last_day + timedelta(days=1))
    assert before.fault.regime is FaultRegime.PURE_COMPARATIVE
    assert before.fault.recoverable == 4_000
    assert after.fault.regime is FaultRegime.MODIFIED_51
    assert (after.fault.barred, after.fault.recoverable) == (True, 0)
    assert changed(before, after) == set()
    assert after.outcome.status is OutcomeStatus.CLAIM_FAILS
    assert before.outcome.status is not OutcomeStatus.CLAIM_FAILS


def test_the_security_statute_of_illinois_bears_on_duty_from_2017_and_on_nothing_else():
    before = assessed("US-IL", date(2016, 12, 31))
    after = assessed("US-IL", date(2017, 1, 1))
    assert before.issues[Issue.DUTY].status is Status.NOT_MET
    assert after.issues[Issue.DUTY].status is Status.MET
    assert changed(before, after) == {Issue.DUTY}


def test_a_decision_counts_from_the_day_it_was_made():
    day = date(2016, 5, 1)
    before = assessed("US-PA", day, as_of=date(2018, 11, 20))
    after = assessed("US-PA", day, as_of=date(2018, 11, 21))
    assert before.issues[Issue.ECONOMIC_LOSS_RULE].status is Status.MET
    assert after.issues[Issue.ECONOMIC_LOSS_RULE].status is Status.NOT_MET
    assert changed(before, after) <= {Issue.ECONOMIC_LOSS_RULE, Issue.DUTY, Issue.STANDING}


def test_the_same_fault_reduces_in_one_state_and_bars_in_its_neighbor():
    virginia, west = assessed("US-VA", date(2024, 1, 1)), assessed("US-CA", date(2024, 1, 1))
    assert virginia.fault.barred
    assert west.fault.recoverable == 4_000


def test_the_stage_alone_turns_supporting_grounds_into_a_plausible_claim():
    answers = {
        name: ANSWERS[name] for name in ("claimant_role", "how_it_got_out", "actual_misuse", "data_collected")
    }
    answers["security_claimed_bad"] = Answer("yes")
    frame = Frame(
        incident=Incident.BREAK_IN, jurisdiction="US-PA", as_of=TODAY, incident_date=date(2024, 1, 1)
    )
    proof = reasoner().assess(replace(frame, stage=Stage.PROOF), answers)
    pleading = reasoner().assess(replace(frame, stage=Stage.PLEADING), answers)
    assert proof.issues[Issue.BREACH].status is Status.OPEN
    assert pleading.issues[Issue.BREACH].status is Status.MET
