"""Duty in payment fraud: banks, advisers, agents, trading partners, lenders, phone companies."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law, unknown
from negwizard.engine.rules.shared import (
    MAIL_THAT_NOBODY_TRACED,
    NEGLIGENCE_GIVES_THE_CLAIM,
    PROFESSIONALS_CLIENT,
)
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

DUTY, CARE = Issue.DUTY, Issue.STANDARD_OF_CARE

rules = RuleSet("payment_duties")


@rules.finding(
    "agent_steals",
    answer("order_given_by", "own_worker"),
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    case("family", "uk", "ie", "ca", "au", "cw", "eu", "other"),
)
def odd_orders_by_an_agent_point_to_theft() -> None:
    """Odd orders by someone who acts for the customer give a bank reason to think of theft. Where statutes
    on fiduciaries ask that the bank really knew, oddness alone is not enough."""


@rules.ground(
    DUTY,
    FOR,
    DECISIVE,
    answer("law_kind", "payment_orders"),
    answer("payment_sides", "customer_blames_bank"),
    authority=("ucc_4a",),
)
def the_payment_law_sets_what_a_bank_owes() -> None:
    """The law on bank payment orders itself sets what the bank owes its customer."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "customer_blames_bank"),
    answer("security_law", "security_duty"),
    authority=("ucc_4a", "efta", "psd2_74"),
)
def a_bank_owes_its_customer_care_under_statute() -> None:
    """A bank that a law tells to keep payments safe owes its customer that care."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "customer_blames_bank"),
    answer("contract_between", "yes"),
    answer("security_law", "none", "notice_only"),
    absent(found("agent_steals")),
    absent(found("order_not_the_customers")),
    absent(found("promise_relied_on")),
    authority=("philipp_2023", "r3_economic"),
)
def without_a_law_or_promise_the_account_contract_sets_what_a_bank_owes() -> None:
    """Where no law and no promise asks for more, a bank owes its customer what the account contract says.
    It must carry out the orders that are given."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("order_not_the_customers"),
    case("family", "us"),
    absent(found("payment_law_allots_loss")),
    authority=("shames_yeakel_2009", "alexander_2023"),
)
def a_bank_must_check_that_an_order_is_its_customers() -> None:
    """Some courts hold that a bank must take care to check that an order comes from the customer, where no
    statute takes the place of that duty."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "customer_blames_bank"),
    found("agent_steals"),
    authority=("philipp_2023", "singularis_2019"),
)
def a_bank_must_ask_when_an_agent_seems_to_steal() -> None:
    """A bank may have reason to think that someone who acts for the customer steals. It must then ask the
    customer before it pays."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "customer_blames_bank", "payer_blames_payee"),
    answer("claimant_role", "stranger"),
    answer("defendant_kind", "bank"),
    absent(found("promise_relied_on")),
    authority=("eisenberg_2002", "jp_spc_4_2022"),
)
def a_bank_owes_no_duty_to_strangers() -> None:
    """A bank owes, as a rule, no duty of care to someone with whom it never dealt, even if it could have seen
    the fraud."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    answer(
        "claimant_role",
        "customer",
        "member",
        "public_service_user",
        "trading_partner",
        "private_party",
        "stranger",
    ),
    answer("mailbox_entered", "claimant", "other", "neither"),
    answer("who_knew", "nobody", "organization_warned"),
    NEGLIGENCE_GIVES_THE_CLAIM,
    absent(found("promise_relied_on")),
    authority=("r2t_314a", "r3_economic", "hawarden_2024"),
)
def a_payee_whose_mail_was_safe_need_not_guard_the_payer() -> None:
    """A payee whose own mail was safe, and who knew of no hack, need not guard the payer against a crook
    who deceives the payer."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    unknown("mailbox_entered"),
    case("stage", "proof"),
    answer("claimant_role", "customer", "member", "public_service_user", "trading_partner", "stranger"),
    answer("who_knew", "nobody", "organization_warned"),
    NEGLIGENCE_GIVES_THE_CLAIM,
    absent(found("promise_relied_on")),
    authority=("r2t_314a", "r3_economic", "poole_2019"),
)
def a_payer_must_show_that_the_payee_had_a_part_in_it() -> None:
    """At trial, if it is not shown whose mail the crook got into, and the payee knew of nothing, no fact
    gives the payee a duty to guard the payer."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    answer("defendant_kind", "professional"),
    answer("contract_between", "no"),
    answer("claimant_role", "customer", "member", "public_service_user", "trading_partner", "stranger"),
    answer("who_knew", "nobody", "organization_warned"),
    case("family", "us"),
    absent(found("promise_relied_on")),
    authority=("mark_properties_2001",),
)
def an_escrow_agent_owes_no_care_to_those_outside_the_escrow() -> None:
    """A lawyer, title company or escrow agent owes care to its clients and to the parties of the escrow, as
    the instructions say. To one with whom it has no agreement it owes none as a rule."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    answer("defendant_kind", "professional"),
    answer("contract_between", "yes"),
    answer("mailbox_entered", "organization"),
    case("family", "us"),
    authority=("hoffman_2023", "escrow_duty"),
)
def who_takes_on_a_closing_owes_care_for_the_money_on_its_way() -> None:
    """A lawyer, title company or escrow agent that takes on a closing, even without a signed paper, may owe
    the buyer care with its own mail, through which the payment details go."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("payment_sides", "blames_agent"),
    found("payment_red_flag"),
    authority=("bain_2018", "r2t_552"),
)
def passing_on_odd_payment_details_falls_short() -> None:
    """An agent who passes on payment details that carry a warning sign, without a check, falls short of care.
    A jury may leave a share with the payer who saw the same signs."""


@rules.finding("weak_point_shown", answer("expert_on_care", "below", "both"))
def an_expert_names_the_weak_point() -> None:
    """An expert who says that care fell short names the weak point."""


@rules.finding("weak_point_shown", answer("fault_admitted", "yes"))
def an_admission_names_the_weak_point() -> None:
    """A side that admits a fault names the weak point itself."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee", "client_blames_adviser"),
    answer("mailbox_entered", "organization"),
    unknown("missing_sign_in"),
    case("stage", "proof"),
    absent(found("basic_safeguard_missing")),
    absent(found("warned")),
    absent(found("weak_point_shown")),
    NEGLIGENCE_GIVES_THE_CLAIM,
    authority=("four_elements", "otto_2020"),
)
def a_crook_in_the_mail_does_not_show_the_weak_point() -> None:
    """At trial the claimant must name the weak point in the other side's mail. That a crook got in does not
    show one, nor does a general charge of poor security."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    *MAIL_THAT_NOBODY_TRACED,
    NEGLIGENCE_GIVES_THE_CLAIM,
    authority=("four_elements", "st_lawrence_2019"),
)
def if_nobody_knows_whose_mail_was_open_no_carelessness_of_the_payee_is_shown() -> None:
    """At trial, if it is not shown whose mail the crook got into, and no weak point of the payee is named, a
    lack of care by the payee is not proved."""


@rules.defeat(
    "no_special_relation_lifts_the_rule",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def a_client_stands_in_a_special_relation_to_the_professional() -> None:
    """A client stands in a special relation to the professional. That lifts the rule on mere money loss."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "client_blames_adviser"),
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def an_adviser_owes_a_client_professional_care() -> None:
    """A lawyer, broker or other adviser who handles a client's money owes the care of the profession."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "blames_agent"),
    absent(law("false_information", "refused", "as_constructive_fraud")),
    authority=("r2t_552", "hedley_byrne_1964"),
)
def whoever_passes_on_payment_details_in_business_must_take_care() -> None:
    """Whoever, in the course of business, passes on details for others to rely on must take care that they
    are true."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("who_knew", "organization_silent"),
    case("family", "us"),
    authority=("r2t_551", "bile_2016"),
)
def who_knows_of_the_hack_must_warn() -> None:
    """A side to a deal that learns that a crook is after the payment, while the other side is about to pay on
    false details, must take care to tell that side."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("who_knew", "organization_silent"),
    case("family", "uk", "ie", "ca", "au", "cw", "eu", "other"),
    authority=("bgb_241", "st_lawrence_2019"),
)
def silence_about_a_known_hack_may_break_a_duty() -> None:
    """A side that knows of a hack and lets the other side pay may have to answer for its silence. Few courts
    outside the United States have said so."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_entered", "organization"),
    case("family", "us"),
    authority=("beau_townsend_2018", "ucc_3_404"),
)
def the_side_best_placed_should_guard_against_the_impostor() -> None:
    """Between two victims of an impostor, most courts that have ruled ask which side was best placed to
    prevent the loss."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_entered", "organization"),
    case("family", "us"),
    case("stage", "proof"),
    authority=("r2t_314a", "jetcrete_2020"),
)
def at_trial_the_payers_missing_call_often_outweighs_the_payees_weak_mail() -> None:
    """Courts that have tried such cases have often left the loss with the payer, who could have called. No
    general duty to keep e-mail safe for the other side is settled."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_entered", "organization"),
    case("family", "ca"),
    authority=("st_lawrence_2019",),
)
def a_hacked_payee_answers_if_it_was_careless_with_its_mail() -> None:
    """Courts of this country leave the loss with the payer, unless the payee was careless with its own
    e-mail, was dishonest, or had agreed to bear it."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee", "payee_blames_payer"),
    found("between_businesses"),
    law("scheme", "negligence", "uk_statute", "irish_statute"),
    absent(found("promise_relied_on")),
    authority=("r2t_314a", "r3_economic", "mobius_2024"),
)
def trading_partners_owe_each_other_what_the_contract_says() -> None:
    """Trading partners owe each other what their contract says. No general duty to keep e-mail safe for
    the other side is settled."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "not_recognized"),
    authority=("huggins_2003",),
)
def no_duty_to_the_victim_of_an_impostor_here() -> None:
    """In this place a lender owes no negligence duty to a stranger whose name an impostor used."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "recognized"),
    authority=("wolfe_2007", "r3_duty"),
)
def a_duty_to_check_who_applies() -> None:
    """In this place a lender must take reasonable care to check who applies before it opens an account in
    a stranger's name."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "unsettled"),
    authority=("huggins_2003",),
)
def most_courts_see_no_duty_to_the_victim_of_an_impostor() -> None:
    """Most courts elsewhere hold that a lender owes no duty to a stranger whose name an impostor used."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "unsettled"),
    authority=("wolfe_2007",),
)
def some_courts_see_a_duty_to_check_who_applies() -> None:
    """Some courts elsewhere ask a lender to take reasonable care to check who applies."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "phone_customer"),
    answer("impostor_checked", "checked_poorly", "not_checked"),
    found("foreseen"),
    authority=("r3_duty",),
)
def moving_a_number_to_a_thief_is_conduct_of_its_own() -> None:
    """A phone company that moves a customer's number to a thief acts itself. It owes care in checking who
    asks, where it could foresee the theft."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "phone_customer"),
    answer("contract_between", "yes"),
    found("promise_relied_on"),
    authority=("r2t_323", "r3_economic"),
)
def a_phone_company_that_offers_protection_owes_it() -> None:
    """A phone company that offers a customer extra protection may owe care in giving it. The classic rule is
    about harm to the body, and for lost money courts often leave it to the contract."""


@rules.defeat(
    "trading_partners_owe_each_other_what_the_contract_says",
    answer("who_knew", "organization_silent"),
    authority=("r2t_551", "bile_2016", "bgb_241"),
)
def a_trading_partner_that_knows_must_speak() -> None:
    """A trading partner that knows of the hack cannot say that the contract asks no warning of it."""
