"""Shared fault is worked out by the rule of the place."""

from datetime import date

import pytest
from helpers.law_rows import answers, law_library, row_at, rows_at
from hypothesis import given
from hypothesis import strategies as st

from negwizard.assessment import FaultResult
from negwizard.engine.fault import Shares, claimant_band, collectable, fault_result, is_barred, shares
from negwizard.knowledge.answers import Frame
from negwizard.terms import FaultRegime, Incident, Perspective

PERCENT = st.integers(min_value=0, max_value=100)
PLACES = st.sampled_from(sorted(law_library().places))


def work_out(
    place: str, claimant: int | None, others: int | None = None, total: int | None = 10_000
) -> FaultResult:
    given_answers = {}
    if claimant is not None:
        given_answers |= answers(claimant_fault_percent=claimant)
    if others is not None:
        given_answers |= answers(others_fault_percent=others)
    result = fault_result(law_library(), Frame(jurisdiction=place), given_answers, rows_at(place), total)
    assert result is not None
    return result


@pytest.mark.parametrize(
    ("place", "claimant", "others", "recoverable"),
    [
        ("US-AL", 0, 0, 10_000),
        ("US-AL", 1, 0, 0),
        ("US-RI", 90, 0, 1_000),
        ("US-AK", 20, 50, 3_000),
        ("US-TN", 49, 0, 5_100),
        ("US-TN", 50, 0, 0),
        ("US-DE", 50, 0, 5_000),
        ("US-DE", 51, 0, 0),
        ("US-LA", 50, 0, 5_000),
        ("US-LA", 51, 0, 0),
        ("US-ID", 40, 20, 0),
        ("US-WI", 40, 20, 4_000),
        ("US-WI", 41, 20, 0),
        ("US-MI", 80, 0, 2_000),
        ("US-SD", 5, 0, 9_500),
        ("US-SD", 5, 60, 7_000),
        ("US-SD", 40, 0, 0),
        ("US-PA", 20, 20, 8_000),
        ("US-PA", 20, 21, 5_900),
        ("US-TX", 20, 30, 5_000),
        ("US-TX", 20, 29, 8_000),
        ("US-CA", 20, 50, 8_000),
        ("US-HI", 20, 50, 3_000),
        ("GB-EAW", 25, 25, 7_500),
        ("EU-GDPR82", 0, 40, 10_000),
        ("AU-NSW", 25, 25, 5_000),
        ("CA-BC", 0, 25, 10_000),
        ("CA-BC", 25, 25, 5_000),
    ],
)
def test_what_can_be_collected_follows_regime_and_division(
    place: str, claimant: int, others: int, recoverable: int
) -> None:
    assert work_out(place, claimant, others).recoverable == recoverable


def test_steps_tell_the_arithmetic() -> None:
    steps = work_out("US-TX", 20, 30).steps
    assert steps == (
        "Losses that can be recovered: $10,000.",
        "Shares of the fault: the person harmed 20%, the organization 50%, others 30%.",
        "A share of 20% for the person harmed does not bar the claim here.",
        "Less the harmed person's share (20%), $8,000 is left to those at fault.",
        "The organization pays its own share: 50% of the loss.",
        "50% of $10,000 is $5,000.",
    )


def test_steps_speak_to_the_user() -> None:
    frame = Frame(perspective=Perspective.HARMED, jurisdiction="US-VA")
    given_answers = answers(claimant_fault_percent=10)
    result = fault_result(law_library(), frame, given_answers, rows_at("US-VA"), 500)
    assert result is not None
    assert "A share of 10% for you bars the claim here, unless an exception holds." in result.steps
    assert result.steps[-1] == "That leaves $0."


def test_a_bar_by_percentage_names_no_exception() -> None:
    assert "A share of 50% for the person harmed bars the claim here." in work_out("US-GA", 50).steps


def test_where_only_careless_others_count_the_criminal_gets_no_share() -> None:
    assert work_out("US-FL", 10, 30).steps[-1].startswith("Here no share is put on someone who did the harm")
    assert not any("on purpose" in step for step in work_out("US-FL", 10, 0).steps)
    assert not any("on purpose" in step for step in work_out("US-GA", 10, 30).steps)


def test_michigan_keeps_money_loss_above_half() -> None:
    result = work_out("US-MI", 80)
    assert result.barred is False
    assert any("not for money loss" in step for step in result.steps)


def test_south_dakota_leaves_a_middle_share_open() -> None:
    assert any("names no percentage" in step for step in work_out("US-SD", 20).steps)


def test_without_a_share_only_the_rule_is_stated() -> None:
    result = work_out("US-GA", None)
    assert (result.regime, result.barred, result.recoverable, result.steps) == (
        FaultRegime.MODIFIED_50,
        None,
        None,
        (),
    )
    assert result.split_text
    assert result.citation.cite.startswith("O.C.G.A. 51-12-33")


def test_without_a_loss_only_the_bar_is_decided() -> None:
    result = work_out("US-GA", 50, total=None)
    assert (result.barred, result.recoverable) == (True, None)


@pytest.mark.parametrize(
    ("place", "claimant", "band"),
    [
        ("US-GA", 0, "zero"),
        ("US-GA", 49, "below_bar"),
        ("US-GA", 50, "over_bar"),
        ("US-VA", 1, "over_bar"),
        ("US-CA", 99, "below_bar"),
        ("US-MI", 90, "below_bar"),
        ("US-SD", 10, "below_bar"),
        ("US-SD", 11, "between"),
        ("US-SD", 33, "between"),
        ("US-SD", 34, "over_bar"),
        ("EU-GDPR82", 60, "below_bar"),
    ],
)
def test_the_band_of_a_share_follows_the_regime(place: str, claimant: int, band: str) -> None:
    assert claimant_band(row_at(place, "fault_regime"), shares(claimant, None)) == band


def test_shares_add_up_to_a_hundred_whatever_was_entered() -> None:
    assert shares(70, 60) == Shares(70, 0, 30)
    assert shares(130, None) == Shares(100, 0, 0)


@given(place=PLACES, claimant=PERCENT, others=PERCENT, total=st.integers(min_value=0, max_value=10**9))
def test_nothing_is_collected_below_zero_or_above_what_is_left(
    place: str, claimant: int, others: int, total: int
) -> None:
    result = work_out(place, claimant, others, total)
    assert result.recoverable is not None
    assert 0 <= result.recoverable <= total * (100 - claimant) // 100
    assert result.claimant_percent is not None
    assert result.others_percent is not None
    assert result.claimant_percent + (result.defendant_percent or 0) + result.others_percent == 100


@given(place=PLACES, claimant=st.integers(min_value=0, max_value=99), others=PERCENT)
def test_a_larger_share_of_the_claimant_never_brings_more(place: str, claimant: int, others: int) -> None:
    less, more = work_out(place, claimant, others), work_out(place, claimant + 1, others)
    assert less.recoverable is not None
    assert more.recoverable is not None
    assert more.recoverable <= less.recoverable


@given(place=PLACES, claimant=PERCENT, others=PERCENT)
def test_the_band_and_the_bar_agree(place: str, claimant: int, others: int) -> None:
    row, split = row_at(place, "fault_regime"), shares(claimant, others)
    assert (claimant_band(row, split) == "over_bar") is is_barred(row, split)


@given(place=PLACES, claimant=PERCENT, others=PERCENT)
def test_a_defendant_never_pays_less_than_its_own_share(place: str, claimant: int, others: int) -> None:
    split = shares(claimant, others)
    assert collectable(row_at(place, "liability_split"), split) >= split.defendant


@pytest.mark.parametrize(
    ("place", "said", "shares_count", "source"),
    [
        ("DE", {"order_given_by": "crook", "payment_way": "app", "consumer_account": "yes"}, False, "BGB"),
        ("US-NY", {"order_given_by": "crook", "payment_way": "wire", "consumer_account": "no"}, False, "4A"),
        (
            "US-NY",
            {"order_given_by": "customer_tricked", "payment_way": "wire", "consumer_account": "no"},
            False,
            "4A",
        ),
        (
            "GB-EAW",
            {"order_given_by": "customer_tricked", "payment_way": "wire", "consumer_account": "yes"},
            False,
            "Specific Direction 20",
        ),
        (
            "US-NY",
            {"order_given_by": "crook", "payment_way": "check", "consumer_account": "no"},
            False,
            "arts 3 and 4",
        ),
        ("DE", {"order_given_by": "customer_tricked", "consumer_account": "yes"}, True, "254"),
    ],
)
def test_where_a_law_on_payments_says_who_bears_the_loss_no_shares_are_worked_out(
    reasoner, place, said, shares_count, source
):
    frame = Frame(
        incident=Incident.PAYMENT_FRAUD,
        jurisdiction=place,
        incident_date=date(2026, 3, 1),
        as_of=date(2026, 11, 26),
    )
    told = answers(payment_sides="customer_blames_bank", claimant_fault_percent=20, **said)
    fault = reasoner.assess(frame, told).fault
    assert fault is not None
    assert fault.shares_count is shares_count
    assert source in fault.citation.cite
    if not shares_count:
        assert (fault.steps, fault.claimant_percent, fault.recoverable) == ((), None, None)


def test_where_no_fault_of_the_harmed_side_counts_no_share_is_taken_off() -> None:
    frame = Frame(jurisdiction="US-CO")
    said = answers(claimant_fault_percent=40)
    fault = fault_result(law_library(), frame, said, rows_at("US-CO"), 10_000, none_counts=True)
    assert fault is not None
    assert (fault.shares_count, fault.recoverable, fault.steps) == (False, None, ())
    assert fault.text.endswith("nothing is taken off for own fault of the harmed side.")


@pytest.mark.parametrize(
    ("way", "account", "said"),
    [
        ("wire", "no", "the law on wires"),
        ("app", "yes", "the law on e-payments"),
        ("check", "no", "the law on checks"),
    ],
)
def test_of_several_laws_on_payments_the_one_that_applies_is_named(reasoner, way, account, said):
    frame = Frame(
        incident=Incident.PAYMENT_FRAUD,
        jurisdiction="US-OH",
        incident_date=date(2026, 3, 1),
        as_of=date(2026, 11, 26),
    )
    told = answers(
        payment_sides="customer_blames_bank",
        order_given_by="crook",
        payment_way=way,
        consumer_account=account,
    )
    assert f"Here it is {said}" in reasoner.assess(frame, told).fault.text
