"""Breach: did the organization do less than a careful organization would have done?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law, quantity
from negwizard.terms import Issue, Side, Status, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING
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
    """Where there was no warning sign at all, the organization had no notice."""


@rules.ground(NOTICE, FOR, SUPPORTING, answer("warning_signs", "sector_attacks"), authority=("r2t_289",))
def attacks_on_others_should_be_known() -> None:
    """Attacks on others of the kind are something an organization should know of."""


# -- care measured against the standard: reasons that it was too low -----------------------------------------


@rules.ground(
    CARE, FOR, STRONG, found("warned"), found("warning_ignored"), authority=("r2t_289", "nunley_2024")
)
def knowing_of_a_danger_and_not_acting_falls_short() -> None:
    """An organization that knows of a danger and does not act in reasonable time falls short of care."""


@rules.ground(CARE, FOR, STRONG, answer("fix_delay", "over_2_months"), authority=("r2t_289", "ftc_start"))
def leaving_a_known_flaw_open_for_months_falls_short() -> None:
    """Leaving a known flaw open for months, when a fix is to be had, falls short of care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("acted_on_warning", "partly"), authority=("r2t_289",))
def a_late_or_partial_answer_to_a_warning_counts() -> None:
    """A late or partial answer to a warning is a sign of too little care."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("basic_safeguard_missing"),
    authority=("carroll_towing_1947", "controls_ig1", "ftc_start"),
)
def leaving_out_a_cheap_safeguard_falls_short() -> None:
    """A precaution that costs little, and that would cut a serious risk, is one a careful organization
    takes, whatever its size."""


@rules.ground(
    CARE, FOR, SUPPORTING, found("further_safeguard_missing"), authority=("r3_care", "controls_ig1")
)
def leaving_out_a_dearer_safeguard_counts() -> None:
    """A dearer safeguard that was missing counts, in measure with the size of the organization and the
    risk."""


@rules.ground(CARE, FOR, STRONG, answer("protection_off", "yes"), authority=("target_banks_2014",))
def switching_off_protection_falls_short() -> None:
    """Switching off a protection, or letting it fail, falls short of care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("program_followed", "no"), authority=("r3_custom",))
def breaking_ones_own_rules_counts() -> None:
    """Breaking one's own security rules is evidence of too little care, though it does not decide the
    point."""


@rules.ground(CARE, FOR, STRONG, answer("trade_standard", "below"), authority=("r3_custom", "hooper_1932"))
def falling_below_the_trade_falls_short() -> None:
    """Falling below the rules of one's own trade is strong evidence of too little care."""


@rules.ground(
    CARE, FOR, STRONG, quantity("burden_risk", "precaution_cheaper"), authority=("carroll_towing_1947",)
)
def the_precaution_cost_less_than_the_risk() -> None:
    """Care falls short when the missing precaution would have cost less than the chance of the harm times
    its size."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("security_claimed_bad", "yes"),
    case("stage", "pleading"),
    authority=("plausible_claim", "r3_care"),
)
def poor_security_is_plausibly_alleged() -> None:
    """At the start of a suit it is enough to allege, with some facts, that the security was below what
    careful businesses have."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    answer("security_claimed_bad", "yes"),
    case("stage", "proof"),
    authority=("r3_care",),
)
def poor_security_as_a_whole_counts() -> None:
    """Security that is poor as a whole is a sign of too little care, but proof needs the weak point named."""


@rules.ground(CARE, FOR, STRONG, answer("expert_on_care", "below", "both"), authority=("expert_rule",))
def an_expert_says_care_fell_short() -> None:
    """An expert in the field can show that care fell short."""


@rules.ground(CARE, FOR, STRONG, answer("fault_admitted", "yes"), authority=("r3_care",))
def an_admission_counts_against_its_maker() -> None:
    """An admission of fault counts against the side that makes it; causation and loss must still be shown."""


@rules.ground(CARE, FOR, SUPPORTING, answer("authority_finding", "found_failings"), authority=("r3_custom",))
def findings_by_an_authority_count() -> None:
    """Failings found by a regulator are evidence of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("written_program", "no"), authority=("ftc_start",))
def no_written_program_counts() -> None:
    """Having no written security program is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("risk_reviewed", "no"), authority=("ftc_start",))
def no_look_at_the_risks_counts() -> None:
    """Not having looked at one's own risks is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("staff_trained", "no"), authority=("ftc_start",))
def untrained_staff_counts() -> None:
    """Not training the staff in security is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("time_inside", "months"), authority=("ftc_start",))
def not_noticing_for_months_counts() -> None:
    """Attackers who stay inside for months show that nobody was watching."""


@rules.ground(CARE, FOR, SUPPORTING, answer("data_encrypted", "no"), authority=("ftc_start",))
def unencrypted_data_counts() -> None:
    """Keeping sensitive data without encryption is a sign of too little care; no general rule asks for it
    everywhere."""


@rules.ground(CARE, FOR, SUPPORTING, answer("notice_speed", "slow", "never"), authority=("notice_statutes",))
def late_notice_is_judged_by_itself() -> None:
    """Late notice is judged by itself, and counts only for loss that the delay caused."""


@rules.ground(CARE, FOR, STRONG, found("own_disclosure"), case("stage", "pleading"), authority=("r2t_328d",))
def sending_data_to_the_wrong_people_falls_short() -> None:
    """Sending or publishing data by one's own mistake is in itself a lack of care."""


@rules.ground(CARE, FOR, SUPPORTING, found("own_disclosure"), case("stage", "proof"), authority=("r2t_328d",))
def a_slip_counts_at_proof() -> None:
    """At trial a slip with data counts as a sign of too little care; how it came about must be shown."""


@rules.ground(CARE, FOR, STRONG, answer("how_it_got_out", "given_out"), authority=("remsburg_2003",))
def handing_out_data_without_a_check_falls_short() -> None:
    """Selling or handing out a person's data without a check of who gets it falls short of care."""


@rules.ground(
    CARE, FOR, STRONG, answer("impostor_checked", "checked_poorly", "not_checked"), authority=("r3_care",)
)
def opening_the_door_to_an_impostor_falls_short() -> None:
    """Giving an account or a number to someone who was not checked with care falls short of care."""


@rules.ground(
    CARE, FOR, STRONG, answer("bank_procedure", "behind_guidance"), authority=("patco_2012", "ucc_4a")
)
def security_behind_the_regulators_advice_falls_short() -> None:
    """A bank whose security lags behind the regulator's advice of the time is hard put to call it
    commercially reasonable."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("bank_alerts", "plainly_odd", "flagged_ignored"),
    authority=("patco_2012", "ucc_4a"),
)
def letting_plainly_odd_orders_pass_falls_short() -> None:
    """A bank must also act in good faith and by fair dealing; letting plainly odd orders pass does not
    meet that."""


@rules.ground(CARE, FOR, SUPPORTING, answer("insider_access", "warned"), authority=("r3_agency",))
def signs_of_trouble_with_a_worker_call_for_care() -> None:
    """Signs of trouble with a worker call for closer watch."""


@rules.ground(CARE, FOR, SUPPORTING, answer("vendor_control", "none"), authority=("r2t_411",))
def choosing_a_vendor_without_a_check_counts() -> None:
    """Handing data to a vendor without a check, terms or watch is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("evidence_state", "destroyed"), authority=("spoliation",))
def lost_logs_may_be_held_against_the_loser() -> None:
    """A court may assume that logs lost after the event would have spoken against the side that lost them."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    law("scheme", "gdpr", "irish_statute"),
    answer("security_claimed_bad", "yes"),
    authority=("c_340_21", "gdpr_32"),
)
def under_data_protection_law_the_organization_must_show_its_care() -> None:
    """Under data protection law it is for the organization to show that its security fitted the risk."""


# -- reasons that care was good enough -----------------------------------------------------------------------


@rules.ground(CARE, AGAINST, STRONG, found("careful_program"), authority=("guin_2006", "r3_care"))
def a_program_built_on_the_risks_and_followed_is_care() -> None:
    """A written program, built on a look at the risks and followed, is strong evidence of reasonable care."""


@rules.ground(CARE, AGAINST, SUPPORTING, found("program_in_use"), authority=("r3_care",))
def a_program_in_use_is_a_sign_of_care() -> None:
    """A written security program that is followed is a sign of care."""


@rules.ground(
    CARE, AGAINST, SUPPORTING, answer("trade_standard", "met"), authority=("r3_custom", "hooper_1932")
)
def meeting_the_trade_is_a_sign_of_care() -> None:
    """Meeting the rules of the trade is evidence of care, though a whole trade may lag."""


@rules.ground(CARE, AGAINST, STRONG, answer("security_claimed_bad", "no"), authority=("r3_care",))
def security_as_a_whole_was_sound() -> None:
    """Security that as a whole is what careful businesses have meets the standard; a breach alone does not
    prove a lack of care."""


@rules.ground(CARE, AGAINST, STRONG, answer("expert_on_care", "adequate", "both"), authority=("expert_rule",))
def an_expert_says_care_was_good_enough() -> None:
    """An expert in the field can show that care was good enough."""


@rules.ground(
    CARE,
    AGAINST,
    DECISIVE,
    answer("expert_on_care", "none", "not_accepted"),
    answer("expert_needed", "yes"),
    case("stage", "proof"),
    authority=("expert_rule", "silverpop_2016"),
)
def without_a_needed_expert_the_standard_is_not_proved() -> None:
    """Where care lies beyond what a lay person can judge, a claim without an expert fails for want of
    proof of the standard."""


@rules.ground(
    CARE,
    AGAINST,
    DECISIVE,
    answer("payment_sides", "client_blames_adviser"),
    answer("expert_on_care", "none", "not_accepted"),
    case("stage", "proof"),
    authority=("expert_rule", "professional_duty"),
)
def the_standard_of_a_profession_needs_an_expert() -> None:
    """At trial the standard of a profession must as a rule be shown by an expert who knows it; without one
    the claim fails for want of proof."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("law_broken", "no"), authority=("r2t_288c",))
def keeping_to_the_law_is_a_sign_of_care() -> None:
    """Keeping to the law is evidence of care, though it does not close the question."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("authority_finding", "cleared"), authority=("r3_custom",))
def a_clean_bill_from_an_authority_counts() -> None:
    """An authority that looked and found no failings speaks for the organization."""


@rules.ground(CARE, AGAINST, STRONG, found("unforeseen"), authority=("r3_care", "guin_2006"))
def no_care_is_owed_against_what_no_one_foresees() -> None:
    """Reasonable care does not guard against what no careful organization would foresee."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("acted_on_warning", "fixed"), authority=("r2t_289",))
def a_quick_answer_to_warnings_is_care() -> None:
    """Acting on warnings in good time is a sign of care."""


@rules.ground(
    CARE, AGAINST, STRONG, quantity("burden_risk", "precaution_dearer"), authority=("carroll_towing_1947",)
)
def the_precaution_cost_more_than_the_risk() -> None:
    """Care does not ask for a precaution that costs more than the chance of the harm times its size."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("mailbox_proof", "no"),
    case("stage", "proof"),
    absent(found("warning_ignored")),
    authority=("r3_cause",),
)
def no_proof_of_how_the_mailbox_was_entered() -> None:
    """Without proof of how a mailbox was entered, a court will not find that its holder was careless."""


@rules.ground(CARE, AGAINST, STRONG, found("strong_bank_procedure"), authority=("ucc_4a",))
def agreed_security_with_a_second_factor_is_commercially_reasonable() -> None:
    """Security steps that bank and customer agreed on, with a second factor, are as a rule commercially
    reasonable."""


@rules.ground(CARE, AGAINST, DECISIVE, answer("customer_refused", "yes"), authority=("ucc_4a",))
def a_customer_who_refused_the_safer_step_bears_the_choice() -> None:
    """A bank that offered a safer, reasonable step is taken to have acted with care when the customer
    refused it in writing."""


@rules.ground(CARE, AGAINST, STRONG, answer("device_care", "locked"), authority=("r3_care",))
def locking_the_thing_away_is_ordinary_care() -> None:
    """Keeping a device or paper locked up or out of sight is the ordinary care against theft."""


@rules.ground(
    CARE,
    AGAINST,
    SUPPORTING,
    answer("device_care", "allowed"),
    answer("device_care", "needed"),
    authority=("guin_2006",),
)
def a_device_used_by_the_rules_is_a_sign_of_care() -> None:
    """A device that was where the rules allowed it, for work that needed it, is a sign of care."""


@rules.ground(
    CARE,
    AGAINST,
    SUPPORTING,
    answer("insider_access", "needed"),
    answer("insider_access", "logged"),
    authority=("r3_care",),
)
def limited_and_logged_access_is_a_sign_of_care() -> None:
    """Access limited to the job, with look-ups logged, is a sign of care."""


@rules.ground(CARE, AGAINST, SUPPORTING, found("vendor_watched"), authority=("r2t_411",))
def a_vendor_checked_and_watched_is_a_sign_of_care() -> None:
    """Choosing and watching a vendor with care is what the law asks of the business that hires it."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("impostor_checked", "checked_well"), authority=("r3_care",))
def a_careful_identity_check_is_a_sign_of_care() -> None:
    """Checking identity by more than facts a thief could know is a sign of care."""


@rules.defeat(
    "leaving_out_a_cheap_safeguard_falls_short",
    found("careful_program"),
    answer("law_broken", "no"),
    case("stage", "proof"),
    authority=("guin_2006", "r2t_288c"),
    tier="part",
)
def a_safeguard_that_neither_law_nor_program_asks_for_is_not_the_standard() -> None:
    """At trial, one missing safeguard does not show a lack of care when the organization followed a
    program built on its risks and kept to the security law that governs it."""


@rules.defeat(
    "a_program_built_on_the_risks_and_followed_is_care",
    found("warning_ignored"),
    authority=("r2t_289", "utah_702"),
    tier="part",
)
def a_program_does_not_excuse_ignoring_a_warning() -> None:
    """A program on paper does not excuse ignoring a known danger."""


@rules.defeat(
    "no_care_is_owed_against_what_no_one_foresees",
    found("warning_ignored"),
    authority=("r2t_289",),
    tier="part",
)
def a_warned_danger_is_not_unforeseen() -> None:
    """What one was warned of is not unforeseen."""


@rules.defeat(
    "no_proof_of_how_the_mailbox_was_entered",
    law("scheme", "gdpr"),
    found("security_statute"),
    authority=("c_340_21",),
    tier="part",
)
def the_organization_must_show_its_security_under_data_protection_law() -> None:
    """Where data protection law applies, the organization must show that its security fitted the risk."""


@rules.defeat(
    "agreed_security_with_a_second_factor_is_commercially_reasonable",
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    authority=("patco_2012",),
    tier="part",
)
def security_steps_must_also_be_used() -> None:
    """Good security steps count only if the bank also acts in good faith on what it can see."""


# -- statute, event that speaks for itself, gross negligence -------------------------------------------------


@rules.ground(
    PER_SE,
    FOR,
    STRONG,
    found("security_statute"),
    answer("law_broken", "yes"),
    answer("law_kind", "state_security", "finance", "card", "health", "other"),
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
    STRONG,
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
    """Other courts refuse to build negligence per se on a federal law under which people cannot sue."""


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
    SUPPORTING,
    answer("law_broken", "yes"),
    answer("law_kind", "health"),
    authority=("r3_per_se",),
)
def many_courts_treat_health_rules_as_evidence_only() -> None:
    """Many courts treat a breach of the health privacy rules only as evidence of the standard."""


@rules.ground(PER_SE, AGAINST, STRONG, answer("law_broken", "no"), authority=("r2t_288c",))
def no_broken_statute_no_per_se() -> None:
    """Where no protective statute was broken, there is no negligence per se."""


@rules.ground(
    PER_SE, AGAINST, STRONG, answer("security_law", "notice_only", "none"), authority=("pisciotta_2007",)
)
def without_a_security_statute_there_is_none_to_break() -> None:
    """Where no statute asks for security, there is none to break."""


@rules.ground(RES_IPSA, FOR, STRONG, found("own_disclosure"), authority=("r2t_328d",))
def publishing_data_by_mistake_speaks_for_itself() -> None:
    """Data that an organization itself publishes by mistake does not as a rule get out without a lack of
    care."""


@rules.ground(RES_IPSA, AGAINST, STRONG, found("deliberate_theft"), authority=("r2t_328d",))
def being_hacked_does_not_speak_for_itself() -> None:
    """Careful organizations are hacked too, so a hack alone does not show a lack of care."""


@rules.ground(
    GROSS,
    FOR,
    STRONG,
    found("warned"),
    answer("acted_on_warning", "nothing"),
    found("own_conduct_made_risk"),
    authority=("r3_gross",),
)
def clear_warnings_wholly_ignored_are_gross() -> None:
    """Clear warnings of a serious danger, wholly ignored, can be gross negligence."""


@rules.ground(GROSS, FOR, SUPPORTING, answer("missing_sign_in", "auth_default"), authority=("r3_gross",))
def factory_passwords_point_to_gross_negligence() -> None:
    """Factory passwords left in place point to an extreme lack of care."""


@rules.ground(GROSS, AGAINST, SUPPORTING, answer("response_quality", "diligent"), authority=("r3_gross",))
def care_after_the_event_speaks_against_indifference() -> None:
    """Acting with care once it knew speaks against indifference; it does not undo an earlier lack of care."""


@rules.ground(GROSS, FOR, SUPPORTING, answer("response_quality", "poor"), authority=("r3_gross",))
def a_poor_reaction_points_to_indifference() -> None:
    """A poor reaction to the event points to indifference."""


@rules.ground(GROSS, AGAINST, STRONG, found("program_in_use"), authority=("r3_gross",))
def a_program_in_use_is_not_conscious_indifference() -> None:
    """An organization with a program in use is not indifferent to the risk."""


@rules.ground(GROSS, AGAINST, STRONG, answer("acted_on_warning", "fixed", "partly"), authority=("r3_gross",))
def acting_on_warnings_is_not_conscious_indifference() -> None:
    """An organization that acts on warnings, even late, is not indifferent to the risk."""


# -- the element ---------------------------------------------------------------------------------------------


@rules.ground(BREACH, FOR, DECISIVE, decided(CARE, Status.MET), authority=("r3_care",))
def care_below_the_standard_is_breach() -> None:
    """Care below the standard is breach."""


@rules.ground(BREACH, AGAINST, DECISIVE, decided(CARE, Status.NOT_MET), authority=("r3_care",))
def care_that_meets_the_standard_is_no_breach() -> None:
    """Care that meets the standard, or a standard that is not proved, is no breach."""


@rules.ground(BREACH, FOR, STRONG, decided(CARE, Status.ARGUABLE), authority=("r3_care",))
def care_may_be_found_below_the_standard() -> None:
    """There are real reasons to find care below the standard."""


@rules.ground(BREACH, AGAINST, STRONG, decided(CARE, Status.ARGUABLE), authority=("r3_care",))
def care_may_be_found_good_enough() -> None:
    """There are real reasons to find care good enough."""


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


@rules.ground(BREACH, FOR, SUPPORTING, decided(RES_IPSA, Status.MET), authority=("r2t_328d",))
def an_event_that_speaks_for_itself_lets_breach_be_inferred() -> None:
    """An event that speaks for itself lets a lack of care be inferred."""
