"""Duty: special sources, such as promise, statute, knowledge and profession, and their priorities."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.engine.rules.shared import PROFESSIONALS_CLIENT
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

DUTY = Issue.DUTY

rules = RuleSet("special_duties")

# -- special sources of duty ---------------------------------------------------------------------------------


@rules.ground(
    DUTY, FOR, STRONG, found("promise_relied_on"), authority=("undertaking_money", "r2t_323", "poole_2019")
)
def a_promise_relied_on_must_be_kept_with_care() -> None:
    """Whoever promises protection, and is relied on, must give it with reasonable care."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("security_promise", "privacy_policy"),
    authority=("r2t_323", "poole_2019", "hedley_byrne_1964", "bgb_241"),
)
def a_privacy_notice_may_be_an_undertaking() -> None:
    """A general privacy notice may count as an undertaking; courts differ."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("security_promise", "privacy_policy"),
    answer("relied_on_promise", "yes"),
    law("data_duty", "undertaking_only"),
    case("stage", "pleading"),
    authority=("capital_one_2020", "kellermann_2009"),
)
def in_this_place_the_undertaking_is_the_way() -> None:
    """In this place a duty is pleaded through an undertaking, such as a privacy notice that was relied on."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("security_promise", "privacy_policy"),
    law("data_duty", "undertaking_only"),
    case("stage", "proof"),
    authority=("terry_2018",),
)
def against_a_strangers_crime_the_undertaking_must_be_express_here() -> None:
    """In this place a duty to guard against a stranger's crime is taken on in express words only. A general
    privacy notice may not be enough."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "undertaking_only"),
    answer("security_promise", "none"),
    found("data_in_keeping"),
    authority=("buck_2019", "parker_2018"),
)
def where_nothing_was_promised_no_duty_is_known_here() -> None:
    """In this place no duty to guard data is known for a keeper that promised nothing."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    law("data_duty", "undertaking_only"),
    absent(found("promise_relied_on")),
    absent(found("only_money_at_stake")),
    authority=("buck_2019", "terry_2018", "capital_one_2020"),
)
def without_an_undertaking_the_duty_is_doubtful_here() -> None:
    """In this place no settled duty to guard data is known apart from an undertaking."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("security_statute"),
    answer("law_kind", "state_security", "finance", "card", "public_records", "health_records", "other"),
    case("family", "us"),
    absent(found("payment_law_governs")),
    authority=("r3_affirmative", "flores_2023", "guin_2006"),
)
def a_protective_statute_gives_the_duty() -> None:
    """In the United States a law that tells the organization to guard the data, made to protect such people,
    can supply the duty."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "finance"),
    case("family", "us"),
    authority=("jenkins_2013",),
)
def federal_finance_rules_may_give_no_duty() -> None:
    """Under the federal law on the data of bank customers, people cannot sue. Some courts find no duty in
    it."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("r3_affirmative", "byrne_2014"),
)
def federal_health_rules_may_supply_the_duty() -> None:
    """Some courts let the federal health privacy rules supply or inform the duty, even where people cannot
    sue under those rules."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("cooney_2010",),
)
def federal_health_rules_may_give_no_duty() -> None:
    """Other courts find no duty in the federal health privacy rules, under which people cannot sue."""


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
    authority=("equifax_2019",),
)
def the_federal_trade_law_may_bear_on_duty() -> None:
    """Some courts let the federal ban on unfair acts supply a duty; courts are split."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "split", "rejected"),
    authority=("brinker_2020",),
)
def the_federal_trade_law_may_give_no_duty() -> None:
    """Many courts find no duty in a federal law under which people cannot sue."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("security_law", "notice_only"),
    authority=("cooney_2010", "pisciotta_2007"),
)
def a_notice_law_gives_no_duty_to_guard() -> None:
    """A law that only asks for notice after the event gives no duty to guard the data before it."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("how_it_got_out", "given_out"),
    found("foreseen"),
    authority=("r3_duty", "remsburg_2003"),
)
def who_hands_out_data_answers_to_the_person() -> None:
    """Whoever sells or hands out a person's data to others must take reasonable care for that person, even
    a stranger, where misuse can be foreseen."""


@rules.ground(DUTY, FOR, SUPPORTING, answer("how_it_got_out", "given_out"), authority=("remsburg_2003",))
def handing_out_data_is_conduct_of_ones_own() -> None:
    """Handing out a person's data is conduct of one's own, and that speaks for a duty."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("held_by", "vendor_for_other"),
    answer("vendor_had_control", "yes"),
    case("family", "us"),
    absent(found("between_businesses")),
    absent(found("bears_others_loss")),
    authority=("blackbaud_2021", "accellion_2024"),
)
def a_vendor_in_control_owes_care_to_the_people_behind_the_data() -> None:
    """A vendor that controls how data is kept safe owes care to the people behind the data, most trial
    courts have held, though they are its customer's customers."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("held_by", "vendor_for_other"),
    answer("vendor_had_control", "no"),
    authority=("r2t_314a", "poole_2019"),
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
    law("contract_regard", "owed"),
    answer("contract_between", "yes"),
    authority=("bgb_241",),
)
def a_contract_carries_a_duty_of_regard_here() -> None:
    """In this place each side of a contract must have regard for the other side's rights and interests."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "wengui_2020", "concurrent_liability", "bgb_241"),
)
def a_professional_owes_a_client_care_beside_the_contract() -> None:
    """A lawyer, accountant or other adviser owes a client the care of the profession, beside the contract.
    That includes care for what the client told or gave."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("outage_relation", "remote_user"),
    absent(found("physical_loss")),
    authority=("madison_2001", "r2t_766c", "r3_economic", "people_express_1985"),
)
def far_effects_of_an_outage_carry_no_duty() -> None:
    """When systems stop, most courts see no negligence duty to people far away who lose only money. A few
    ask whether they belong to a small group that could be named beforehand."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("outage_relation", "direct_customer"),
    answer("contract_between", "yes"),
    case("family", "us"),
    absent(found("physical_loss")),
    authority=("r3_economic",),
)
def a_stop_of_service_is_a_matter_for_the_contract() -> None:
    """Where a service stops, no data gets out and nobody is hurt, most courts leave to the contract what a
    direct customer is owed."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("defendant_kind", "technology"),
    answer("contract_between", "yes"),
    case("family", "uk", "ie", "au", "cw"),
    authority=("concurrent_liability",),
)
def a_skilled_service_under_contract_can_carry_a_duty_in_negligence_too() -> None:
    """In this place one who gives a skilled service under a contract can owe care in negligence as well, as
    far as the contract leaves room."""


@rules.ground(
    DUTY, FOR, STRONG, found("physical_loss"), found("own_conduct_made_risk"), authority=("r3_duty",)
)
def whoever_makes_a_risk_of_bodily_harm_owes_care() -> None:
    """Whoever makes a risk of harm to body or things by conduct of its own owes reasonable care to those
    at risk."""


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


_CARD_BANKS_WHERE_UNSETTLED = (
    answer("claimant_role", "card_bank"),
    found("own_conduct_made_risk"),
    found("foreseen"),
    law("contract_chain", "unsettled"),
    case("family", "us"),
)


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    *_CARD_BANKS_WHERE_UNSETTLED,
    case("stage", "pleading"),
    authority=("veridian_2017", "target_banks_2014"),
)
def where_unsettled_most_courts_let_card_banks_go_on_at_the_start() -> None:
    """The place has not settled it. Most trial courts let the banks' claim go on at the start if own
    conduct made a theft of cards possible that could be foreseen."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    *_CARD_BANKS_WHERE_UNSETTLED,
    case("stage", "proof"),
    authority=("sonic_banks_2021",),
)
def a_duty_to_card_banks_may_stand_at_trial_too() -> None:
    """Where the place has not settled it, a court may find a duty to card banks at trial, too. It asks for
    own conduct that made a foreseeable theft of cards possible."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    *_CARD_BANKS_WHERE_UNSETTLED,
    case("stage", "proof"),
    authority=("schnuck_2018", "selco_2017"),
)
def other_courts_leave_card_banks_to_the_card_network() -> None:
    """Other courts find no duty to card banks, and leave them to the contracts of the card network."""


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
    "between_contract_parties_the_contract_governs",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def professional_care_is_owed_beside_the_contract() -> None:
    """The care of a profession is owed by law, beside the contract."""
