"""Defenses: care, foreseeability, outsiders, fault of the harmed side, accepted risk, mitigation."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law, unknown
from negwizard.engine.rules.shared import PAYMENT_RED_FLAG, STATUTE_GIVES_THE_CLAIM
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Status

rules = RuleSet("defenses")

# -- reasonable care was taken -------------------------------------------------------------------------------

CARE = Issue.REASONABLE_CARE_MET


@rules.ground(CARE, FOR, DECISIVE, decided(Issue.STANDARD_OF_CARE, Status.NOT_MET), authority=("r3_care",))
def care_that_met_the_standard_is_an_answer() -> None:
    """Care that met the standard is an answer to the claim. So is it if a lack of care is not proved."""


@rules.ground(CARE, AGAINST, DECISIVE, decided(Issue.STANDARD_OF_CARE, Status.MET), authority=("r3_care",))
def care_that_fell_short_is_no_answer() -> None:
    """Care that fell short is no answer to the claim."""


@rules.ground(CARE, FOR, STRONG, decided(Issue.STANDARD_OF_CARE, Status.ARGUABLE), authority=("r3_care",))
def care_may_be_an_answer() -> None:
    """There are real reasons to find that the care was good enough."""


@rules.ground(CARE, AGAINST, STRONG, decided(Issue.STANDARD_OF_CARE, Status.ARGUABLE), authority=("r3_care",))
def care_may_not_be_an_answer() -> None:
    """There are real reasons to find that the care fell short."""


# -- nobody could foresee it ---------------------------------------------------------------------------------

UNFORESEEABLE = Issue.UNFORESEEABLE


@rules.ground(
    UNFORESEEABLE,
    FOR,
    DECISIVE,
    decided(Issue.FORESEEABILITY, Status.NOT_MET),
    authority=("guin_2006", "r3_scope"),
)
def harm_nobody_could_foresee_is_an_answer() -> None:
    """Harm that nobody careful could foresee is an answer to the claim."""


@rules.ground(
    UNFORESEEABLE, AGAINST, DECISIVE, decided(Issue.FORESEEABILITY, Status.MET), authority=("r3_scope",)
)
def foreseeable_harm_leaves_no_such_answer() -> None:
    """Harm that could be foreseen cannot be called unforeseeable."""


@rules.ground(
    UNFORESEEABLE, FOR, STRONG, decided(Issue.FORESEEABILITY, Status.ARGUABLE), authority=("r3_scope",)
)
def the_harm_may_have_been_unforeseeable() -> None:
    """There are real reasons to say that the harm could not be foreseen."""


@rules.ground(
    UNFORESEEABLE, AGAINST, STRONG, decided(Issue.FORESEEABILITY, Status.ARGUABLE), authority=("r3_scope",)
)
def the_harm_may_have_been_foreseeable() -> None:
    """There are real reasons to say that the harm could be foreseen."""


# -- the act of an outsider ----------------------------------------------------------------------------------

OUTSIDER = Issue.THIRD_PARTY_ACT


@rules.ground(
    OUTSIDER, AGAINST, STRONG, found("criminal_act"), found("foreseen"), authority=("r2t_448", "dittman_2018")
)
def a_crime_that_care_should_guard_against_is_no_excuse() -> None:
    """A crime of the very kind that care should guard against is no excuse."""


@rules.ground(
    OUTSIDER,
    AGAINST,
    STRONG,
    found("criminal_act"),
    found("own_conduct_made_risk"),
    authority=("r2t_302b", "dittman_2018"),
)
def who_makes_the_risk_cannot_point_to_the_thief() -> None:
    """Whoever gave the criminal the opening by conduct of its own cannot point to the criminal."""


@rules.ground(
    OUTSIDER, FOR, STRONG, found("criminal_act"), found("unforeseen"), authority=("r2t_448", "guin_2006")
)
def a_crime_outside_the_risk_is_an_excuse() -> None:
    """A crime that nobody careful could expect is the criminal's doing alone."""


@rules.ground(OUTSIDER, FOR, SUPPORTING, answer("entry_path", "unknown_flaw"), authority=("r2t_448",))
def a_flaw_nobody_knew_points_to_the_outsider() -> None:
    """An attack through a flaw that nobody knew points to an act beyond control."""


@rules.ground(
    OUTSIDER,
    AGAINST,
    DECISIVE,
    found("criminal_act"),
    STATUTE_GIVES_THE_CLAIM,
    absent(found("unforeseen")),
    absent(found("between_businesses")),
    absent(found("bank_and_its_customer")),
    authority=("c_340_21", "gdpr_82"),
)
def under_data_protection_law_a_hack_alone_does_not_excuse() -> None:
    """Under data protection law a hack alone does not excuse. The organization must show that it is in no
    way to blame."""


@rules.ground(
    OUTSIDER,
    FOR,
    SUPPORTING,
    answer("held_by", "its_vendor"),
    found("vendor_watched"),
    authority=("r2t_411",),
)
def a_well_watched_vendor_may_bear_it_alone() -> None:
    """A business that chose and watched its vendor with care does not, as a rule, answer for the vendor's
    failure, unless a law or contract says so."""


@rules.ground(
    OUTSIDER,
    FOR,
    SUPPORTING,
    answer("insider_for_employer", "no"),
    authority=("r3_agency", "morrison_2020", "bgb_831"),
)
def a_rogue_worker_acts_alone() -> None:
    """A worker who acts for private ends acts outside the job."""


@rules.ground(OUTSIDER, AGAINST, STRONG, found("own_disclosure"), authority=("r3_care",))
def ones_own_slip_is_no_outsiders_act() -> None:
    """One's own slip is not the act of an outsider."""


@rules.ground(
    OUTSIDER,
    AGAINST,
    STRONG,
    answer("how_it_got_out", "tricked_out"),
    authority=("r3_agency", "morrison_2020", "bgb_831"),
)
def a_tricked_worker_still_acts_for_the_employer() -> None:
    """A worker who is tricked into giving out data does so on the job. The employer answers for that act, and
    cannot point to the trickster alone."""


@rules.ground(
    OUTSIDER,
    AGAINST,
    STRONG,
    answer("insider_for_employer", "yes"),
    authority=("r3_agency", "morrison_2020", "bgb_831"),
)
def what_a_worker_does_on_the_job_is_not_an_outsiders_act() -> None:
    """An employer answers for what a worker does in the course of the job, so that is not the act of an
    outsider."""


# -- fault of the harmed side --------------------------------------------------------------------------------

FAULT = Issue.COMPARATIVE_FAULT


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    found("claimant_careless"),
    answer("claimant_fault_proved", "yes"),
    authority=("r3_apportionment",),
)
def own_carelessness_that_caused_loss_counts() -> None:
    """The harmed side's own carelessness counts where it helped to cause the loss."""


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    found("payer_careless"),
    found("between_businesses"),
    PAYMENT_RED_FLAG,
    authority=("beau_townsend_2018", "ucc_3_404", "r3_apportionment"),
)
def a_payer_who_ignored_warning_signs_shares_the_blame() -> None:
    """A business that pays in the face of warning signs, without a call, shares the blame."""


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    answer("payment_sides", "payee_blames_payer"),
    answer("instruction_checked", "second_way_clear"),
    authority=("ucc_3_404",),
)
def a_payee_who_confirmed_the_false_details_shares_the_blame() -> None:
    """A payee whose own people confirmed the false details was best placed to prevent the loss."""


@rules.ground(FAULT, FOR, STRONG, answer("who_knew", "claimant_silent"), authority=("r3_apportionment",))
def a_harmed_side_that_knew_and_kept_silent_shares_the_blame() -> None:
    """A harmed side that knew of the hack and gave no warning shares the blame."""


@rules.finding(
    "last_chance_passed_up", answer("who_knew", "organization_silent"), authority=("last_clear_chance",)
)
def silence_before_the_payment_passes_up_the_last_chance() -> None:
    """A side that knows of the hack before the other pays, and does not warn, passes up the last chance to
    prevent the loss."""


@rules.finding(
    "last_chance_passed_up", answer("bank_alerts", "flagged_ignored"), authority=("last_clear_chance",)
)
def an_alarm_nobody_acts_on_passes_up_the_last_chance() -> None:
    """A bank whose own system flags the orders, and that lets them go, passes up the last chance to prevent
    the loss."""


@rules.ground(FAULT, AGAINST, STRONG, answer("claimant_conduct", "none"), authority=("r3_apportionment",))
def a_careful_victim_bears_no_share() -> None:
    """A harmed side that did nothing careless bears no share."""


@rules.ground(FAULT, AGAINST, STRONG, answer("claimant_fault_proved", "no"), authority=("r3_apportionment",))
def carelessness_without_effect_does_not_count() -> None:
    """Carelessness that did not help to cause the loss does not count."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    unknown("claimant_fault_proved"),
    case("stage", "proof"),
    authority=("own_fault_burden", "r3_apportionment"),
)
def own_fault_is_for_the_other_side_to_prove() -> None:
    """Own fault is for the other side to prove. At trial, carelessness that is not shown to have helped to
    cause the loss does not count."""


@rules.defeat(
    "own_fault_is_for_the_other_side_to_prove",
    answer("payment_sides", "payer_blames_payee"),
    found("payer_careless"),
    authority=("beau_townsend_2018", "ucc_3_404"),
)
def a_payment_without_a_check_proves_itself() -> None:
    """That a payer paid without a check is proved by the payment itself, and so is what came of it."""


@rules.ground(
    FAULT,
    AGAINST,
    SUPPORTING,
    answer("instruction_checked", "second_way_clear"),
    authority=("r3_apportionment",),
)
def a_payer_who_called_was_careful() -> None:
    """A payer who called a known number and got a clear yes was careful."""


# -- risk accepted -------------------------------------------------------------------------------------------

RISK = Issue.ASSUMPTION_OF_RISK


@rules.ground(RISK, FOR, STRONG, answer("accepted_risk", "in_writing"), authority=("r2t_496", "cla_1961_34"))
def a_written_acceptance_of_the_risk_binds() -> None:
    """Whoever accepted this very risk in writing bears it, unless the law does not let the term stand."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    answer("accepted_risk", "knew_and_chose"),
    authority=("r2t_496", "vaughn_1996", "cla_1961_34"),
)
def choosing_a_known_risk_counts() -> None:
    """Whoever knew the very risk and freely chose it may have to bear it."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    answer("accepted_risk", "knew_and_chose"),
    law("fault_regime", "contributory_bar"),
    authority=("r2t_496",),
)
def where_any_fault_bars_a_chosen_risk_bars_too() -> None:
    """Where any own fault bars a claim, a known risk that was freely chosen as a rule bars it too."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    answer("accepted_risk", "knew_and_chose"),
    law("fault_regime", "pure_comparative", "modified_50", "modified_51", "slight_gross", "apportionment"),
    authority=("perez_1994", "r3_apportionment"),
)
def a_chosen_risk_is_mostly_weighed_as_shared_fault() -> None:
    """Where fault is shared out, most courts weigh a known and chosen risk as part of the fault and do not
    let it bar the claim."""


@rules.ground(
    Issue.COMPARATIVE_FAULT,
    FOR,
    SUPPORTING,
    answer("accepted_risk", "knew_and_chose"),
    authority=("perez_1994", "r3_apportionment"),
)
def choosing_a_known_risk_can_be_a_share_of_the_fault() -> None:
    """Choosing a known risk can be a share of the fault."""


@rules.ground(
    RISK, FOR, STRONG, answer("customer_refused", "yes"), case("family", "us"), authority=("ucc_4a",)
)
def refusing_an_offered_safeguard_accepts_the_risk() -> None:
    """A customer who refuses a safer step and agrees in writing to be bound bears the risk of orders that
    pass the chosen steps."""


@rules.ground(
    RISK, AGAINST, STRONG, answer("bank_alerts", "flagged_ignored"), authority=("ucc_4a", "experi_metal_2011")
)
def nobody_accepts_that_a_bank_ignores_its_alarms() -> None:
    """A customer does not accept the risk that the bank ignores its own alarms."""


@rules.ground(RISK, AGAINST, STRONG, answer("accepted_risk", "no"), authority=("r2t_496",))
def no_risk_was_accepted() -> None:
    """Where the harmed side accepted no risk, this defense does not work."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    answer("accepted_risk", "knew_and_chose"),
    answer("data_required", "yes"),
    law("fault_regime", "contributory_bar"),
    authority=("r2t_496",),
)
def having_to_hand_over_data_is_no_free_choice() -> None:
    """A known risk bars a claim only if it was freely taken. Handing over data to get work or care is seldom
    a free choice."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    answer("accepted_risk", "in_writing"),
    law("scheme", "uk_statute"),
    absent(found("between_businesses")),
    authority=("ucta_1977",),
)
def agreeing_to_a_term_is_not_accepting_the_risk_here() -> None:
    """In this place, agreeing to a term that shuts out liability is not by itself a free acceptance of the
    risk."""


@rules.defeat(
    "a_written_acceptance_of_the_risk_binds",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    case("family", "us"),
    authority=("sommer_1992", "santa_barbara_2007"),
)
def a_written_acceptance_does_not_cover_gross_negligence() -> None:
    """In most states what was accepted in writing does not cover gross negligence."""


# -- loss not kept small -------------------------------------------------------------------------------------


@rules.ground(
    Issue.FAILURE_TO_MITIGATE, FOR, STRONG, answer("could_have_reduced", "did_not"), authority=("r2t_918",)
)
def loss_that_could_be_avoided_is_not_paid() -> None:
    """Loss that the harmed side could have avoided with reasonable steps, after it knew, is not paid."""


@rules.ground(
    Issue.FAILURE_TO_MITIGATE,
    AGAINST,
    STRONG,
    answer("could_have_reduced", "did", "nothing_to_do"),
    authority=("r2t_918",),
)
def reasonable_steps_were_taken() -> None:
    """A harmed side that did what was reasonable, or could do nothing, has kept to its part."""
