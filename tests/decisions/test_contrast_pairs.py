"""Nearly the same facts, another result: the pair must come out differently, and for the stated reason."""

from functools import cache
from pathlib import Path

import pytest

from negwizard.assessment import Assessment, Ground
from negwizard.case.loading import load_sheet
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.library import load_library
from negwizard.terms import Issue, Side, Status

SHEETS = Path(__file__).parent


@cache
def reasoner() -> Reasoner:
    return Reasoner(load_library())


@cache
def assessed(name: str) -> Assessment:
    (path,) = SHEETS.rglob(f"{name}-*.toml")
    case = load_sheet(path, reasoner().library).case
    return reasoner().assess(case.frame, case.answers)


def standing(name: str, issue: Issue, side: Side) -> set[str]:
    result = assessed(name).issues[issue]
    grounds: tuple[Ground, ...] = result.grounds_for if side is Side.FOR else result.grounds_against
    return {ground.reason.rule for ground in grounds if ground.stands}


def status(name: str, issue: Issue) -> Status:
    return assessed(name).issues[issue].status


def test_a_payer_who_called_wins_and_one_who_did_not_loses() -> None:
    assert "a_payer_who_passed_over_warning_signs_caused_the_loss" in standing(
        "01-arrow", Issue.CAUSE_IN_FACT, Side.AGAINST
    )
    assert status("01-arrow", Issue.CAUSATION) is Status.NOT_MET
    assert "a_payer_who_called_and_got_a_clear_yes_used_ordinary_care" in standing(
        "06-prosper", Issue.STANDARD_OF_CARE, Side.AGAINST
    )


def test_the_side_that_knew_and_kept_silent_bears_the_loss() -> None:
    silent = "a_harmed_side_that_knew_and_kept_silent_shares_the_blame"
    assert silent in standing("03-bile", Issue.COMPARATIVE_FAULT, Side.FOR)
    assert silent not in standing("08-thomas", Issue.COMPARATIVE_FAULT, Side.FOR)


def test_data_protection_law_helps_a_private_customer_and_not_a_company() -> None:
    reaches = "data_protection_law_reaches_invoices_that_hold_personal_data"
    assert reaches in standing("14-olg", Issue.DUTY, Side.FOR)
    assert reaches not in standing("16-olg", Issue.DUTY, Side.FOR)


def test_ignored_alerts_against_a_safer_step_refused() -> None:
    assert status("19-experi", Issue.BREACH) is Status.MET
    assert status("20-choice", Issue.BREACH) is Status.NOT_MET
    assert status("20-choice", Issue.ASSUMPTION_OF_RISK) is Status.MET
    assert status("19-experi", Issue.ASSUMPTION_OF_RISK) is not Status.MET


def test_a_card_issuer_owes_a_stranger_nothing_in_one_state_and_care_in_the_other() -> None:
    assert status("46-huggins", Issue.DUTY) is Status.NOT_MET
    assert status("55-wolfe", Issue.DUTY) is Status.MET


def test_the_duty_to_guard_data_differs_by_state() -> None:
    assert status("37-nunley", Issue.DUTY) is Status.MET
    assert status("38-griggs", Issue.DUTY) is Status.NOT_MET


@pytest.mark.parametrize("exposed", ["08-forbes", "09b-stollenwerk", "14-paul", "15-shafran"])
def test_identity_theft_is_a_loss_and_exposure_alone_is_not(exposed: str) -> None:
    assert status("24-bell", Issue.DAMAGES) is Status.MET
    assert status(exposed, Issue.DAMAGES) is Status.NOT_MET


def test_who_held_the_data_owes_care_and_who_only_engaged_the_holder_does_not() -> None:
    assert status("43a-toretto", Issue.DUTY) is Status.MET
    assert status("43b-toretto", Issue.DUTY) is not Status.MET


def test_the_same_thefts_fail_or_live_by_the_economic_loss_rule_of_the_place() -> None:
    assert status("03a-target", Issue.ECONOMIC_LOSS_RULE) is Status.NOT_MET
    assert status("03b-target", Issue.ECONOMIC_LOSS_RULE) is Status.MET


def test_a_slip_of_the_customer_does_not_count_and_a_refused_step_does() -> None:
    assert status("19-experi", Issue.COMPARATIVE_FAULT) is Status.NOT_MET
    assert status("20-choice", Issue.COMPARATIVE_FAULT) is Status.MET


def test_a_weak_mailbox_of_the_payee_is_no_answer_to_the_contract_and_silence_is() -> None:
    assert status("05-peeples", Issue.COMPARATIVE_FAULT) is Status.NOT_MET
    assert status("03-bile", Issue.COMPARATIVE_FAULT) is Status.MET


def test_a_law_on_notice_is_a_limit_only_where_courts_read_it_so() -> None:
    assert status("10-pisciotta", Issue.STATUTORY_STANDARD) is Status.MET
    assert status("43a-toretto", Issue.STATUTORY_STANDARD) is Status.NOT_MET
    assert status("23-community", Issue.STATUTORY_STANDARD) is Status.MET
    assert status("48-selco", Issue.STATUTORY_STANDARD) is Status.NOT_MET
