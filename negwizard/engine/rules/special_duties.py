"""Duty: special sources, such as promise, statute, knowledge and profession, and their priorities."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.terms import Issue, Side, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING
DUTY, FORESEEABILITY = Issue.DUTY, Issue.FORESEEABILITY

rules = RuleSet("special_duties")
DATA_EVENTS = (
    "break_in",
    "ransomware",
    "lost_device",
    "mistaken_disclosure",
    "insider",
    "vendor",
    "none_yet",
)

# -- special sources of duty ---------------------------------------------------------------------------------


@rules.ground(DUTY, FOR, STRONG, found("promise_relied_on"), authority=("r2t_323",))
def a_promise_relied_on_must_be_kept_with_care() -> None:
    """Whoever promises protection, and is relied on, must give it with reasonable care."""


@rules.ground(DUTY, FOR, SUPPORTING, answer("security_promise", "privacy_policy"), authority=("r2t_323",))
def a_privacy_notice_may_be_an_undertaking() -> None:
    """A general privacy notice may count as an undertaking; courts differ."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("security_promise", "privacy_policy"),
    answer("relied_on_promise", "yes"),
    law("data_duty", "undertaking_only"),
    authority=("r2t_323",),
)
def in_this_place_the_undertaking_is_the_way() -> None:
    """In this place a duty is pleaded through an undertaking, such as a privacy notice that was relied on."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("security_statute"),
    answer("law_kind", "state_security", "health", "finance", "card", "other"),
    authority=("r3_per_se", "guin_2006"),
)
def a_protective_statute_gives_the_duty() -> None:
    """A law that tells the organization to guard the data, made to protect such people, can supply the
    duty."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("security_statute"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "accepted"),
    authority=("equifax_2019",),
)
def the_federal_trade_law_gives_the_duty_here() -> None:
    """Courts applying the law of this place let the federal ban on unfair acts supply the duty."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "split"),
    authority=("brinker_2020",),
)
def the_federal_trade_law_may_bear_on_duty() -> None:
    """Courts are split on whether the federal ban on unfair acts can supply a duty."""


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
    authority=("ucc_4a",),
)
def a_bank_owes_its_customer_care_under_statute() -> None:
    """A bank that a law tells to keep payments safe owes its customer that care."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("security_law", "notice_only"),
    authority=("cooney_2010", "pisciotta_2007"),
)
def a_notice_law_gives_no_duty_to_guard() -> None:
    """A law that only asks for notice after the event gives no duty to guard the data before it."""


@rules.ground(DUTY, FOR, STRONG, answer("how_it_got_out", "given_out"), authority=("remsburg_2003",))
def who_hands_out_data_answers_to_the_person() -> None:
    """Whoever sells or hands out a person's data must look out for that person, even a stranger."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("held_by", "vendor_for_other"),
    answer("vendor_had_control", "yes"),
    authority=("blackbaud_2021",),
)
def a_vendor_in_control_owes_care_to_the_people_behind_the_data() -> None:
    """A vendor that controls how data is kept safe owes care to the people behind the data, though they
    are its customer's customers."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("held_by", "vendor_for_other"),
    answer("vendor_had_control", "no"),
    authority=("r2t_314a",),
)
def a_vendor_without_control_owes_less() -> None:
    """A vendor that had no say in the security is further from the people behind the data."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("held_by", "its_vendor"),
    answer("vendor_control", "none"),
    authority=("r2t_411",),
)
def whoever_hires_a_vendor_must_choose_it_with_care() -> None:
    """Whoever hands data to a vendor must choose and watch the vendor with care."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    law("scheme", "gdpr"),
    answer("contract_between", "yes"),
    authority=("bgb_241",),
)
def a_contract_carries_a_duty_of_regard_in_civil_law() -> None:
    """In German law, and in a like way in other civil law states, each side of a contract must have regard
    for the other side's interests."""


@rules.ground(
    DUTY, FOR, STRONG, answer("payment_sides", "client_blames_adviser"), authority=("professional_duty",)
)
def an_adviser_owes_a_client_professional_care() -> None:
    """A lawyer, broker or other adviser who handles a client's money owes the care of the profession."""


@rules.ground(DUTY, FOR, STRONG, answer("payment_sides", "blames_agent"), authority=("r2t_552",))
def whoever_passes_on_payment_details_in_business_must_take_care() -> None:
    """Whoever, in the course of business, passes on details for others to rely on must take care that they
    are true."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("claimant_role", "client"),
    answer("defendant_kind", "professional"),
    authority=("professional_duty",),
)
def a_professional_owes_a_client_care_beside_the_contract() -> None:
    """A lawyer, accountant or other adviser owes a client the care of the profession, beside the contract."""


@rules.ground(DUTY, FOR, STRONG, answer("who_knew", "organization_silent"), authority=("r3_duty",))
def who_knows_of_the_hack_must_warn() -> None:
    """Whoever knows that a mailbox was entered, and that the other side is about to pay, must warn it."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_entered", "organization"),
    authority=("ucc_3_404",),
)
def the_side_best_placed_should_guard_against_the_impostor() -> None:
    """Between two victims of an impostor, courts ask which side was best placed to prevent the loss."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee", "payee_blames_payer"),
    found("between_businesses"),
    law("scheme", "negligence"),
    answer("who_knew", "nobody"),
    absent(found("promise_relied_on")),
    authority=("r2t_314a", "r3_economic"),
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
    authority=("r3_duty",),
)
def a_duty_to_check_who_applies() -> None:
    """In this place a lender must take reasonable care to check who applies before it opens an account in
    a stranger's name."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "phone_customer"),
    answer("contract_between", "yes"),
    found("promise_relied_on"),
    authority=("r2t_323",),
)
def a_phone_company_that_offers_protection_owes_it() -> None:
    """A phone company that offers a customer extra protection owes care in giving it."""


@rules.ground(
    DUTY,
    AGAINST,
    DECISIVE,
    answer("outage_relation", "remote_user"),
    authority=("madison_2001", "r3_economic"),
)
def far_effects_of_an_outage_carry_no_duty() -> None:
    """When systems stop, there is no negligence duty to people who only feel the far effects."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("outage_relation", "direct_customer"),
    answer("contract_between", "yes"),
    authority=("r3_economic",),
)
def a_stop_of_service_is_a_matter_for_the_contract() -> None:
    """When a service stops and no data gets out, what a direct customer is owed depends on the contract."""


# -- banks that gave out the cards ---------------------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("claimant_role", "card_bank"),
    found("own_conduct_made_risk"),
    found("foreseen"),
    law("contract_chain", "does_not_bar"),
    authority=("target_banks_2014", "heartland_2013"),
)
def own_conduct_toward_card_banks_gives_a_duty() -> None:
    """Conduct of its own that makes a foreseeable theft of card data possible gives a duty to the banks
    that must bear it."""


@rules.ground(
    DUTY,
    AGAINST,
    DECISIVE,
    answer("claimant_role", "card_bank"),
    answer("contract_chain", "yes"),
    law("contract_chain", "bars"),
    authority=("schnuck_2018", "selco_2017"),
)
def a_network_of_contracts_leaves_no_further_duty() -> None:
    """Between members of a card network, whose contracts share out such losses, this place adds no
    negligence duty."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("claimant_role", "card_bank"),
    answer("contract_chain", "yes"),
    law("contract_chain", "unsettled"),
    authority=("schnuck_2018",),
)
def a_network_of_contracts_speaks_against_a_duty() -> None:
    """Where a network of contracts shares out such losses, there is less need for a negligence duty."""


# -- stated priorities ---------------------------------------------------------------------------------------


@rules.defeat(
    "the_place_leans_against_a_duty",
    found("security_statute"),
    answer("law_kind", "state_security", "card"),
    authority=("flores_2023",),
)
def a_security_statute_answers_the_doubt() -> None:
    """A statute that tells businesses to guard data answers the doubt about a common-law duty."""


@rules.defeat(
    "keeping_data_calls_for_care",
    answer("claimant_role", "card_bank"),
    law("contract_chain", "bars"),
    answer("contract_chain", "yes"),
    authority=("schnuck_2018",),
)
def the_network_of_contracts_comes_before_the_general_duty() -> None:
    """The network of contracts comes before the general duty."""


@rules.defeat(
    "trading_partners_owe_each_other_what_the_contract_says",
    case("incident", "payment_fraud"),
    answer("who_knew", "organization_silent"),
    authority=("r3_duty",),
)
def knowledge_comes_before_the_contract() -> None:
    """Whoever knew and kept silent cannot hide behind the contract."""


@rules.defeat(
    "between_contract_parties_the_contract_governs",
    answer("claimant_role", "client"),
    answer("defendant_kind", "professional"),
    authority=("professional_duty",),
)
def professional_care_is_owed_beside_the_contract() -> None:
    """The care of a profession is owed by law, beside the contract."""


@rules.defeat(
    "trading_partners_owe_each_other_what_the_contract_says",
    law("data_duty", "statutory"),
    found("security_statute"),
    authority=("gdpr_32",),
)
def data_protection_law_comes_before_the_contract() -> None:
    """Data protection law applies whatever the contract says."""
