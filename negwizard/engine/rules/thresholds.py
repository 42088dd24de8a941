"""Thresholds: may a court hear the claim, and does a statute set or replace the standard?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.engine.rules.shared import DATA_EVENT
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

STANDING, STATUTE = Issue.STANDING, Issue.STATUTORY_STANDARD
FEDERAL_LIMITS = absent(found("state_court_rules"))
"""The federal limits on standing bind the court."""
NO_MONEY_LOST = absent(found("money_lost"))
NOT_MISUSED = (answer("actual_misuse", "no"), absent(found("misuse_seen")))

COMMON_LAW_STANDARDS = ("state_security", "federal_trade", "health", "finance", "card", "other")
"""Laws that give no claim of their own here and could set the standard of a claim of carelessness."""

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
    FEDERAL_LIMITS,
    authority=("petta_2025", "standing_iii"),
)
def an_injury_must_come_from_the_event() -> None:
    """An injury gives standing only if it can be traced to the event that is sued over."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    found("money_lost"),
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
    FOR,
    STRONG,
    law("standing_risk", "factors", "unsettled"),
    found("deliberate_theft"),
    answer("data_kinds", "identity_number"),
    absent(found("not_touched")),
    authority=("bohnak_2023", "mcmorris_2021"),
)
def identity_numbers_stolen_on_purpose_give_standing() -> None:
    """Identity numbers serve thieves for years and can hardly be changed. Where courts weigh the danger, most
    find it near enough when criminals took such numbers on purpose, even before any misuse."""


@rules.defeat(
    "an_injury_must_come_from_the_event",
    law("standing_risk", "lenient", "factors", "unsettled"),
    law("standing", "article_iii"),
    found("deliberate_theft"),
    answer("data_kinds", "identity_number"),
    authority=("bohnak_2023",),
)
def the_danger_from_the_theft_is_an_injury_of_its_own() -> None:
    """Where the danger from stolen identity numbers is an injury of its own, it does not matter that some
    other misuse has a different source."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "factors", "unsettled"),
    answer("data_kinds", "card", "contact", "login"),
    absent(found("lasting_data")),
    *NOT_MISUSED,
    NO_MONEY_LOST,
    FEDERAL_LIMITS,
    authority=("supervalu_2017", "mcmorris_2021"),
)
def data_that_can_be_changed_brings_no_near_danger() -> None:
    """A card can be canceled, a password changed, and an address is no secret. Without any misuse, most
    federal courts see no near danger in the loss of such data."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "factors", "unsettled"),
    answer("how_it_got_out", "lost", "thing_stolen"),
    *NOT_MISUSED,
    NO_MONEY_LOST,
    FEDERAL_LIMITS,
    authority=("beck_2017", "clapper_2013"),
)
def a_lost_or_stolen_thing_brings_no_near_danger() -> None:
    """Who finds or steals a device may want the thing and not the data. Without any misuse, most federal
    courts see no near danger."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "factors", "unsettled"),
    answer("how_it_got_out", "sent_by_mistake"),
    absent(found("health_data")),
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    FEDERAL_LIMITS,
    authority=("mcmorris_2021",),
)
def an_accident_without_misuse_brings_no_near_danger() -> None:
    """Data let out by accident was not taken by anyone who means harm. Without any misuse, federal courts as
    a rule see no near danger; what is most private, such as health, may be another matter."""


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    law("standing_risk", "divided"),
    answer("data_kinds", "identity_number", "bank_account", "card", "pay"),
    answer("how_it_got_out", "taken_on_purpose", "thing_stolen"),
    authority=("pisciotta_2007",),
)
def some_early_courts_took_the_danger_for_an_injury() -> None:
    """Before the top court spoke in 2013, some federal courts took the danger from a theft of data for an
    injury."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    found("state_court_rules"),
    absent(found("not_touched")),
    authority=("asarco_1989",),
)
def a_state_court_is_not_bound_by_the_federal_limits() -> None:
    """The limits on standing in the federal constitution do not bind a state court. As a rule it asks only
    for a real stake and treats the rest as a question of loss."""


@rules.ground(
    STANDING,
    AGAINST,
    SUPPORTING,
    law("standing_risk", "factors", "unsettled", "divided"),
    answer("actual_misuse", "no"),
    FEDERAL_LIMITS,
    authority=("mcmorris_2021", "transunion_2021"),
)
def no_misuse_speaks_against_standing() -> None:
    """That no misuse has happened speaks against standing."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "strict"),
    *NOT_MISUSED,
    NO_MONEY_LOST,
    FEDERAL_LIMITS,
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
    FEDERAL_LIMITS,
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
    law("standing_risk", "lenient", "divided"),
    answer("how_it_got_out", "taken_on_purpose", "thing_stolen"),
    authority=("pisciotta_2007",),
)
def a_lenient_court_does_not_ask_for_misuse() -> None:
    """A court that may take a real and near danger for an injury does not ask for misuse."""


# -- does a statute set or replace the standard? -------------------------------------------------------------


@rules.ground(STATUTE, FOR, STRONG, found("security_statute"), authority=("r3_per_se",))
def a_security_statute_bears_on_the_standard() -> None:
    """A law that asks for security, made to protect such people, sets the standard."""


@rules.ground(
    STATUTE,
    FOR,
    SUPPORTING,
    found("security_statute"),
    law("per_se", "evidence_only"),
    authority=("r3_per_se",),
)
def a_broken_statute_helps_to_prove_a_lack_of_care() -> None:
    """Where breaking a statute is only evidence, the statute still helps to show what care was due."""


@rules.ground(
    STATUTE,
    FOR,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("byrne_2014",),
)
def health_rules_may_inform_the_standard() -> None:
    """Top courts of several states let the federal health privacy rules inform the standard of care."""


@rules.ground(
    STATUTE,
    FOR,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "split"),
    authority=("equifax_2019",),
)
def a_few_courts_take_the_standard_from_the_federal_trade_law() -> None:
    """Some courts let the federal ban on unfair acts set the standard."""


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
    found("security_statute"),
    answer("law_kind", *COMMON_LAW_STANDARDS),
    law("per_se", "evidence_only"),
    authority=("r3_per_se", "webb_2023"),
)
def a_statute_that_is_only_evidence_sets_no_standard() -> None:
    """In this place a broken statute is evidence of a lack of care and does not set the standard. A claim of
    ordinary carelessness stays open."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    found("security_statute"),
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("young_2008",),
)
def the_health_rules_set_no_standard_between_private_sides() -> None:
    """Most courts refuse to let the federal health privacy rules, under which people cannot sue, set the
    standard by themselves. A claim of ordinary carelessness stays open."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "rejected", "split"),
    authority=("brinker_2020", "supervalu_2019"),
)
def the_federal_trade_law_sets_no_standard_between_private_sides() -> None:
    """Most courts refuse to build on the federal ban on unfair acts, under which people cannot sue. For them
    it sets no standard in a private claim. A claim of ordinary carelessness stays open."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "not_applicable"),
    authority=("ftc_act",),
)
def the_federal_trade_law_plays_no_part_abroad() -> None:
    """The federal ban on unfair acts is law of the United States and sets no standard in another country."""


@rules.defeat(
    "a_security_statute_bears_on_the_standard",
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "rejected", "split", "not_applicable"),
    authority=("brinker_2020",),
)
def where_courts_refuse_the_federal_trade_law_it_sets_no_standard() -> None:
    """Where most courts refuse to build on the federal ban on unfair acts, it does not bear on the standard
    by itself."""


@rules.defeat(
    "a_security_statute_bears_on_the_standard",
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("young_2008",),
)
def the_health_rules_by_themselves_do_not_bear_on_the_standard() -> None:
    """Federal health privacy rules, under which people cannot sue, do not set the standard by themselves."""


@rules.defeat(
    "a_security_statute_bears_on_the_standard",
    answer("law_kind", *COMMON_LAW_STANDARDS),
    law("per_se", "evidence_only"),
    authority=("r3_per_se",),
)
def evidence_does_not_set_the_standard() -> None:
    """A statute that is only evidence of the standard does not set it."""
