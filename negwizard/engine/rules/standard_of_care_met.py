"""Standard of care: reasons that the care was good enough, and what sets them aside."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, quantity
from negwizard.engine.rules.shared import (
    BLAMED_FOR_ITS_MAILBOX,
    MAIL_THAT_NOBODY_TRACED,
    NEGLIGENCE_GIVES_THE_CLAIM,
    STATUTE_GIVES_THE_CLAIM,
)
from negwizard.terms import AGAINST, DECISIVE, STRONG, SUPPORTING, Issue

CARE = Issue.STANDARD_OF_CARE

rules = RuleSet("standard_of_care_met")


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


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("security_claimed_bad", "no"),
    absent(found("payment_law_governs")),
    authority=("r3_care",),
)
def security_as_a_whole_was_sound() -> None:
    """Security that as a whole is what careful businesses have meets the standard. That a breach happened
    does not prove a lack of care."""


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
    NEGLIGENCE_GIVES_THE_CLAIM,
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
    NEGLIGENCE_GIVES_THE_CLAIM,
    authority=("expert_rule", "professional_duty"),
)
def the_standard_of_a_profession_needs_an_expert() -> None:
    """At trial the standard of a profession must as a rule be shown by an expert who knows it; without one
    the claim fails for want of proof."""


@rules.defeat(
    "the_standard_of_a_profession_needs_an_expert",
    answer("expert_needed", "no"),
    authority=("expert_rule",),
    tier="part",
)
def a_plain_slip_needs_no_expert() -> None:
    """A slip so plain that a lay person can judge it needs no expert."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("how_it_got_out", "given_out"),
    answer("law_broken", "no"),
    authority=("medical_confidence", "lawson_2019", "egdell_1990"),
)
def handing_out_what_the_law_lets_one_hand_out_is_no_lack_of_care() -> None:
    """Handing out data on purpose is as a rule no lack of care where the law on such data allows it, as to
    ward off a grave danger in good faith."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("law_broken", "no"), authority=("r2t_288c", "ryan_1999"))
def keeping_to_the_law_is_a_sign_of_care() -> None:
    """Keeping to the law is evidence of care, though it does not close the question."""


@rules.ground(
    CARE,
    AGAINST,
    SUPPORTING,
    answer("authority_finding", "cleared"),
    authority=("fed_evidence", "hoyle_2014", "zpo_evidence"),
)
def a_clean_bill_from_an_authority_counts() -> None:
    """An authority that looked and found no failings speaks for the organization."""


@rules.ground(CARE, AGAINST, STRONG, found("unforeseen"), authority=("r3_care", "guin_2006"))
def no_care_is_owed_against_what_no_one_foresees() -> None:
    """Reasonable care does not have to guard against what nobody careful would foresee."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("acted_on_warning", "fixed"), authority=("r2t_289",))
def a_quick_answer_to_warnings_is_care() -> None:
    """Acting on warnings in good time is a sign of care."""


@rules.ground(
    CARE, AGAINST, STRONG, quantity("burden_risk", "precaution_dearer"), authority=("carroll_towing_1947",)
)
def the_precaution_cost_more_than_the_risk() -> None:
    """Care does not ask for a precaution that costs clearly more, twice as much or more, than the chance of
    the harm times its size."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("mailbox_proof", "no"),
    case("stage", "proof"),
    absent(found("warning_ignored")),
    BLAMED_FOR_ITS_MAILBOX,
    answer("mailbox_entered", "organization"),
    authority=("r3_cause", "four_elements"),
)
def no_proof_of_how_the_mailbox_was_entered() -> None:
    """Without proof of how a mailbox was entered, a lack of care by its holder is not proved. Whether a payer
    should have checked is another question."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    *MAIL_THAT_NOBODY_TRACED,
    STATUTE_GIVES_THE_CLAIM,
    found("between_businesses"),
    authority=("bgb_362", "gdpr_82"),
)
def a_firm_must_show_whose_mail_was_open_where_the_statute_is_for_people() -> None:
    """Data protection law gives a firm no claim. At trial a firm that blames the payee's mail must show that
    the crook got in there, or a weak point of the payee."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("payment_sides", "client_blames_adviser"),
    answer("mailbox_entered", "other", "neither"),
    answer("who_knew", "nobody"),
    case("stage", "proof"),
    absent(found("warned")),
    authority=("otto_2020",),
)
def an_adviser_whose_mail_was_safe_and_who_knew_of_nothing_was_not_careless() -> None:
    """At trial, an adviser whose own mail was safe, and who had no sign of the fraud, is not shown to have
    been careless because a crook wrote to the client."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("how_it_got_out", "outsider_misused"),
    answer("warning_signs", "none"),
    case("stage", "proof"),
    case("family", "us", "uk", "ca", "au", "cw"),
    absent(found("own_conduct_made_risk")),
    authority=("r2t_302b", "littlewoods_1987", "underwood_2022", "rankin_2018"),
)
def whoever_let_an_outsider_in_and_had_no_sign_of_misuse_was_not_careless() -> None:
    """Nobody must expect without a sign that an outsider who was let in will do wrong. At trial such a wrong
    shows no lack of care, unless a gap in the organization's own care is shown."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    found("strong_bank_procedure"),
    case("family", "us"),
    absent(found("care_plays_no_part")),
    authority=("ucc_4a", "choice_escrow_2014"),
)
def agreed_security_with_a_second_factor_is_commercially_reasonable() -> None:
    """Security steps that bank and customer agreed on, with a second factor, count as commercially
    reasonable as a rule."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    found("strong_bank_procedure"),
    case("family", "eu", "ie", "uk", "ca", "au", "cw", "other"),
    absent(found("care_plays_no_part")),
    authority=("psd2_97", "r3_care"),
)
def agreed_security_with_a_second_factor_is_the_care_asked_of_banks() -> None:
    """A bank that let an order pass only by agreed steps with a second factor used, as a rule, the care that
    is asked of banks. The European law on payments asks for just that."""


@rules.ground(
    CARE,
    AGAINST,
    DECISIVE,
    answer("customer_refused", "yes"),
    case("family", "us"),
    absent(found("account_of_a_person")),
    authority=("ucc_4a", "choice_escrow_2014"),
)
def a_customer_who_refused_the_safer_step_bears_the_choice() -> None:
    """Where a business refused a reasonable safer step and agreed in writing to be bound, the statute takes
    the steps that it chose as reasonable."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("customer_refused", "yes"),
    case("family", "us"),
    absent(found("account_of_a_person")),
    authority=("ucc_4a",),
)
def a_refused_safer_step_speaks_for_the_bank() -> None:
    """That a business refused a safer step speaks for the bank, even where its good faith is in doubt."""


@rules.ground(
    CARE,
    AGAINST,
    SUPPORTING,
    answer("customer_refused", "not_used"),
    case("family", "us"),
    absent(found("account_of_a_person")),
    authority=("ucc_4a",),
)
def an_offered_safer_step_counts_though_not_refused_in_writing() -> None:
    """What else the bank offered is weighed when its steps are judged. Without a refusal in writing it does
    not settle that they were reasonable."""


@rules.ground(
    CARE,
    AGAINST,
    SUPPORTING,
    answer("bank_alerts", "flagged_acted"),
    absent(found("care_plays_no_part")),
    authority=("ucc_4a", "r3_care"),
)
def a_bank_that_acts_on_its_alarms_shows_care() -> None:
    """A bank that stops or checks what its own system flags uses the steps that it has. What it did, and how
    fast, must be shown."""


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


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    answer("payment_sides", "payee_blames_payer"),
    answer("instruction_checked", "second_way_clear"),
    authority=("ucc_3_404",),
)
def a_payer_who_called_and_got_a_clear_yes_used_ordinary_care() -> None:
    """A payer who checked the changed details by a second way and got a clear yes used ordinary care."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("impostor_checked", "checked_well"), authority=("r3_care",))
def a_careful_identity_check_is_a_sign_of_care() -> None:
    """Checking identity by more than facts a thief could know is a sign of care."""


@rules.ground(CARE, AGAINST, SUPPORTING, answer("caller_checked", "checked_well"), authority=("r3_care",))
def a_careful_check_of_a_caller_is_a_sign_of_care() -> None:
    """Checking who asks for a way in, by more than facts a thief could know, is a sign of care."""


@rules.defeat(
    "leaving_out_a_cheap_safeguard_falls_short",
    found("careful_program"),
    answer("law_broken", "no"),
    case("stage", "proof"),
    absent(found("warned")),
    authority=("guin_2006", "r2t_288c"),
    tier="part",
)
def a_safeguard_that_neither_law_nor_program_asks_for_is_not_the_standard() -> None:
    """At trial a missing safeguard does not by itself show a lack of care in an organization that kept to
    its security law and to a program built on its risks, and that nobody had warned."""


@rules.defeat(
    "a_payer_who_does_not_check_changed_details_falls_short",
    answer("who_knew", "claimant_silent"),
    authority=("bile_2016", "ucc_3_404"),
    tier="part",
)
def who_knew_and_kept_silent_cannot_blame_a_missing_check() -> None:
    """A payee that knew of the fraud and kept silent cannot say that the payer should have checked."""


@rules.defeat(
    "a_program_built_on_the_risks_and_followed_is_care",
    found("warning_ignored"),
    authority=("r2t_289", "utah_702"),
    tier="part",
)
def a_program_does_not_excuse_ignoring_a_warning() -> None:
    """A program on paper does not excuse ignoring a known danger."""


@rules.defeat(
    "no_proof_of_how_the_mailbox_was_entered",
    STATUTE_GIVES_THE_CLAIM,
    found("security_statute"),
    authority=("c_340_21",),
    tier="part",
)
def the_organization_must_show_its_security_under_data_protection_law() -> None:
    """Under data protection law the organization must show that its security fitted the risk."""


@rules.defeat(
    "agreed_security_with_a_second_factor_is_commercially_reasonable",
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    authority=(
        "experi_metal_2011",
        "patco_2012",
    ),
    tier="part",
)
def security_steps_must_also_be_used() -> None:
    """Reasonable security steps are not enough. The bank must also act in good faith on what it can see."""


@rules.defeat(
    "a_customer_who_refused_the_safer_step_bears_the_choice",
    answer("bank_alerts", "flagged_ignored"),
    authority=("ucc_4a", "experi_metal_2011"),
    tier="part",
)
def a_refused_step_does_not_excuse_bad_faith() -> None:
    """A refused safer step makes the chosen steps reasonable, but the bank must still act in good faith on
    its own alarms."""


@rules.defeat(
    "leaving_out_a_cheap_safeguard_falls_short",
    answer("security_claimed_bad", "no"),
    answer("would_have_helped", "no_difference"),
    case("stage", "proof"),
    authority=("palsgraf_1928", "r3_cause"),
    tier="part",
)
def a_gap_that_made_no_difference_does_not_count() -> None:
    """At trial a gap that made no difference to the event does not count against security that was sound as
    a whole. The law does not look at carelessness in the air."""
