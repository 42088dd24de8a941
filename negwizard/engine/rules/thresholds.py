"""Thresholds: may a court hear the claim, and does a statute set or replace the standard?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.engine.rules.shared import DATA_EVENT
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Layer

STANDING, STATUTE = Issue.STANDING, Issue.STATUTORY_STANDARD

rules = RuleSet("thresholds")


@rules.ground(
    STANDING,
    FOR,
    DECISIVE,
    found("misuse_hit_claimant"),
    law("standing", "article_iii", "state_follows"),
    authority=("standing_iii", "resnick_2012"),
)
def fraud_that_hit_the_person_gives_standing() -> None:
    """Misuse that has hit the person is a concrete injury and gives standing."""


@rules.defeat(
    "fraud_that_hit_the_person_gives_standing", answer("misuse_matches", "no"), authority=("petta_2025",)
)
def misuse_of_other_data_does_not_give_standing() -> None:
    """Misuse of data that did not get out here does not come from this event and gives no standing for it."""


@rules.defeat(
    "fraud_that_hit_the_person_gives_standing", answer("misuse_timing", "before"), authority=("standing_iii",)
)
def misuse_before_the_event_does_not_give_standing() -> None:
    """Misuse that began before the event does not come from it and gives no standing for it."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    answer("misuse_matches", "no"),
    law("standing", "article_iii", "state_follows"),
    authority=("petta_2025", "standing_iii"),
)
def an_injury_must_come_from_the_event() -> None:
    """An injury gives standing only if it can be traced to the event that is sued over."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    answer("losses", "stolen_funds", "identity_fraud", "reissue_cost", "business", "repair", "physical"),
    law("standing", "article_iii", "state_follows"),
    authority=("standing_iii",),
)
def money_out_of_pocket_gives_standing() -> None:
    """Money lost or bodily harm is a concrete injury and gives standing."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    law("standing_risk", "lenient"),
    answer("data_kinds", "identity_number", "bank_account", "card", "pay"),
    answer("how_it_got_out", "taken_on_purpose", "thing_stolen"),
    authority=("standing_iii", "pisciotta_2007"),
)
def theft_of_sensitive_data_gives_standing_here() -> None:
    """Federal courts for this place accept the theft of sensitive data as a real and near danger that
    gives standing."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    law("standing_risk", "factors", "strict"),
    found("deliberate_theft"),
    found("misuse_seen"),
    authority=("standing_iii", "webb_2023"),
)
def targeted_theft_with_some_misuse_gives_standing() -> None:
    """A targeted theft, with some of the data misused or offered, makes the danger near enough for
    standing."""


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    law("standing_risk", "factors", "unsettled"),
    found("deliberate_theft"),
    authority=("standing_iii", "mcmorris_2021"),
)
def a_targeted_theft_speaks_for_standing() -> None:
    """That criminals took the data on purpose speaks for standing."""


@rules.ground(
    STANDING,
    AGAINST,
    SUPPORTING,
    law("standing_risk", "factors", "unsettled"),
    answer("actual_misuse", "no"),
    authority=("mcmorris_2021", "transunion_2021"),
)
def no_misuse_speaks_against_standing() -> None:
    """That no misuse has happened speaks against standing."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "strict"),
    answer("actual_misuse", "no"),
    absent(found("misuse_seen")),
    authority=("clapper_2013", "transunion_2021"),
)
def risk_without_misuse_gives_no_standing_here() -> None:
    """Federal courts for this place do not take the mere risk of misuse as an injury."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("not_touched"),
    law("standing", "article_iii", "state_follows"),
    absent(found("misuse_hit_claimant")),
    authority=("transunion_2021",),
)
def data_nobody_saw_gives_no_standing() -> None:
    """A person whose data nobody saw or used has no concrete injury."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_follows"),
    answer("court", "state"),
    answer("actual_misuse", "no"),
    authority=("petta_2025",),
)
def state_courts_here_also_ask_for_more_than_risk() -> None:
    """The state courts of this place also ask for more than a risk."""


@rules.ground(STANDING, FOR, SUPPORTING, law("standing", "not_applicable"), authority=("method",))
def standing_is_no_separate_hurdle_here() -> None:
    """In this place standing is no separate hurdle; the question is whether there is damage."""


@rules.defeat(
    "data_nobody_saw_gives_no_standing",
    law("standing_risk", "lenient"),
    answer("how_it_got_out", "taken_on_purpose", "thing_stolen"),
    authority=("pisciotta_2007",),
)
def a_lenient_court_does_not_ask_for_misuse() -> None:
    """A court that accepts a real and near danger does not ask for misuse."""


# -- does a statute set or replace the standard? -------------------------------------------------------------


@rules.finding(
    "data_statute_gives_claim",
    law("scheme", "uk_statute", "gdpr", "irish_statute"),
    DATA_EVENT,
    found("data_in_keeping"),
    absent(found("between_businesses")),
    authority=("gdpr_82", "warren_2021"),
    layer=Layer.DERIVED_FINDING,
)
def data_protection_law_gives_a_person_a_claim() -> None:
    """Where data protection law gives a person a claim, it stands whether or not negligence gives one."""


@rules.ground(STATUTE, FOR, STRONG, found("security_statute"), authority=("r3_per_se",))
def a_security_statute_bears_on_the_standard() -> None:
    """A law that asks for security, made to protect such people, sets the standard or is evidence of it."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("security_law", "notice_only"),
    law("data_duty", "leans_no", "limited", "not_for_pure_money_or_distress"),
    authority=("pisciotta_2007", "cooney_2010"),
)
def a_notice_only_statute_limits_the_claim() -> None:
    """Where the courts see no general duty, or a narrow one, and the lawmaker asked only for notice, courts
    take that as the limit of what is owed."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("security_law", "notice_only"),
    law("data_duty", "unsettled"),
    absent(found("between_businesses")),
    authority=("pisciotta_2007",),
)
def a_notice_only_statute_may_be_the_lawmakers_last_word() -> None:
    """The lawmaker may have given people only a right to be told. Where no duty is settled, courts take that
    as the limit of what is owed to them."""


@rules.ground(
    STATUTE,
    FOR,
    DECISIVE,
    answer("law_kind", "payment_orders"),
    authority=("ucc_4a", "patco_2012"),
)
def the_payment_statute_governs() -> None:
    """The law on bank payment orders sets its own test and shares out the loss. It takes the place of a
    negligence claim on the same facts."""


@rules.ground(STATUTE, FOR, STRONG, answer("law_kind", "consumer_payments"), authority=("efta",))
def the_consumer_payment_statute_sets_its_own_limits() -> None:
    """The law on consumer e-payments sets its own limits to what the customer bears. State law that
    protects the customer more stays in force."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("consumer_account", "yes"),
    case("family", "us"),
    absent(found("customer_gave_the_order")),
    authority=("efta",),
)
def consumer_accounts_have_their_own_statute() -> None:
    """For consumer accounts a federal law limits what the customer bears when others move the money
    without leave."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("consumer_account", "yes"),
    law("scheme", "gdpr", "irish_statute", "uk_statute"),
    absent(found("customer_gave_the_order")),
    authority=("psd2_74",),
)
def the_law_on_payment_services_sets_its_own_limits() -> None:
    """When others move a consumer's money without leave, the law of this place limits what the consumer
    bears."""


@rules.ground(
    STATUTE,
    FOR,
    DECISIVE,
    law("scheme", "gdpr", "irish_statute", "uk_statute"),
    DATA_EVENT,
    absent(found("between_businesses")),
    authority=("gdpr_82", "warren_2021"),
)
def data_protection_law_governs() -> None:
    """In this place data protection law gives a person a claim of its own, with its own test."""


@rules.ground(STATUTE, AGAINST, STRONG, answer("security_law", "none"), authority=("r3_per_se",))
def no_statute_fits() -> None:
    """Where no statute fits, the common law alone sets the standard."""


@rules.ground(STATUTE, AGAINST, STRONG, answer("law_protects_claimant", "no"), authority=("r3_per_se",))
def a_law_made_for_others_does_not_set_the_standard() -> None:
    """A law that is not meant to protect the harmed side from this kind of harm does not set the standard
    for it."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("security_law", "notice_only"),
    law("data_duty", "recognized", "recognized_trial_level", "leans_yes", "case_by_case"),
    authority=("r3_per_se", "notice_statutes"),
)
def a_notice_only_statute_leaves_the_common_law_alone() -> None:
    """A law that asks only for notice sets no standard for guarding data, and leaves a duty under the
    common law as it is."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("security_law", "notice_only"),
    law("data_duty", "unsettled"),
    found("between_businesses"),
    authority=("r3_per_se", "notice_statutes"),
)
def a_notice_only_statute_sets_nothing_between_businesses() -> None:
    """A law on notice is for the people whose data got out. Between businesses it sets no standard."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("law_kind", "health"),
    answer("claimant_role", "employee"),
    case("family", "us"),
    authority=("hipaa_160_103",),
)
def the_health_rules_do_not_cover_an_employers_own_records() -> None:
    """The federal health privacy rules leave out what an employer keeps on its own workers. That holds for a
    clinic as an employer, too."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "rejected", "split"),
    authority=("brinker_2020",),
)
def the_federal_trade_law_sets_no_standard_between_private_sides() -> None:
    """Many courts refuse to build on the federal ban on unfair acts. For them it sets no standard in a
    private claim."""


@rules.defeat(
    "a_security_statute_bears_on_the_standard",
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "rejected"),
    authority=("brinker_2020",),
)
def where_courts_refuse_the_federal_trade_law_it_sets_no_standard() -> None:
    """Where the courts refuse to build on the federal ban on unfair acts, it does not bear on the standard
    here."""
