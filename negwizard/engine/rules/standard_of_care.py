"""Standard of care: reasons that the care was too low."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, quantity
from negwizard.engine.rules.shared import (
    BLAMED_FOR_ITS_MAILBOX,
    NEGLIGENCE_GIVES_THE_CLAIM,
    STATUTE_GIVES_THE_CLAIM,
)
from negwizard.terms import FOR, STRONG, SUPPORTING, Issue

CARE = Issue.STANDARD_OF_CARE

rules = RuleSet("standard_of_care")


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("warned"),
    found("warning_ignored"),
    absent(found("payment_law_governs")),
    authority=("r2t_289", "nunley_2024"),
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
    absent(found("care_plays_no_part")),
    authority=("carroll_towing_1947", "controls_ig1", "ftc_start"),
)
def leaving_out_a_cheap_safeguard_falls_short() -> None:
    """A careful business of any size takes a step that costs little and would cut a serious risk."""


@rules.ground(
    CARE, FOR, SUPPORTING, found("further_safeguard_missing"), authority=("r3_care", "controls_ig1")
)
def leaving_out_a_dearer_safeguard_counts() -> None:
    """A dearer safeguard that was missing counts, in measure with the size of the organization and the
    risk."""


@rules.ground(CARE, FOR, STRONG, answer("protection_off", "yes"), authority=("r3_care", "target_banks_2014"))
def switching_off_protection_falls_short() -> None:
    """Switching off a protection, or letting it fail, falls short of care unless there is a good reason."""


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
    """Care falls short when the missing precaution would have cost clearly less, by half or more, than the
    chance of the harm times its size."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("security_claimed_bad", "yes"),
    case("stage", "pleading"),
    absent(found("care_plays_no_part")),
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
    absent(found("care_plays_no_part")),
    authority=("r3_care",),
)
def poor_security_as_a_whole_counts() -> None:
    """Security that is poor as a whole is a sign of too little care, but proof needs the weak point named."""


@rules.ground(CARE, FOR, STRONG, answer("expert_on_care", "below", "both"), authority=("expert_rule",))
def an_expert_says_care_fell_short() -> None:
    """An expert in the field can show that care fell short."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("payment_sides", "payee_blames_payer"),
    found("payer_careless"),
    authority=("beau_townsend_2018", "ucc_3_404"),
)
def a_payer_who_does_not_check_changed_details_falls_short() -> None:
    """A payer who acts on changed details without a check by a second way falls short of ordinary care."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("fault_admitted", "yes"),
    authority=("fed_evidence", "apology_acts", "admissions_england", "apology_canada", "zpo_evidence"),
)
def an_admission_counts_against_its_maker() -> None:
    """An admission of fault counts against the side that makes it; causation and loss must still be shown.
    An offer to settle is no admission, nor, in many places, an apology."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    answer("authority_finding", "found_failings"),
    authority=("fed_evidence", "hoyle_2014", "zpo_evidence"),
)
def findings_by_an_authority_count() -> None:
    """Failings found by a public office can be evidence of too little care; a settlement alone is not."""


@rules.ground(CARE, FOR, SUPPORTING, answer("written_program", "no"), authority=("ftc_start",))
def no_written_program_counts() -> None:
    """Having no written security program is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("risk_reviewed", "no"), authority=("ftc_start",))
def no_look_at_the_risks_counts() -> None:
    """Not having looked at one's own risks is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("missing_people", "train_none"), authority=("ftc_start",))
def untrained_staff_counts() -> None:
    """Not training the staff in security is a sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("time_inside", "months"), authority=("ftc_start",))
def not_noticing_for_months_counts() -> None:
    """That attackers stayed inside for months is a sign that nobody was watching."""


@rules.ground(CARE, FOR, SUPPORTING, answer("data_encrypted", "no"), authority=("ftc_start",))
def unencrypted_data_counts() -> None:
    """Keeping the data without encryption, or with a key that is not safe, is a sign of too little care. No
    general rule asks for it everywhere."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    answer("notice_speed", "slow", "never"),
    authority=("notice_statutes", "gdpr_33", "cork_1952", "clements_2012"),
)
def late_notice_is_judged_by_itself() -> None:
    """Late notice is judged by itself, and counts only for loss that the delay caused."""


@rules.ground(CARE, FOR, STRONG, found("own_disclosure"), case("stage", "pleading"), authority=("r2t_328d",))
def sending_data_to_the_wrong_people_falls_short() -> None:
    """At the start of a suit it is enough for a lack of care that the organization itself sent or
    published the data by mistake."""


@rules.ground(CARE, FOR, SUPPORTING, found("own_disclosure"), case("stage", "proof"), authority=("r2t_328d",))
def a_slip_counts_at_proof() -> None:
    """At trial a slip with data counts as a sign of too little care; how it came about must be shown."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("how_it_got_out", "tricked_out"),
    case("stage", "pleading"),
    case("family", "us"),
    authority=("curry_2018", "savidge_2017"),
)
def giving_data_to_a_trickster_falls_short() -> None:
    """At the start of a suit it is enough for a lack of care that a worker gave the data to a trickster whom
    a simple check would have shown up."""


@rules.ground(CARE, FOR, SUPPORTING, answer("how_it_got_out", "tricked_out"), authority=("r3_care",))
def being_tricked_counts() -> None:
    """That a worker gave the data away without finding out who asked for it is a sign of too little care.
    What training and checks there were must be shown."""


@rules.ground(CARE, FOR, SUPPORTING, answer("how_it_got_out", "given_out"), authority=("remsburg_2003",))
def handing_out_data_without_a_check_falls_short() -> None:
    """Selling or handing out a person's data calls for a check of who wants it and why."""


@rules.ground(
    CARE, FOR, STRONG, answer("impostor_checked", "checked_poorly", "not_checked"), authority=("r3_care",)
)
def opening_the_door_to_an_impostor_falls_short() -> None:
    """Giving an account or a number to someone who was not checked with care falls short of care."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("bank_procedure", "behind_guidance"),
    absent(found("care_plays_no_part")),
    authority=("patco_2012", "ucc_4a"),
)
def security_behind_the_regulators_advice_falls_short() -> None:
    """A bank whose steps lag behind the regulator's advice of the time can hardly call them reasonable."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("bank_alerts", "plainly_odd", "flagged_ignored"),
    case("family", "us"),
    absent(found("care_plays_no_part")),
    absent(found("paid_by_check")),
    authority=("experi_metal_2011", "patco_2012", "ucc_4a"),
)
def letting_plainly_odd_orders_pass_falls_short() -> None:
    """A bank must also act in good faith and deal fairly. Letting plainly odd orders pass can fall short
    of that."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("bank_alerts", "plainly_odd", "flagged_ignored"),
    case("family", "uk", "ie", "eu", "ca", "au", "cw", "other"),
    absent(found("care_plays_no_part")),
    authority=("bgh_2008_warning", "quincecare_1989"),
)
def paying_in_the_face_of_plain_signs_of_fraud_falls_short() -> None:
    """Where a bank must ask back at all, paying in the face of plain signs of fraud falls short of care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("insider_access", "warned"), authority=("r3_agency", "bgb_831"))
def signs_of_trouble_with_a_worker_call_for_care() -> None:
    """Signs of trouble with a worker call for closer watch."""


@rules.ground(CARE, FOR, SUPPORTING, answer("vendor_control", "none"), authority=("r2t_411",))
def choosing_a_vendor_without_a_check_counts() -> None:
    """Handing data to a vendor without a check, terms or watch is a sign of too little care."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("vendor_kept_data", "yes"),
    STATUTE_GIVES_THE_CLAIM,
    absent(found("between_businesses")),
    authority=("bgh_2025_deletion", "gdpr_32"),
)
def data_must_not_stay_with_a_vendor_after_its_work() -> None:
    """Under data protection law whoever hired a vendor must see to it that no data stays there after the
    work. To be told that it will be deleted is not enough."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    answer("vendor_kept_data", "yes"),
    NEGLIGENCE_GIVES_THE_CLAIM,
    authority=("r2t_411", "blackbaud_ftc_2024"),
)
def data_left_with_a_former_vendor_is_a_sign_of_too_little_care() -> None:
    """Data that is kept longer than needed is at risk for nothing. That it stayed with a former vendor is a
    sign of too little care."""


@rules.ground(CARE, FOR, SUPPORTING, answer("evidence_state", "destroyed"), authority=("spoliation",))
def lost_logs_may_be_held_against_the_loser() -> None:
    """A court may infer that logs lost or erased after the event would have spoken against the side that
    had them; federal courts do so only if that was done on purpose."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    STATUTE_GIVES_THE_CLAIM,
    answer("security_claimed_bad", "yes"),
    absent(found("between_businesses")),
    authority=("c_340_21", "gdpr_32"),
)
def under_data_protection_law_the_organization_must_show_its_care() -> None:
    """Under data protection law it is for the organization to show that its security fitted the risk."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    STATUTE_GIVES_THE_CLAIM,
    found("security_statute"),
    answer("mailbox_entered", "organization"),
    BLAMED_FOR_ITS_MAILBOX,
    case("stage", "proof"),
    absent(found("between_businesses")),
    authority=("c_340_21", "gdpr_32", "schleswig_2024"),
)
def whoever_keeps_a_mailbox_must_show_its_care_under_data_protection_law() -> None:
    """A crook wrote to a person from the organization's own mailbox. Under data protection law it is then for
    the organization to show that its mail was kept safe enough."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("caller_checked", "checked_poorly", "own_rule_broken", "not_checked"),
    authority=("r3_care", "baidu_2010"),
)
def letting_a_caller_in_without_a_real_check_falls_short() -> None:
    """Giving a way into an account or a system to someone who was not checked with care falls short of
    care."""
