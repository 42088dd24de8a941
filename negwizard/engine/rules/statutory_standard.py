"""Threshold: does a statute set, limit or replace the standard of care?"""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.engine.rules.shared import DATA_EVENT, DATA_STATUTE, PAYMENT_SERVICES_LAW
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Layer

STATUTE = Issue.STATUTORY_STANDARD
COMMON_LAW_STANDARDS = (
    "state_security",
    "federal_trade",
    "health",
    "finance",
    "card",
    "data_protection",
    "other",
)
"""Laws that give no claim of their own here and could set the standard of a claim of carelessness."""

rules = RuleSet("statutory_standard")


@rules.finding(
    "data_statute_gives_claim",
    DATA_STATUTE,
    DATA_EVENT,
    found("data_in_keeping"),
    absent(found("between_businesses")),
    authority=("gdpr_82", "warren_2021"),
    layer=Layer.DERIVED_FINDING,
)
def data_protection_law_gives_a_person_a_claim() -> None:
    """Where data protection law gives a person a claim, it stands whether or not negligence gives one."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    found("security_statute"),
    absent(found("data_statute_gives_claim")),
    authority=("r3_per_se", "gdpr_32"),
)
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
    STRONG,
    found("security_statute"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "split"),
    law("per_se", "conclusive"),
    case("stage", "pleading"),
    authority=("equifax_2019", "perry_2023"),
)
def where_courts_are_split_on_the_federal_trade_law_the_claim_may_go_on() -> None:
    """Where a broken law can by itself be carelessness and courts are split, many let a claim that builds on
    the federal ban on unfair acts go past the complaint, though people cannot sue under that law."""


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
    case("family", "us"),
    authority=("pisciotta_2007", "cooney_2010"),
)
def a_notice_only_statute_limits_the_claim() -> None:
    """Where the courts see no general duty, or a narrow one, and the lawmaker asked only for notice, courts
    take that as the limit of what is owed."""


@rules.ground(
    STATUTE,
    FOR,
    SUPPORTING,
    answer("security_law", "notice_only"),
    law("data_duty", "unsettled"),
    case("family", "us"),
    absent(found("between_businesses")),
    authority=("pisciotta_2007",),
)
def a_notice_only_statute_may_be_the_lawmakers_last_word() -> None:
    """The lawmaker may have given people only a right to be told. Where no duty is settled, some courts take
    that as the limit of what is owed to them."""


@rules.ground(
    STATUTE,
    AGAINST,
    SUPPORTING,
    answer("security_law", "notice_only"),
    law("data_duty", "unsettled"),
    case("family", "us"),
    absent(found("between_businesses")),
    authority=("dittman_2018", "notice_statutes"),
)
def a_notice_only_statute_need_not_be_the_last_word() -> None:
    """A law that asks only for notice says nothing about how data must be kept. Where no duty is settled,
    other courts leave that to the common law."""


@rules.ground(
    STATUTE,
    FOR,
    SUPPORTING,
    answer("law_kind", "state_security", "card"),
    DATA_EVENT,
    law("per_se", "conclusive", "presumption", "theory_only"),
    absent(found("between_businesses")),
    authority=("r3_per_se",),
)
def a_data_security_law_is_made_for_the_people_behind_the_data() -> None:
    """A law on data security is as a rule made for the people whose data is held."""


@rules.ground(
    STATUTE,
    FOR,
    DECISIVE,
    answer("law_kind", "payment_orders"),
    case("family", "us"),
    authority=("ucc_4a", "patco_2012"),
)
def the_payment_statute_governs() -> None:
    """The law on bank payment orders sets its own test and shares out the loss. It takes the place of a
    negligence claim on the same facts."""


@rules.ground(
    STATUTE, FOR, STRONG, answer("law_kind", "consumer_payments"), case("family", "us"), authority=("efta",)
)
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
    absent(found("paid_by_wire")),
    absent(found("paid_by_check")),
    authority=("efta",),
)
def consumer_accounts_have_their_own_statute() -> None:
    """For e-payments from a consumer account a federal law limits what the customer bears when others move
    the money without leave. Wires and checks are outside it."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("consumer_account", "yes"),
    PAYMENT_SERVICES_LAW,
    absent(found("customer_gave_the_order")),
    absent(found("paid_by_check")),
    authority=("psd2_74",),
)
def the_law_on_payment_services_sets_its_own_limits() -> None:
    """When others move a consumer's money without leave, the law of this place limits what the consumer
    bears."""


@rules.ground(
    STATUTE,
    FOR,
    DECISIVE,
    DATA_STATUTE,
    DATA_EVENT,
    absent(found("between_businesses")),
    authority=("gdpr_82", "warren_2021"),
)
def data_protection_law_governs() -> None:
    """In this place data protection law gives a person a claim of its own, with its own test."""


@rules.ground(
    STATUTE, AGAINST, STRONG, answer("security_law", "none"), authority=("r3_per_se", "bedfordshire_1995")
)
def no_statute_fits() -> None:
    """Where no statute fits, the common law alone sets the standard."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("law_protects_claimant", "no"),
    authority=("r3_per_se", "bedfordshire_1995"),
)
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
    """The federal health privacy rules leave out what an employer keeps, as their employer, on its workers.
    That holds for a clinic, too; the files of a health plan are another matter."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    found("security_statute"),
    answer("law_kind", *COMMON_LAW_STANDARDS),
    law("per_se", "evidence_only"),
    authority=("r3_per_se",),
)
def a_statute_that_is_only_evidence_sets_no_standard() -> None:
    """In this place a broken statute is evidence of a lack of care and does not set the standard. A claim of
    ordinary carelessness stays open."""


RECORDS_LAW_AS_EVIDENCE: tuple[Any, ...] = (
    answer("law_kind", "public_records"),
    law("per_se", "evidence_only"),
    case("family", "ca", "au", "cw", "other"),
)
"""A law on the records of public bodies, in a place where a broken law is evidence and no more."""


@rules.ground(STATUTE, AGAINST, STRONG, found("security_statute"), *RECORDS_LAW_AS_EVIDENCE, authority=())
def a_records_law_is_only_evidence_here() -> None:
    """In this place a law on the records of public bodies gives no standard of its own in negligence. A claim
    of ordinary carelessness stays open."""


@rules.defeat("a_security_statute_bears_on_the_standard", *RECORDS_LAW_AS_EVIDENCE, authority=())
def a_records_law_does_not_set_the_standard_here() -> None:
    """A law on the records of public bodies is only evidence of the standard here."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    found("security_statute"),
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("sheldon_2015", "young_2008"),
)
def the_health_rules_set_no_standard_between_private_sides() -> None:
    """Most courts refuse to let the federal health privacy rules, under which people cannot sue, set the
    standard by themselves. A claim of ordinary carelessness stays open."""


@rules.ground(
    STATUTE,
    AGAINST,
    SUPPORTING,
    found("security_statute"),
    answer("law_kind", "finance"),
    case("family", "us"),
    authority=("jenkins_2013", "guin_2006"),
)
def the_rules_for_money_businesses_may_set_no_standard() -> None:
    """Some courts draw no duty and no standard from the federal law on money businesses, under which people
    cannot sue. Others measure care by the rules made under it."""


@rules.ground(
    STATUTE,
    AGAINST,
    STRONG,
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "rejected", "split"),
    authority=("brinker_2020", "supervalu_2019"),
)
def the_federal_trade_law_sets_no_standard_between_private_sides() -> None:
    """Many courts refuse to build on the federal ban on unfair acts, under which people cannot sue. For them
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
    """Where courts refuse to build on the federal ban on unfair acts, or are split, it does not bear on the
    standard by itself."""


@rules.defeat(
    "a_security_statute_bears_on_the_standard",
    answer("law_kind", "health"),
    case("family", "us"),
    authority=("sheldon_2015", "young_2008"),
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
