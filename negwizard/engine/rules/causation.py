"""Causation: did the lack of care lead to the harm, and is the harm within its risk?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law, unknown
from negwizard.engine.rules.shared import (
    BLAMED_FOR_ITS_MAILBOX,
    LET_OUT_BY_ITS_OWN_HAND,
    PAYMENT_RED_FLAG,
    STATUTE_GIVES_THE_CLAIM,
)
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Status

FACT, SCOPE, CAUSATION = Issue.CAUSE_IN_FACT, Issue.SCOPE_OF_LIABILITY, Issue.CAUSATION

rules = RuleSet("causation")

# -- cause in fact -------------------------------------------------------------------------------------------


@rules.ground(FACT, FOR, STRONG, answer("would_have_helped", "stopped"), authority=("r3_cause", "r2t_431"))
def care_would_have_stopped_it() -> None:
    """A lack of care is a cause if the harm would most likely not have happened with proper care."""


@rules.ground(FACT, FOR, STRONG, answer("would_have_helped", "limited"), authority=("r3_cause", "r2t_431"))
def care_would_have_made_it_smaller() -> None:
    """A lack of care is a cause of that part of the harm which proper care would have avoided."""


@rules.ground(
    FACT,
    FOR,
    STRONG,
    found("misuse_hit_claimant"),
    answer("misuse_matches", "yes"),
    answer("misuse_timing", "soon_after"),
    authority=("stollenwerk_2007", "resnick_2012", "drake_2008", "clements_2012", "zpo_286"),
)
def same_data_soon_misused_links_the_loss() -> None:
    """Fraud soon after, with the same data that got out, lets a court infer that the one led to the other."""


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    found("misuse_hit_claimant"),
    answer("misuse_matches", "yes"),
    authority=("resnick_2012", "drake_2008", "clements_2012", "zpo_286"),
)
def same_data_misused_points_to_the_event() -> None:
    """Fraud with the same kind of data that got out points to the event."""


@rules.ground(
    FACT,
    FOR,
    STRONG,
    found("misuse_hit_claimant"),
    found("deliberate_theft"),
    case("stage", "pleading"),
    authority=("plausible_claim", "resnick_2012"),
)
def theft_followed_by_fraud_is_plausible() -> None:
    """At the start of a suit, theft of the data followed by fraud is a plausible link."""


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    found("own_conduct_made_risk"),
    case("incident", "break_in", "ransomware", "lost_device", "mistaken_disclosure", "insider", "vendor"),
    case("stage", "pleading"),
    authority=("plausible_claim", "r3_cause", "strike_out_common_law", "weighing_method"),
)
def the_failing_that_opened_the_door_is_a_plausible_cause() -> None:
    """At the start of a suit a failing that made just such an event likely is a plausible cause of it."""


@rules.ground(
    FACT,
    FOR,
    STRONG,
    LET_OUT_BY_ITS_OWN_HAND,
    found("noneconomic_loss"),
    authority=("r3_cause", "tlt_2016"),
)
def distress_at_what_was_sent_out_comes_from_the_sending() -> None:
    """Where the organization itself sent or handed the data out, distress at that comes from its own act."""


@rules.ground(
    FACT,
    FOR,
    STRONG,
    found("danger_from_theft"),
    case("stage", "pleading"),
    authority=("plausible_claim", "collins_2019"),
)
def the_danger_comes_from_the_theft_itself() -> None:
    """When criminals took the data, the danger and the cost of meeting it come from the theft itself."""


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    answer("claimant_careful_before", "yes"),
    authority=("stollenwerk_2007", "resnick_2012", "drake_2008", "clements_2012", "zpo_286"),
)
def a_careful_victim_without_earlier_fraud_points_to_the_event() -> None:
    """A victim who was careful and had no earlier fraud has fewer other explanations."""


@rules.ground(FACT, FOR, STRONG, answer("delay_made_worse", "yes"), authority=("notice_statutes", "r3_cause"))
def late_notice_caused_part_of_the_loss() -> None:
    """Late notice is a cause of the part of the loss that came from the delay."""


@rules.ground(FACT, FOR, SUPPORTING, answer("evidence_state", "destroyed"), authority=("spoliation",))
def lost_logs_may_fill_the_gap() -> None:
    """Where the organization lost or erased the logs, a court may infer what they would have shown; federal
    courts do so only if that was done on purpose."""


@rules.ground(
    FACT,
    AGAINST,
    DECISIVE,
    answer("would_have_helped", "no_difference"),
    absent(found("delay_added")),
    authority=("r3_cause",),
)
def it_would_have_happened_anyway() -> None:
    """A lack of care is no cause of harm that would have happened anyway. What late notice added is judged
    by itself."""


@rules.ground(
    FACT,
    AGAINST,
    DECISIVE,
    answer("misuse_matches", "no"),
    absent(found("danger_from_theft")),
    authority=("petta_2025",),
)
def misuse_of_other_data_breaks_the_link() -> None:
    """Misuse of data that did not get out here does not come from this event."""


@rules.ground(
    FACT,
    AGAINST,
    DECISIVE,
    answer("misuse_timing", "before"),
    absent(found("danger_from_theft")),
    authority=("r3_cause",),
)
def fraud_before_the_event_has_another_cause() -> None:
    """Fraud that began before the event has another cause."""


@rules.ground(
    FACT,
    AGAINST,
    SUPPORTING,
    answer("misuse_timing", "long_after"),
    authority=("resnick_2012", "drake_2008", "clements_2012", "zpo_286"),
)
def a_long_gap_weakens_the_link() -> None:
    """A long gap between the event and the fraud weakens the link."""


@rules.ground(FACT, AGAINST, STRONG, answer("other_cause", "yes"), authority=("r3_cause",))
def another_cause_would_have_done_the_same() -> None:
    """Another cause that alone would have done the same harm makes the link hard to prove, unless both
    were at work together."""


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    answer("other_cause", "yes"),
    answer("would_have_helped", "stopped", "limited"),
    authority=("r3_cause", "r2t_431"),
)
def two_causes_at_work_together_are_both_causes() -> None:
    """Where two causes were at work together and each alone would have done the harm, each counts as a
    cause."""


NO_STATUTE_PAYS_DISTRESS = absent(law("distress", "statutory", "statutory_threshold"))
"""No data protection statute of the place pays distress by itself."""
FEAR_IS_NO_DAMAGE = absent(law("distress", "statutory"))
"""No statute of the place counts fear without a threshold. Where one does, that is asked under damages."""


@rules.ground(
    FACT,
    AGAINST,
    SUPPORTING,
    answer("other_breach", "yes"),
    case("stage", "proof"),
    authority=("stollenwerk_2007", "equifax_2019", "wilsher_1988", "zpo_286", "petl_cause"),
)
def other_leaks_are_rival_sources() -> None:
    """At trial another leak of the same data is a rival source; it does not by itself break the link."""


@rules.ground(
    FACT,
    AGAINST,
    DECISIVE,
    answer("actual_misuse", "no"),
    case("stage", "proof"),
    found("money_loss"),
    absent(found("out_of_pocket_loss")),
    absent(found("physical_loss")),
    absent(found("serious_distress")),
    law("scheme", "negligence"),
    NO_STATUTE_PAYS_DISTRESS,
    authority=("guin_2006", "r3_cause"),
)
def without_use_of_the_data_there_is_no_harm_to_trace_at_proof() -> None:
    """At trial, where no use of the data is known and all that is claimed is time, risk, worry, or lost value
    or good name, there is no harm to trace to the event."""


@rules.ground(
    FACT,
    AGAINST,
    DECISIVE,
    answer("actual_misuse", "attempt"),
    case("stage", "proof"),
    found("money_loss"),
    absent(found("danger_from_theft")),
    absent(found("out_of_pocket_loss")),
    absent(found("physical_loss")),
    absent(found("serious_distress")),
    law("scheme", "negligence"),
    NO_STATUTE_PAYS_DISTRESS,
    authority=("r3_cause", "stollenwerk_2007"),
)
def a_try_that_was_stopped_leaves_no_harm_to_trace_at_proof() -> None:
    """A try at fraud that was stopped does not show where the data came from. If no thief was after the data,
    no money was lost and at most worry is claimed, there is no harm to trace at trial."""


@rules.ground(FACT, AGAINST, DECISIVE, answer("claimant_in_incident", "no"), authority=("r3_cause",))
def data_outside_the_event_was_not_harmed_by_it() -> None:
    """A person whose data was not part of the event was not harmed by it."""


@rules.ground(
    FACT,
    AGAINST,
    DECISIVE,
    found("not_touched"),
    case("stage", "proof"),
    FEAR_IS_NO_DAMAGE,
    authority=("guin_2006", "r3_cause"),
)
def untouched_data_leaves_nothing_to_trace_at_proof() -> None:
    """At trial, where nothing shows that anyone saw or used the data, there is no harm to trace to the
    event."""


@rules.ground(
    FACT, AGAINST, STRONG, found("not_touched"), FEAR_IS_NO_DAMAGE, authority=("guin_2006", "r3_cause")
)
def no_sign_that_the_data_was_seen_or_used() -> None:
    """Where there is no sign that anyone saw or used the data, there is no harm to trace."""


@rules.ground(
    FACT,
    AGAINST,
    STRONG,
    answer("mailbox_proof", "no"),
    case("stage", "proof"),
    absent(found("warning_ignored")),
    BLAMED_FOR_ITS_MAILBOX,
    answer("mailbox_entered", "organization"),
    authority=("r3_cause",),
)
def an_unknown_way_in_leaves_the_cause_unproved() -> None:
    """Where a side is blamed for a mailbox that it did not guard, and nobody can show how the crook got in,
    it is not proved that better care would have kept the crook out."""


@rules.ground(
    FACT,
    AGAINST,
    STRONG,
    found("misuse_hit_claimant"),
    unknown("misuse_timing"),
    unknown("would_have_helped"),
    case("stage", "proof"),
    authority=("stollenwerk_2007", "jones_commerce_2006", "r3_cause"),
)
def fraud_alone_does_not_prove_where_the_data_came_from() -> None:
    """Fraud with a person's data does not by itself prove where the thief got it. At trial the link fails if
    it is shown neither that the fraud followed the event nor that care would have stopped it."""


@rules.ground(
    FACT, AGAINST, SUPPORTING, unknown("entry_path"), case("stage", "proof"), authority=("r3_cause",)
)
def an_unknown_path_is_hard_to_pin_on_a_failing() -> None:
    """When the path of the attack is not known, it is hard to show which failing let it in."""


@rules.ground(
    FACT,
    AGAINST,
    STRONG,
    found("payer_careless"),
    answer("payment_sides", "payer_blames_payee"),
    found("between_businesses"),
    PAYMENT_RED_FLAG,
    case("stage", "proof"),
    authority=("beau_townsend_2018", "ucc_3_404"),
)
def a_payer_who_passed_over_warning_signs_caused_the_loss() -> None:
    """Between two businesses, the loss as a rule falls on the one who passed over warning signs that a call
    would have cleared up."""


@rules.defeat(
    "an_unknown_path_is_hard_to_pin_on_a_failing",
    answer("evidence_state", "destroyed"),
    authority=("spoliation",),
    tier="part",
)
def who_lost_the_logs_cannot_plead_the_unknown_path() -> None:
    """The side that lost the logs cannot use the gap."""


@rules.defeat(
    "an_unknown_way_in_leaves_the_cause_unproved",
    STATUTE_GIVES_THE_CLAIM,
    found("security_statute"),
    authority=("c_340_21",),
    tier="part",
)
def under_data_protection_law_the_gap_is_held_against_the_organization() -> None:
    """Under data protection law the organization must show that its security fitted the risk; a gap in the
    proof counts against it."""


@rules.defeat(
    "a_payer_who_passed_over_warning_signs_caused_the_loss",
    answer("who_knew", "organization_silent"),
    authority=("bile_2016", "ucc_3_404"),
    tier="part",
)
def silence_outweighs_the_payers_carelessness() -> None:
    """The side that knew of the hack and kept silent was best placed to prevent the loss."""


# -- the element ---------------------------------------------------------------------------------------------


@rules.ground(
    CAUSATION,
    FOR,
    DECISIVE,
    decided(FACT, Status.MET),
    decided(SCOPE, Status.MET),
    authority=("r3_cause", "r3_scope"),
)
def cause_and_scope_together_are_causation() -> None:
    """Causation needs both: a cause in fact, and harm within the scope of liability."""


@rules.ground(
    CAUSATION,
    FOR,
    STRONG,
    decided(FACT, Status.MET),
    absent(decided(SCOPE, Status.NOT_MET)),
    case("stage", "pleading"),
    authority=("plausible_claim", "strike_out_common_law", "weighing_method"),
)
def a_plausible_cause_is_enough_to_plead() -> None:
    """At the start of a suit a plausible cause in fact is enough, unless the harm lies outside the scope."""


@rules.ground(CAUSATION, AGAINST, DECISIVE, decided(FACT, Status.NOT_MET), authority=("r3_cause",))
def without_cause_in_fact_there_is_no_causation() -> None:
    """Without cause in fact there is no causation."""


@rules.ground(CAUSATION, AGAINST, DECISIVE, decided(SCOPE, Status.NOT_MET), authority=("r3_scope",))
def outside_the_scope_there_is_no_causation() -> None:
    """Harm outside the scope of liability is not caused in law."""


@rules.ground(CAUSATION, FOR, STRONG, decided(FACT, Status.ARGUABLE), authority=("r3_cause",))
def cause_in_fact_may_be_found() -> None:
    """There are real reasons to find cause in fact."""


@rules.ground(CAUSATION, AGAINST, STRONG, decided(FACT, Status.ARGUABLE), authority=("r3_cause",))
def cause_in_fact_may_be_denied() -> None:
    """There are real reasons to deny cause in fact."""


@rules.defeat(
    "cause_in_fact_may_be_denied",
    case("stage", "pleading"),
    authority=("plausible_claim", "strike_out_common_law", "weighing_method"),
)
def rival_causes_are_for_trial() -> None:
    """At the start of a suit a plausible link is enough. If something else was the cause is for trial."""


@rules.defeat(
    "the_scope_may_not_reach_the_harm",
    case("stage", "pleading"),
    authority=("plausible_claim", "r3_scope", "strike_out_common_law", "weighing_method"),
)
def how_far_the_risk_reached_is_for_trial() -> None:
    """At the start of a suit it is enough that the harm may lie within the risk. How far the risk reached is
    as a rule for trial."""


@rules.ground(
    CAUSATION,
    FOR,
    STRONG,
    decided(FACT, Status.MET),
    decided(SCOPE, Status.ARGUABLE),
    authority=("r3_scope",),
)
def the_scope_may_reach_the_harm() -> None:
    """There are real reasons to hold that liability reaches the harm."""


@rules.ground(CAUSATION, AGAINST, STRONG, decided(SCOPE, Status.ARGUABLE), authority=("r3_scope",))
def the_scope_may_not_reach_the_harm() -> None:
    """There are real reasons to hold that liability does not reach the harm."""
