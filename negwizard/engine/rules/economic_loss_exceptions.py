"""Economic loss rule: contracts and their networks, lost payments, far effects, statutes, advice given."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law, proposition, unknown
from negwizard.engine.rules.economic_loss import ELR, money_loss_where
from negwizard.engine.rules.shared import (
    CONTRACT_DEALS_WITH_SECURITY,
    DATA_EVENT,
    STATUTE_BESIDE_NEGLIGENCE,
)
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING

rules = RuleSet("economic_loss_exceptions")


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("between_businesses"),
    answer("contract_chain", "yes"),
    law("contract_chain", "bars"),
    authority=("schnuck_2018", "selco_2017"),
)
def a_network_of_contracts_is_the_only_way_here() -> None:
    """In this place members of a network of contracts that shares out such losses are left to those
    contracts."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    answer("contract_chain", "yes"),
    law("contract_chain", "does_not_bar"),
    absent(found("chain_pays")),
    authority=("heartland_2013", "target_banks_2014"),
)
def an_unclear_network_does_not_bar_here() -> None:
    """In this place network rules do not bar the claim while it is not shown that they give the harmed
    side a remedy."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    found("money_loss"),
    found("between_businesses"),
    answer("contract_chain", "yes"),
    law("contract_chain", "unsettled"),
    case("family", "us"),
    authority=("schnuck_2018", "cumis_2009"),
)
def many_courts_leave_a_network_to_its_contracts() -> None:
    """Many courts leave the members of a network of contracts to those contracts. In this place that is
    open."""


@rules.defeat(
    "a_duty_apart_from_contract_escapes_the_rule",
    found("between_businesses"),
    answer("contract_chain", "yes"),
    law("contract_chain", "bars"),
    authority=("schnuck_2018", "selco_2017"),
)
def in_a_network_the_duty_comes_from_the_contracts() -> None:
    """In this place what the members of a network of contracts owe each other comes from those
    contracts."""


# -- businesses that are bound by a contract -----------------------------------------------------------------

OPEN_OR_NARROW = (
    "unsettled",
    "bars_contract_chain",
    "usually_does_not_bar",
    "split",
    "special_relationship_exception",
    "identifiable_class",
    "intimate_nexus",
)
"""Doctrines that do not speak against leaving two businesses to their own contract on security."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where(*OPEN_OR_NARROW),
    found("between_businesses"),
    CONTRACT_DEALS_WITH_SECURITY,
    authority=("r3_economic", "silverpop_2016"),
)
def careless_performance_between_businesses_is_left_to_their_contract() -> None:
    """Two firms may have a contract that deals with security. Money lost through careless work under it
    is then left to the contract in most places."""


def _gives_way_to_the_contract(doctrine: str, ground: str, name: str, text: str) -> None:
    """State that a ground against the rule, which speaks under this doctrine, gives way to the contract."""
    rules.defeat(
        ground,
        found("between_businesses"),
        CONTRACT_DEALS_WITH_SECURITY,
        law("economic_loss", doctrine),
        authority=("r3_economic",),
    )(proposition(name, text))


_gives_way_to_the_contract(
    "usually_does_not_bar",
    "the_rule_does_not_reach_such_cases_here",
    "a_narrow_rule_still_leaves_two_businesses_to_their_contract",
    "Where the rule is narrow, two firms are still left to the contract that deals with the risk.",
)
_gives_way_to_the_contract(
    "special_relationship_exception",
    "keeping_the_data_is_a_special_relation_here",
    "keeping_data_under_a_contract_between_businesses_is_no_special_relation",
    "To keep data under a contract of two firms is no special bond beside that contract.",
)
_gives_way_to_the_contract(
    "split",
    "other_courts_here_do_not_apply_the_rule",
    "divided_courts_agree_on_two_businesses_and_their_contract",
    "Courts that are divided on people's claims agree, as a rule, on two firms and their contract.",
)
_gives_way_to_the_contract(
    "identifiable_class",
    "a_class_that_could_be_named_in_advance_is_outside_the_rule",
    "what_could_be_foreseen_between_two_firms_is_left_to_their_contract",
    "The rule for groups that could be named in advance helps strangers. Two firms are left to the contract "
    "that deals with the risk.",
)
_gives_way_to_the_contract(
    "intimate_nexus",
    "a_contract_is_a_close_tie_here",
    "a_contract_of_two_firms_is_a_tie_that_sets_its_own_terms",
    "A contract of two firms that deals with the risk is no tie that lifts the rule.",
)

# -- claims of people over data that was kept ----------------------------------------------------------------


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("unsettled", "bars_contract_chain"),
    found("data_in_keeping"),
    case("family", "us"),
    absent(found("between_businesses")),
    absent(found("bears_others_loss")),
    absent(found("contract_allots_risk")),
    authority=("dittman_2018", "equifax_2019"),
)
def most_courts_do_not_bar_a_persons_claim_over_kept_data() -> None:
    """The law is unsettled here. Most courts elsewhere let a person claim over kept data, as the duty
    does not come from a contract."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_undertaking_or_helpless"),
    found("data_in_keeping"),
    case("stage", "pleading"),
    absent(found("between_businesses")),
    authority=("tucci_2020", "perre_1999"),
)
def taking_in_data_may_be_taking_on_its_protection_here() -> None:
    """To take in a person's data may be to take on its protection. In this place that is enough for a claim
    to go on."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_undertaking_or_helpless"),
    found("data_in_keeping"),
    answer("data_required", "yes"),
    absent(found("between_businesses")),
    authority=("tucci_2020", "perre_1999"),
)
def whoever_had_to_hand_over_data_could_not_guard_it() -> None:
    """A person who had to hand over data could not guard it. In this place that is a reason to lift the
    rule."""


@rules.defeat(
    "without_an_undertaking_money_loss_is_barred_here",
    law("economic_loss", "bars_unless_undertaking_or_helpless"),
    found("data_in_keeping"),
    case("stage", "pleading"),
    absent(found("between_businesses")),
    authority=("tucci_2020", "perre_1999"),
)
def at_the_start_it_is_enough_that_a_person_left_data_in_its_hands() -> None:
    """In this place a person's claim over kept data may start, even if only money was lost."""


# -- where courts are divided, and where a contract is silent ------------------------------------------------


@rules.defeat(
    "some_courts_here_apply_the_rule",
    found("noneconomic_loss"),
    absent(found("between_businesses")),
    case("stage", "pleading"),
    authority=("brickman_2023", "webb_remand_2023"),
)
def where_courts_are_divided_distress_takes_the_case_out() -> None:
    """Where courts are divided, the ruling against a claim over data was about money alone. Elsewhere a trial
    court let a claim that told of distress, too, go on at the start of a suit."""


@rules.defeat(
    "parties_to_a_contract_are_left_to_it_here",
    answer("contract_on_security", "silent"),
    found("data_in_keeping"),
    absent(found("between_businesses")),
    authority=("r3_economic", "dittman_2018"),
)
def a_contract_that_is_silent_on_data_does_not_confine_a_person_to_it() -> None:
    """A contract that says nothing on keeping data safe does not confine a person to it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_contract_parties", "bars_contract_parties_only"),
    answer("contract_on_security", "silent"),
    found("data_in_keeping"),
    absent(found("between_businesses")),
    authority=("r3_economic", "dittman_2018"),
)
def a_rule_for_contracts_does_not_reach_what_the_contract_leaves_out() -> None:
    """A rule that holds two sides to their contract does not reach a person's data if the contract says
    nothing on it."""


FAR_EFFECTS_ARE_BARRED = (
    "unsettled",
    "bars_contract_chain",
    "bars_contract_parties",
    "independent_duty",
    "usually_does_not_bar",
    "identifiable_class",
    "split",
    "bars_between_businesses",
)
"""Doctrines that leave room for the rule on loss that flows from harm to someone else."""

# -- payments between those who have no contract -------------------------------------------------------------


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("unsettled", "bars_contract_chain"),
    answer("payment_sides", "payer_blames_payee", "payee_blames_payer"),
    answer("contract_between", "no"),
    answer("who_knew", "nobody", "organization_warned"),
    absent(found("promise_relied_on")),
    authority=("r3_economic",),
)
def without_contract_or_promise_a_lost_payment_is_mere_money_loss() -> None:
    """Between sides with no contract and no promise, there is as a rule no duty to spare the other a loss
    of money."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("unsettled", "bars_contract_chain", "independent_duty"),
    answer("payment_sides", "payer_blames_payee", "payee_blames_payer"),
    unknown("contract_between"),
    found("between_businesses"),
    absent(found("promise_relied_on")),
    absent(found("warning_ignored")),
    authority=("lan_stv_2014", "r3_economic"),
)
def a_lost_payment_is_mere_money_loss_with_or_without_a_contract() -> None:
    """Two firms may argue if a contract was made. With one, a lost payment is left to it; without one, there
    is as a rule no duty to spare the other a loss of money."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where(*FAR_EFFECTS_ARE_BARRED),
    answer("outage_relation", "remote_user"),
    authority=("r2t_766c", "madison_2001", "spartan_steel_1973"),
)
def money_lost_through_the_far_effects_of_a_stop_is_barred_in_most_places() -> None:
    """Money lost through the far effects when another's systems stop cannot be claimed in most places."""


def _gives_way_to_far_effects(ground: str, name: str, text: str, *where: Any) -> None:
    """State that a ground against the rule does not help those who only feel the far effects of a stop."""
    rules.defeat(
        ground, answer("outage_relation", "remote_user"), *where, authority=("r2t_766c", "aikens_2000")
    )(proposition(name, text))


_gives_way_to_far_effects(
    "the_rule_does_not_reach_such_cases_here",
    "a_narrow_rule_still_stops_loss_from_far_effects",
    "Where the rule is narrow, money lost through the far effects of a stop still cannot be claimed.",
    law("economic_loss", "usually_does_not_bar"),
)
_gives_way_to_far_effects(
    "a_class_that_could_be_named_in_advance_is_outside_the_rule",
    "the_public_at_large_is_no_class_that_could_be_named",
    "Those who only feel the far effects of a stop are the public at large, and no group that could be named "
    "in advance.",
)
_gives_way_to_far_effects(
    "a_duty_apart_from_contract_escapes_the_rule",
    "no_duty_of_law_spares_others_the_far_effects_of_a_stop",
    "The law sets no duty to spare those who only feel the far effects of a stop a loss of money.",
)
_gives_way_to_far_effects(
    "other_courts_here_do_not_apply_the_rule",
    "divided_courts_agree_on_far_effects",
    "Courts that are divided on people's data agree that far effects of a stop are no one's claim.",
)
_gives_way_to_far_effects(
    "the_rule_is_for_businesses_here",
    "a_person_too_bears_the_far_effects_of_a_stop",
    "A person who only feels the far effects of a stop cannot claim the money lost either.",
)


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_special_or_noneconomic"),
    answer("losses", "time"),
    answer("contract_between", "no"),
    absent(found("between_businesses")),
    authority=("bass_2019",),
)
def lost_time_may_take_the_case_out_of_the_rule_here() -> None:
    """In this place trial courts have seen lost time as a loss that is not money, between sides with no
    contract."""


@rules.defeat(
    "between_contract_parties_the_rule_holds",
    found("noneconomic_loss"),
    absent(found("between_businesses")),
    authority=("alexander_2023",),
)
def distress_is_not_left_to_the_contract_here() -> None:
    """In this place a person's claim for distress beside money is not left to the contract."""


# -- statutes ------------------------------------------------------------------------------------------------


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    found("money_loss"),
    *STATUTE_BESIDE_NEGLIGENCE,
    authority=("gdpr_82", "warren_2021"),
)
def a_claim_under_the_data_statute_is_outside_the_rule() -> None:
    """The data protection statute itself says which losses count, so the rule does not reach a claim under
    it."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    found("money_loss"),
    law("scheme", "negligence"),
    law("data_duty", "statutory"),
    found("data_in_keeping"),
    DATA_EVENT,
    absent(found("between_businesses")),
    authority=("popia_99", "reed_2022"),
)
def a_data_statute_beside_negligence_has_its_own_list_of_losses() -> None:
    """In this place a data protection statute gives a claim beside negligence and says itself which losses it
    pays, so the rule does not reach that claim."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    found("money_loss"),
    answer("payment_sides", "customer_blames_bank"),
    answer("law_kind", "payment_orders", "consumer_payments"),
    found("security_statute"),
    authority=("ucc_4a", "efta"),
)
def a_claim_under_payment_law_is_outside_the_rule() -> None:
    """Payment law itself says who bears a false payment, so the rule does not reach a claim under it."""


@rules.ground(
    ELR,
    FOR,
    DECISIVE,
    answer("money_loss_rule", "bars"),
    absent(found("physical_loss")),
    authority=("method",),
)
def the_user_was_told_that_the_rule_bars() -> None:
    """A court or a lawyer has said that the law of the place bars claims for money loss alone."""


@rules.ground(ELR, AGAINST, DECISIVE, answer("money_loss_rule", "does_not_bar"), authority=("method",))
def the_user_was_told_that_the_rule_does_not_bar() -> None:
    """A court or a lawyer has said that the law of the place does not bar claims for money loss alone."""
