"""Propositions of the shipped law that are easy to state too broadly."""

import pytest

from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import Incident, Issue, OutcomeStatus, Perspective, Stage, Status


def grounds(reasoner, place, incident, issue, answers, stage=Stage.PROOF):
    """Return the status of an issue and the rules that speak on it."""
    frame = Frame(Perspective.NEUTRAL, incident, place, stage=stage)
    assessment = reasoner.assess(frame, {name: Answer(value) for name, value in answers.items()})
    result = assessment.issues[issue]
    return (
        assessment,
        result.status,
        {it.reason.rule for it in result.grounds},
    )


HELD = {"data_collected": "yes", "how_it_got_out": "taken_on_purpose"}
PROVED = {
    **HELD,
    "claimant_role": "patient",
    "claimant_in_incident": "yes",
    "actual_misuse": "yes",
    "misuse_of_claimant": "yes",
    "misuse_matches": "yes",
    "misuse_timing": "soon_after",
    "event_expected": "yes",
    "attack_method": "common",
    "security_claimed_bad": "yes",
    "trade_standard": "below",
    "would_have_helped": "stopped",
    "harm_within_risk": "yes",
    "losses": ("identity_fraud",),
    "loss_paid_back": "none",
    "contract_between": "yes",
    "contract_on_security": "silent",
    "clause_fair": "yes",
}


@pytest.mark.parametrize(("role", "fires"), [("customer", True), ("business_customer", False)])
@pytest.mark.parametrize(
    ("place", "rule"),
    [
        ("EU-GDPR82", "data_protection_law_gives_the_duty"),
        ("GB-EAW", "the_data_statute_leaves_no_room_for_negligence"),
    ],
)
def test_data_protection_law_speaks_for_people_and_not_for_businesses(reasoner, place, rule, role, fires):
    answers = {**HELD, "claimant_role": role}
    _, _, rules = grounds(reasoner, place, Incident.BREAK_IN, Issue.DUTY, answers)
    assert (rule in rules) is fires


def test_data_protection_law_does_not_displace_negligence_in_payment_fraud(reasoner):
    answers = {"claimant_role": "customer", "payment_sides": "payer_blames_payee"}
    _, _, rules = grounds(reasoner, "GB-EAW", Incident.PAYMENT_FRAUD, Issue.DUTY, answers)
    assert "the_data_statute_leaves_no_room_for_negligence" not in rules


@pytest.mark.parametrize(
    ("clause", "outcome"),
    [("caps", OutcomeStatus.CLAIM_VIABLE), ("excludes", OutcomeStatus.CLAIM_FAILS)],
)
def test_a_term_that_caps_the_sum_leaves_the_claim(reasoner, clause, outcome):
    answers = {**PROVED, "claimant_role": "customer", "liability_clause": clause}
    assessment, status, _ = grounds(reasoner, "US-WA", Incident.BREAK_IN, Issue.CONTRACT_LIMITATION, answers)
    assert (status, assessment.outcome.status) == (Status.MET, outcome)


def test_a_stop_of_service_that_hurts_someone_is_no_mere_matter_of_contract(reasoner):
    answers = {
        "claimant_role": "patient",
        "how_it_got_out": "not_out",
        "outage_relation": "direct_customer",
        "contract_between": "yes",
        "losses": ("physical",),
        "protection_off": "yes",
    }
    _, status, rules = grounds(reasoner, "US-TX", Incident.RANSOMWARE, Issue.DUTY, answers)
    assert status is Status.MET
    assert "a_stop_of_service_is_a_matter_for_the_contract" not in rules


def test_an_outage_without_an_attacker_is_no_crime(reasoner):
    answers = {"how_it_got_out": "not_out", "entry_path": "human_slip", "event_expected": "yes"}
    assessment, _, _ = grounds(reasoner, "US-TX", Incident.RANSOMWARE, Issue.THIRD_PARTY_ACT, answers)
    assert "The event was a crime, or another wrong done on purpose." not in {
        it.text for it in assessment.findings
    }


def test_misuse_of_other_data_gives_no_standing(reasoner):
    answers = {**PROVED, "misuse_matches": "no", "losses": ("time",)}
    _, status, _ = grounds(reasoner, "US-WA", Incident.BREAK_IN, Issue.STANDING, answers)
    assert status is not Status.MET


@pytest.mark.parametrize(("place", "status"), [("US-MD", Status.MET), ("US-TN", Status.ARGUABLE)])
def test_a_chosen_risk_bars_only_where_any_fault_does(reasoner, place, status):
    answers = {"claimant_role": "customer", "contract_between": "yes", "accepted_risk": "knew_and_chose"}
    _, found, _ = grounds(reasoner, place, Incident.BREAK_IN, Issue.ASSUMPTION_OF_RISK, answers)
    assert found is status


SLIP = {"claimant_conduct": ("shared_login",), "claimant_fault_proved": "yes"}
CONSUMER = {"claimant_role": "customer", "payment_sides": "customer_blames_bank", "consumer_account": "yes"}


@pytest.mark.parametrize("place", ["US-OH", "IE", "EU-GDPR82", "GB-EAW"])
def test_a_consumers_slip_does_not_shift_a_loss_that_the_payment_law_allots(reasoner, place):
    _, status, _ = grounds(
        reasoner, place, Incident.PAYMENT_FRAUD, Issue.COMPARATIVE_FAULT, {**CONSUMER, **SLIP}
    )
    assert status is Status.NOT_MET


def test_who_sent_the_money_oneself_is_outside_the_law_on_false_orders(reasoner):
    answers = {**CONSUMER, "claimant_conduct": ("did_not_check",), "claimant_fault_proved": "yes"}
    _, status, _ = grounds(reasoner, "US-OH", Incident.PAYMENT_FRAUD, Issue.COMPARATIVE_FAULT, answers)
    assert status is Status.MET


def test_a_slip_counts_where_no_payment_law_shares_out_the_loss(reasoner):
    answers = {"claimant_role": "customer", "payment_sides": "phone_customer", **SLIP}
    _, status, _ = grounds(reasoner, "US-OH", Incident.PAYMENT_FRAUD, Issue.COMPARATIVE_FAULT, answers)
    assert status is Status.MET


def test_fraud_made_good_is_no_loss_unless_the_persons_own_insurer_paid(reasoner):
    paid = {**PROVED, "loss_paid_back": "all"}
    _, by_bank, _ = grounds(
        reasoner, "US-WA", Incident.BREAK_IN, Issue.DAMAGES, paid | {"loss_borne_by": "bank"}
    )
    _, by_insurer, _ = grounds(
        reasoner, "US-WA", Incident.BREAK_IN, Issue.DAMAGES, paid | {"loss_borne_by": "insurer"}
    )
    assert (by_bank, by_insurer) == (Status.NOT_MET, Status.MET)


def test_own_fault_of_a_private_payer_does_not_deny_the_cause(reasoner):
    answers = {
        "claimant_role": "customer",
        "payment_sides": "payer_blames_payee",
        "instruction_checked": "not_at_all",
        "red_flags": ("foreign",),
        "would_have_helped": "stopped",
        "claimant_conduct": ("did_not_check",),
        "claimant_fault_proved": "yes",
    }
    assessment, status, _ = grounds(reasoner, "US-OH", Incident.PAYMENT_FRAUD, Issue.CAUSE_IN_FACT, answers)
    assert status is Status.MET
    assert assessment.issues[Issue.COMPARATIVE_FAULT].status is Status.MET
