"""Breach: warning, broken statutes, events that speak for themselves, gross negligence, and the element."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Status

CARE, NOTICE, PER_SE = Issue.STANDARD_OF_CARE, Issue.NOTICE, Issue.NEGLIGENCE_PER_SE
RES_IPSA, GROSS, BREACH = Issue.RES_IPSA, Issue.GROSS_NEGLIGENCE, Issue.BREACH

rules = RuleSet("breach")

# -- warning -------------------------------------------------------------------------------------------------


@rules.ground(NOTICE, FOR, STRONG, found("warned"), authority=("r2t_289", "nunley_2024"))
def a_warning_gives_notice() -> None:
    """An organization that was warned, or could read of the flaw, knew or should have known of the danger."""


@rules.ground(
    NOTICE, AGAINST, STRONG, answer("warning_signs", "none"), absent(found("warned")), authority=("r2t_289",)
)
def without_any_sign_there_is_no_notice() -> None:
    """Where there was no warning sign at all, notice is not shown."""


@rules.ground(NOTICE, FOR, SUPPORTING, answer("warning_signs", "sector_attacks"), authority=("r2t_289",))
def attacks_on_others_should_be_known() -> None:
    """Attacks on others of the kind are something an organization should know of."""


# -- statute, event that speaks for itself, gross negligence -------------------------------------------------


@rules.ground(
    PER_SE,
    FOR,
    STRONG,
    found("security_statute"),
    answer("law_broken", "yes"),
    answer("law_kind", "state_security", "finance", "card", "health_records", "other"),
    law("per_se", "conclusive", "presumption", "theory_only"),
    authority=("r3_per_se",),
)
def breaking_a_protective_statute_settles_care() -> None:
    """An unexcused breach of a statute made to protect such people from such harm settles, or is presumed
    to settle, the lack of care."""


@rules.ground(
    PER_SE,
    FOR,
    STRONG,
    found("security_statute"),
    answer("law_broken", "yes"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "accepted"),
    authority=("equifax_2019",),
)
def the_federal_trade_law_counts_here() -> None:
    """Courts applying the law of this place accept a breach of the federal ban on unfair acts as
    negligence per se."""


@rules.ground(
    PER_SE,
    AGAINST,
    STRONG,
    answer("law_broken", "yes"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "rejected"),
    authority=("brinker_2020",),
)
def the_federal_trade_law_does_not_count_here() -> None:
    """Courts here refuse to build negligence per se on a federal law under which people cannot sue."""


@rules.ground(
    PER_SE,
    FOR,
    SUPPORTING,
    answer("law_broken", "yes"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "split"),
    authority=("equifax_2019",),
)
def some_courts_build_on_the_federal_trade_law() -> None:
    """Some courts build negligence per se on the federal ban on unfair acts."""


@rules.ground(
    PER_SE,
    AGAINST,
    STRONG,
    answer("law_broken", "yes"),
    answer("law_kind", "federal_trade"),
    law("ftc_per_se", "split"),
    authority=("brinker_2020",),
)
def other_courts_refuse_the_federal_trade_law() -> None:
    """Most courts refuse to build negligence per se on a federal law under which people cannot sue."""


@rules.ground(
    PER_SE,
    AGAINST,
    STRONG,
    answer("law_broken", "yes"),
    law("per_se", "evidence_only"),
    authority=("r3_per_se",),
)
def here_a_broken_statute_is_only_evidence() -> None:
    """In this place a broken statute is evidence of a lack of care and no more."""


@rules.ground(
    PER_SE,
    AGAINST,
    STRONG,
    answer("law_broken", "yes"),
    law("per_se", "not_applicable"),
    authority=("bedfordshire_1995", "gdpr_82"),
)
def here_a_broken_statute_is_no_shortcut() -> None:
    """In this place breaking a statute gives a claim of its own if the lawmaker meant it to. It is no
    shortcut to a lack of care."""


@rules.ground(
    PER_SE,
    AGAINST,
    STRONG,
    answer("law_broken", "yes"),
    answer("law_kind", "health", "finance"),
    case("family", "us"),
    authority=("sheldon_2015", "jenkins_2013", "byrne_2014"),
)
def many_courts_treat_health_rules_as_evidence_only() -> None:
    """Many courts do not let a breach of federal rules under which people cannot sue settle a lack of care.
    The health privacy rules may still be evidence of the standard."""


@rules.ground(
    PER_SE, AGAINST, STRONG, answer("law_broken", "no"), authority=("r3_per_se", "bedfordshire_1995")
)
def no_broken_statute_no_per_se() -> None:
    """Where no protective statute was broken, there is no negligence per se."""


@rules.ground(
    PER_SE,
    AGAINST,
    STRONG,
    answer("security_law", "notice_only", "none"),
    authority=("r3_per_se",),
)
def without_a_security_statute_there_is_none_to_break() -> None:
    """Where no statute asks for security, there is none to break."""


@rules.ground(RES_IPSA, FOR, STRONG, found("own_disclosure"), authority=("r2t_328d",))
def publishing_data_by_mistake_speaks_for_itself() -> None:
    """Data that an organization itself publishes by mistake does not as a rule get out without a lack of
    care."""


@rules.ground(
    RES_IPSA,
    FOR,
    STRONG,
    answer("how_it_got_out", "lost"),
    answer("held_by", "own", "vendor_for_other"),
    authority=("r2t_328d",),
)
def a_thing_lost_in_ones_own_hands_speaks_for_itself() -> None:
    """A device or paper does not as a rule get lost in an organization's hands without a lack of care."""


@rules.ground(
    RES_IPSA,
    AGAINST,
    STRONG,
    answer("how_it_got_out", "taken_on_purpose", "tricked_out", "maybe_out"),
    authority=("r2t_328d",),
)
def being_hacked_does_not_speak_for_itself() -> None:
    """Careful organizations are hacked or tricked too, so that alone does not show a lack of care."""


@rules.ground(RES_IPSA, AGAINST, STRONG, answer("how_it_got_out", "thing_stolen"), authority=("r2t_328d",))
def a_theft_does_not_speak_for_itself() -> None:
    """Careful organizations are robbed too. The theft of a thing alone does not show a lack of care."""


@rules.ground(
    GROSS,
    FOR,
    STRONG,
    found("warned"),
    answer("acted_on_warning", "nothing"),
    found("own_conduct_made_risk"),
    authority=("gross_negligence",),
)
def clear_warnings_wholly_ignored_are_gross() -> None:
    """Clear warnings of a serious danger, wholly ignored, can be gross negligence."""


@rules.ground(
    GROSS, FOR, SUPPORTING, answer("missing_sign_in", "auth_default"), authority=("gross_negligence",)
)
def factory_passwords_point_to_gross_negligence() -> None:
    """Factory passwords left in place point to an extreme lack of care."""


@rules.ground(GROSS, FOR, SUPPORTING, answer("caller_checked", "own_rule_broken"), authority=("baidu_2010",))
def passing_over_ones_own_check_of_a_caller_may_be_gross() -> None:
    """Letting a crook in after the crook failed the organization's own check may be gross negligence."""


@rules.ground(
    GROSS, AGAINST, SUPPORTING, answer("response_quality", "diligent"), authority=("gross_negligence",)
)
def care_after_the_event_speaks_against_indifference() -> None:
    """Acting with care once it knew speaks against indifference; it does not undo an earlier lack of care."""


@rules.ground(GROSS, FOR, SUPPORTING, answer("response_quality", "poor"), authority=("gross_negligence",))
def a_poor_reaction_points_to_indifference() -> None:
    """A poor reaction to the event points to indifference."""


@rules.ground(GROSS, AGAINST, STRONG, found("program_in_use"), authority=("gross_negligence",))
def a_program_in_use_is_not_conscious_indifference() -> None:
    """An organization with a program in use is not, as a rule, indifferent to the risk."""


@rules.ground(
    GROSS, AGAINST, STRONG, answer("acted_on_warning", "fixed", "partly"), authority=("gross_negligence",)
)
def acting_on_warnings_is_not_conscious_indifference() -> None:
    """An organization that acts on warnings, even late, is not, as a rule, indifferent to the risk."""


# -- the element ---------------------------------------------------------------------------------------------


@rules.ground(BREACH, FOR, DECISIVE, decided(CARE, Status.MET), authority=("r3_care",))
def care_below_the_standard_is_breach() -> None:
    """Care below the standard is breach."""


@rules.ground(BREACH, AGAINST, DECISIVE, decided(CARE, Status.NOT_MET), authority=("r3_care",))
def care_that_meets_the_standard_is_no_breach() -> None:
    """Where care met the standard, or the standard is not proved, there is no breach."""


@rules.ground(BREACH, FOR, STRONG, decided(CARE, Status.ARGUABLE), authority=("r3_care",))
def care_may_be_found_below_the_standard() -> None:
    """There are real reasons to find care below the standard."""


@rules.ground(BREACH, AGAINST, STRONG, decided(CARE, Status.ARGUABLE), authority=("r3_care",))
def care_may_be_found_good_enough() -> None:
    """There are real reasons to find care good enough."""


@rules.defeat(
    "care_may_be_found_good_enough",
    case("stage", "pleading"),
    authority=("plausible_claim", "strike_out_common_law", "weighing_method"),
)
def signs_of_care_are_for_trial() -> None:
    """At the start of a suit a plausible lack of care is enough. What the other side can show of its care is
    for trial."""


@rules.ground(
    BREACH,
    FOR,
    DECISIVE,
    found("data_statute_gives_claim"),
    answer("law_kind", "data_protection"),
    answer("law_broken", "yes"),
    authority=("gdpr_82",),
)
def breaking_data_protection_law_is_the_breach_here() -> None:
    """Data protection law gives the person a claim of its own here. Breaking it is the breach."""


@rules.ground(
    BREACH,
    FOR,
    DECISIVE,
    decided(PER_SE, Status.MET),
    law("per_se", "conclusive", "theory_only"),
    authority=("r3_per_se",),
)
def a_broken_protective_statute_is_breach() -> None:
    """Breach of a protective statute without excuse is breach."""


@rules.defeat(
    "care_that_meets_the_standard_is_no_breach",
    decided(PER_SE, Status.MET),
    law("per_se", "conclusive", "theory_only"),
    authority=("r3_per_se",),
)
def care_in_other_ways_does_not_excuse_a_broken_statute() -> None:
    """Whoever breaks a protective statute without excuse cannot answer that it was careful in other ways."""


@rules.ground(
    BREACH, FOR, STRONG, decided(PER_SE, Status.MET), law("per_se", "presumption"), authority=("r3_per_se",)
)
def a_broken_protective_statute_raises_a_presumption() -> None:
    """Breach of a protective statute raises a presumption that the other side can answer."""


@rules.ground(
    BREACH,
    FOR,
    SUPPORTING,
    answer("law_broken", "yes"),
    law("per_se", "evidence_only"),
    authority=("r3_per_se",),
)
def a_broken_statute_is_evidence_of_breach() -> None:
    """A broken statute is evidence of a lack of care."""


@rules.ground(BREACH, FOR, STRONG, decided(RES_IPSA, Status.MET), authority=("r2t_328d",))
def an_event_that_speaks_for_itself_lets_breach_be_inferred() -> None:
    """An event that speaks for itself lets a lack of care be inferred until the other side shows its care."""
