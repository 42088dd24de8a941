"""Duty that does not come from keeping data, and who is too far away: professions, confidence, contracts,
data protection statutes, losses of others."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law, proposition
from negwizard.engine.rules.shared import (
    CONTRACT_DEALS_WITH_SECURITY,
    LET_OUT_BY_ITS_OWN_HAND,
    NEGLIGENCE_GIVES_THE_CLAIM,
    PROFESSIONALS_CLIENT,
    STATUTE_BESIDE_NEGLIGENCE,
)
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

DUTY = Issue.DUTY

rules = RuleSet("independent_duties")

TOLD_IN_CARE: tuple[Any, ...] = (
    answer("claimant_role", "patient", "customer"),
    answer("defendant_kind", "health"),
    answer("data_kinds", "health"),
)
"""Health data of a patient, or of a customer of a pharmacy, is in the hands of those who give care."""

BESIDE_CONTRACT = case("family", "uk", "ca", "au", "cw", "ie", "other")
"""Places whose courts let a claim in negligence stand beside a contract."""

# -- what the answers amount to -----------------------------------------------------------------------------


@rules.finding("bears_others_loss", answer("claimant_role", "stranger"), answer("losses", "reissue_cost"))
def paying_ones_own_customers_back_is_bearing_their_loss() -> None:
    """A bank or other firm may never have dealt with the organization. If it pays its own customers back,
    it bears the loss of others."""


@rules.finding(
    "medical_confidence_broken",
    *TOLD_IN_CARE,
    LET_OUT_BY_ITS_OWN_HAND,
    authority=("byrne_2018", "lawson_2019", "medical_confidence", "egdell_1990"),
)
def those_who_gave_care_let_it_out() -> None:
    """Those who give care break a confidence when they send or hand out what they learned in care, be it to
    a caller whom nobody checked."""


@rules.finding(
    "medical_confidence_broken",
    *TOLD_IN_CARE,
    answer("how_it_got_out", "insider_took"),
    law("medical_confidence", "recognized", "most_recognize"),
    authority=("hinchy_2014", "parker_2018", "medical_confidence"),
)
def a_worker_let_out_what_was_told_in_care() -> None:
    """A worker who looks up or tells what was learned in care breaks the confidence that those who give
    care owe. Whether the employer answers for that worker is asked apart."""


@rules.finding(
    "medical_confidence_broken",
    *TOLD_IN_CARE,
    answer("how_it_got_out", "insider_took"),
    answer("insider_for_employer", "yes"),
    law("medical_confidence", "worker_on_the_job_only"),
    authority=("guthrie_2014",),
)
def a_worker_on_the_job_let_out_what_was_told_in_care() -> None:
    """In this place a provider breaks the patient's confidence through a worker only if the worker acted on
    the job."""


@rules.finding("no_security_law", answer("security_law", "none"))
def no_law_on_security_is_relied_on() -> None:
    """No law on security is relied on."""


# -- professions and confidence ------------------------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("medical_confidence_broken"),
    authority=("lawson_2019", "byrne_2018", "medical_confidence", "egdell_1990"),
)
def those_who_give_care_must_keep_what_patients_tell_them() -> None:
    """Whoever gives care must not let out what a patient told in care. Most courts that have ruled let the
    patient sue, and ask for no general duty to guard data."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    *TOLD_IN_CARE,
    answer("how_it_got_out", "insider_took"),
    answer("insider_for_employer", "no"),
    law("medical_confidence", "worker_on_the_job_only"),
    absent(found("own_conduct_made_risk")),
    absent(found("worker_known_for_trouble")),
    authority=("guthrie_2014",),
)
def what_a_worker_told_off_the_job_breaks_no_duty_of_the_provider_here() -> None:
    """In this place a provider does not answer to the patient for what a worker told for private ends. Only a
    lack of care of its own, in choosing, training or watching its staff, can make it answer."""


@rules.defeat(
    "the_place_leans_against_a_duty",
    found("medical_confidence_broken"),
    authority=("lawson_2019", "byrne_2018", "medical_confidence", "egdell_1990"),
)
def medical_confidence_stands_apart_from_the_doubt_about_data() -> None:
    """The doubt about a duty to guard data does not touch what patients tell in confidence."""


@rules.defeat(
    "where_nothing_was_promised_no_duty_is_known_here",
    found("medical_confidence_broken"),
    authority=("parker_2018", "medical_confidence"),
)
def medical_confidence_needs_no_promise() -> None:
    """What patients tell in confidence must be kept even without a promise."""


@rules.defeat(
    "the_place_leans_against_a_duty",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def professional_care_stands_apart_from_the_doubt_about_data() -> None:
    """The doubt about a duty to guard data does not touch the care that an adviser owes a client."""


@rules.defeat(
    "the_place_leans_against_a_duty",
    found("promise_relied_on"),
    authority=("undertaking_money", "r2t_323"),
)
def a_task_taken_on_stands_apart_from_the_doubt_about_data() -> None:
    """The doubt about a duty to guard data does not touch a promise to guard it that was relied on."""


@rules.defeat(
    "where_nothing_was_promised_no_duty_is_known_here",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def professional_care_needs_no_promise() -> None:
    """The care of a profession is owed to a client without a promise."""


# -- between businesses whose contract deals with security ---------------------------------------------------


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("between_businesses"),
    CONTRACT_DEALS_WITH_SECURITY,
    case("family", "us"),
    absent(found("physical_loss")),
    authority=("r3_economic",),
)
def between_businesses_the_contract_on_security_sets_what_is_owed() -> None:
    """Two firms may have a contract that deals with security. Most courts leave what one owes the other for
    lost money to that contract, and not to negligence."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("between_businesses"),
    CONTRACT_DEALS_WITH_SECURITY,
    BESIDE_CONTRACT,
    absent(found("physical_loss")),
    authority=("concurrent_liability",),
)
def a_duty_beside_the_contract_cannot_go_beyond_its_terms() -> None:
    """A duty in negligence that stands beside a contract, where the place knows one, cannot go against what
    two firms agreed on security."""


@rules.defeat(
    "a_promise_relied_on_must_be_kept_with_care",
    found("between_businesses"),
    CONTRACT_DEALS_WITH_SECURITY,
    case("family", "us"),
    authority=("r3_economic",),
)
def talk_before_a_contract_between_businesses_gives_no_duty_beside_it() -> None:
    """Where two firms put security into their contract, talk before it gives no further duty."""


def _comes_before(ground: str, name: str, text: str) -> None:
    """State that a general ground gives way to the contract of two businesses."""
    rules.defeat(
        ground,
        found("between_businesses"),
        CONTRACT_DEALS_WITH_SECURITY,
        case("family", "us"),
        absent(found("physical_loss")),
        authority=("r3_economic",),
    )(proposition(name, text))


_comes_before(
    "keeping_data_calls_for_care",
    "the_contract_of_two_businesses_comes_before_the_general_duty",
    "The contract of two firms on security comes before the general duty, which is owed to people.",
)
_comes_before(
    "trial_courts_ask_data_keepers_for_care",
    "the_contract_of_two_businesses_comes_before_what_trial_courts_held",
    "What trial courts held on the data of people leaves two firms to their contract on security.",
)
_comes_before(
    "foreseeable_risk_to_kept_data_leans_to_a_duty",
    "the_contract_of_two_businesses_comes_before_a_leaning_to_a_duty",
    "Where the law leans toward a duty to people, two firms are still left to their contract on security.",
)

# -- those who only bear the loss of others ------------------------------------------------------------------


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("bears_others_loss"),
    answer("contract_between", "no"),
    NEGLIGENCE_GIVES_THE_CLAIM,
    authority=("r2t_766c", "r3_economic"),
)
def whoever_only_bears_the_loss_of_others_is_owed_no_duty() -> None:
    """A firm that never dealt with the organization may have to make good what happened to its own
    customers. Most courts say that negligence law owes it no duty for that."""


# -- a data protection statute with a claim of its own -------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    *STATUTE_BESIDE_NEGLIGENCE,
    authority=("gdpr_32", "gdpr_82", "warren_2021"),
)
def the_data_statute_gives_the_duty_and_its_own_claim() -> None:
    """The data protection statute itself asks the keeper of personal data to keep it secure, and gives a
    claim of its own. Negligence adds nothing to it."""


@rules.defeat(
    "the_data_statute_leaves_no_room_for_negligence",
    *STATUTE_BESIDE_NEGLIGENCE,
    authority=("gdpr_32", "gdpr_82", "warren_2021"),
)
def the_claim_under_the_statute_does_not_need_a_duty_in_negligence() -> None:
    """A claim under the statute needs no duty in negligence beside it."""


@rules.defeat(
    "a_careless_slip_in_disclosure_breaches_no_general_duty",
    *STATUTE_BESIDE_NEGLIGENCE,
    authority=("gdpr_32", "gdpr_82", "warren_2021"),
)
def the_statute_reaches_a_careless_slip_of_disclosure() -> None:
    """The statute reaches a slip that lets data out, even where negligence does not."""
