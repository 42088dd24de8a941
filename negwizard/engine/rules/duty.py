"""Duty: did the law ask the organization to look out for the harmed side?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.terms import Issue, Side, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING
DUTY, FORESEEABILITY = Issue.DUTY, Issue.FORESEEABILITY

rules = RuleSet("duty")
DATA_EVENTS = (
    "break_in",
    "ransomware",
    "lost_device",
    "mistaken_disclosure",
    "insider",
    "vendor",
    "none_yet",
)

# -- foreseeable harm, a part of duty in many places ---------------------------------------------------------


@rules.ground(FORESEEABILITY, FOR, STRONG, found("foreseen"), authority=("r3_duty", "ramirez_2023"))
def foreseen_events_are_foreseeable_harm() -> None:
    """Harm is foreseeable when earlier events, warnings, attacks on others of the kind or plain good sense
    point to it."""


@rules.ground(FORESEEABILITY, AGAINST, STRONG, found("unforeseen"), authority=("r3_scope", "guin_2006"))
def what_no_one_could_expect_is_not_foreseeable() -> None:
    """Harm is not foreseeable when no warning pointed to it and even a careful organization would not have
    thought of it."""


@rules.ground(
    FORESEEABILITY,
    FOR,
    SUPPORTING,
    answer("data_kinds", "identity_number", "card", "bank_account", "health", "login", "pay"),
    authority=("ramirez_2023",),
)
def valuable_data_draws_thieves() -> None:
    """Data that thieves can turn into money makes theft easier to foresee."""


@rules.ground(FORESEEABILITY, FOR, SUPPORTING, answer("attack_method", "common"), authority=("r3_duty",))
def a_well_known_method_can_be_foreseen() -> None:
    """A well-known method of attack is easier to foresee than a new one."""


@rules.ground(
    FORESEEABILITY, FOR, SUPPORTING, answer("warning_signs", "sector_attacks"), authority=("ramirez_2023",)
)
def attacks_on_others_of_the_kind_point_to_the_risk() -> None:
    """Attacks on others of the same kind point to the risk."""


# -- the general duty, as the place has it -------------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    law("data_duty", "recognized"),
    authority=("dittman_2018", "nunley_2024"),
)
def keeping_data_calls_for_care() -> None:
    """Where the place recognizes the duty, an organization that collects and keeps personal data must take
    reasonable care to guard it."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    law("data_duty", "recognized_trial_level"),
    authority=("r3_duty", "target_banks_2014"),
)
def trial_courts_ask_data_keepers_for_care() -> None:
    """Trial courts in this place hold that an organization that keeps personal data must take reasonable
    care to guard it."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("foreseen"),
    law("data_duty", "leans_yes", "case_by_case"),
    authority=("r3_duty",),
)
def foreseeable_risk_to_kept_data_leans_to_a_duty() -> None:
    """Where the law leans to a duty, keeping data in the face of a risk that can be foreseen calls for
    reasonable care."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    law("data_duty", "leans_yes", "case_by_case"),
    authority=("r3_duty",),
)
def kept_data_leans_to_a_duty() -> None:
    """Where the law leans to a duty, keeping someone's data is a reason to ask for care."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("close_relation"),
    found("foreseen"),
    law("data_duty", "limited"),
    authority=("ramirez_2023",),
)
def a_close_relation_with_foreseeable_risk_gives_a_duty() -> None:
    """Where there is no general duty, a close relation such as work or care, together with a risk that can
    be foreseen, still gives one."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    found("foreseen"),
    law("data_duty", "limited", "unsettled"),
    authority=("r3_duty",),
)
def foreseeable_risk_is_a_reason_for_a_duty() -> None:
    """Keeping data in the face of a risk that can be foreseen is a reason for a duty, even where the law
    is narrow or unsettled."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    found("close_relation"),
    law("data_duty", "unsettled"),
    authority=("r2t_314a",),
)
def a_close_relation_is_a_reason_for_a_duty() -> None:
    """A relation of work, care or advice is a known reason to ask one side to look out for the other."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    answer("data_required", "yes"),
    law("data_duty", "limited", "unsettled", "leans_yes", "case_by_case"),
    authority=("dittman_2018",),
)
def whoever_makes_people_hand_over_data_should_guard_it() -> None:
    """Whoever makes people hand over their data as the price of a job, care or service should guard it."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("data_in_keeping"),
    law("data_duty", "unsettled"),
    authority=("r2t_314a",),
)
def no_court_has_settled_the_duty_here() -> None:
    """No controlling court here has said that keeping data carries a duty, and there is no general duty to
    stop a stranger's crime."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("data_in_keeping"),
    law("data_duty", "limited"),
    absent(found("close_relation")),
    authority=("mcconnell_2019",),
)
def there_is_no_general_duty_to_all_the_world() -> None:
    """Where the duty is narrow, there is none to all the world to guard personal data."""


@rules.ground(DUTY, AGAINST, STRONG, law("data_duty", "leans_no"), authority=("r2t_314a",))
def the_place_leans_against_a_duty() -> None:
    """The courts of this place have so far refused or doubted a duty to guard data."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("own_disclosure"),
    law("data_duty", "limited", "leans_no"),
    authority=("mcconnell_2019", "cooney_2010"),
)
def a_careless_slip_in_disclosure_breaches_no_general_duty() -> None:
    """Where there is no general duty to guard data, a slip that discloses it breaks none."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "not_between_contracting_parties"),
    answer("contract_between", "yes"),
    authority=("r3_economic",),
)
def between_contract_parties_the_contract_governs() -> None:
    """Where both sides are bound by contract, this place asks for a duty that does not come from the
    contract."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "not_for_pure_money_or_distress"),
    found("mere_exposure"),
    authority=("paul_2012",),
)
def no_duty_against_money_loss_or_worry_alone() -> None:
    """This place knows no general duty to spare others money loss or worry alone, when the data was not
    used."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    law("data_duty", "not_for_pure_money_or_distress"),
    found("misuse_hit_claimant"),
    authority=("paul_2012",),
)
def misuse_sets_the_case_apart() -> None:
    """Real misuse sets a case apart from those in which this place refused a duty."""


@rules.ground(DUTY, AGAINST, DECISIVE, law("data_duty", "displaced_by_statute"), authority=("warren_2021",))
def the_data_statute_leaves_no_room_for_negligence() -> None:
    """Where data protection law governs, this place sees no room for a negligence duty beside it; the
    statute gives its own claim."""


@rules.ground(
    DUTY, FOR, DECISIVE, law("data_duty", "statutory"), case("incident", *DATA_EVENTS), authority=("gdpr_32",)
)
def data_protection_law_gives_the_duty() -> None:
    """Data protection law asks whoever controls personal data to keep it secure, in measure with the risk."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    law("data_duty", "statutory"),
    case("incident", "payment_fraud"),
    answer("law_kind", "data_protection"),
    found("security_statute"),
    authority=("gdpr_32",),
)
def data_protection_law_reaches_invoices_that_hold_personal_data() -> None:
    """Data protection law asks a business to send invoices that hold a person's data in a secure way."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("data_collected", "no"),
    answer("held_by", "its_vendor", "claimant_side"),
    authority=("r2t_314a",),
)
def who_never_held_the_data_need_not_guard_it() -> None:
    """An organization that did not hold the data is under no general duty to guard it."""


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
    """A vendor that controls the security of data owes care to the people behind the data, though they are
    its customer's customers."""


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
    """In German law, and in a like way in other civil law states, a contract carries a duty to have regard
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
    """A lawyer, accountant or other professional owes a client the care of the profession, beside the
    contract."""


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
    """Trading partners owe each other what their contract says; no general duty of care for e-mail
    security has been settled between them."""


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
    """An organization whose systems stop owes no negligence duty to people who only feel the far effects."""


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
