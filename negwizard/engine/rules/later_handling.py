"""Causation where the claim is not about controls that failed: late word, silence, the cost of dealing with a
leak, and what the organization itself let out."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found
from negwizard.engine.rules.shared import LET_OUT_BY_ITS_OWN_HAND, PROFESSIONALS_CLIENT
from negwizard.terms import FOR, STRONG, SUPPORTING, Issue

FACT, SCOPE = Issue.CAUSE_IN_FACT, Issue.SCOPE_OF_LIABILITY

rules = RuleSet("later_handling")


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    *PROFESSIONALS_CLIENT,
    claimed("repair"),
    found("warning_late"),
    case("family", "us"),
    absent(found("delay_harmless")),
    authority=("duty_to_tell", "aba_483", "hiscox_2021"),
)
def a_clients_cost_of_finding_out_comes_from_the_silence() -> None:
    """An adviser that hides a leak leaves the client to find out what was taken. A jury may find that this
    cost came from the silence, though part of it would have come anyway."""


@rules.defeat(
    "it_would_have_happened_anyway",
    answer("delay_made_worse", "yes"),
    authority=("notice_statutes", "r3_cause"),
    tier="part",
)
def the_harm_of_the_delay_is_judged_by_itself() -> None:
    """That the first event could not have been stopped does not end a claim for what the late notice did."""


@rules.defeat(
    "it_would_have_happened_anyway",
    *PROFESSIONALS_CLIENT,
    claimed("repair"),
    found("warning_late"),
    absent(found("delay_harmless")),
    authority=("r3_cause", "duty_to_tell"),
    tier="part",
)
def an_advisers_silence_is_judged_by_itself() -> None:
    """That the first event could not have been stopped does not end a client's claim for the silence after
    it."""


@rules.defeat(
    "data_outside_the_event_was_not_harmed_by_it",
    found("entrusted_data_hit"),
    authority=("r3_cause", "travelers_blackbaud_2026", "hiscox_2021"),
    tier="part",
)
def data_given_into_keeping_counts_as_the_givers() -> None:
    """Whoever gave data of others into keeping can be harmed by its loss, through the cost of dealing with
    it. That the data was not its own is no answer."""


@rules.defeat(
    "untouched_data_leaves_nothing_to_trace_at_proof",
    found("entrusted_data_hit"),
    authority=("r3_cause", "travelers_blackbaud_2026", "hiscox_2021"),
    tier="part",
)
def the_cost_of_dealing_with_entrusted_data_can_be_traced_at_proof() -> None:
    """At trial, too, the cost of dealing with the loss of entrusted data can be traced to the event."""


@rules.defeat(
    "no_sign_that_the_data_was_seen_or_used",
    found("entrusted_data_hit"),
    authority=("r3_cause", "travelers_blackbaud_2026", "hiscox_2021"),
    tier="part",
)
def the_cost_of_dealing_with_entrusted_data_can_be_traced() -> None:
    """The cost of dealing with the loss of entrusted data can be traced to the event."""


@rules.ground(
    SCOPE,
    FOR,
    STRONG,
    *PROFESSIONALS_CLIENT,
    claimed("repair"),
    found("warning_late"),
    absent(found("delay_harmless")),
    authority=("r3_scope", "duty_to_tell"),
)
def a_clients_late_response_is_the_risk_of_silence() -> None:
    """That a client must deal late and alone with a leak is among the risks of an adviser's silence."""


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    LET_OUT_BY_ITS_OWN_HAND,
    case("stage", "pleading"),
    authority=("r3_cause", "plausible_claim"),
)
def what_one_lets_out_oneself_gets_out_through_ones_own_act() -> None:
    """At the start of a suit it is plausible that data which the organization itself sent or handed out, be
    it after a trick, got out through that act."""
