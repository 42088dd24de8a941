"""Defenses: what the side that is blamed can say, and whether it succeeds."""

from negwizard.engine.rulebook import RuleSet, absent, answer, decided, found, law, quantity
from negwizard.terms import Issue, Side, Status, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING

rules = RuleSet("defenses")

# -- reasonable care was taken -------------------------------------------------------------------------------

CARE = Issue.REASONABLE_CARE_MET


@rules.ground(CARE, FOR, DECISIVE, decided(Issue.STANDARD_OF_CARE, Status.NOT_MET), authority=("r3_care",))
def care_that_met_the_standard_is_an_answer() -> None:
    """An organization whose care met the standard has an answer to the claim."""


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
    """Where the harm could be foreseen, this answer fails."""


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
    """An organization whose own conduct gave the criminal the opening cannot point to the criminal."""


@rules.ground(
    OUTSIDER, FOR, STRONG, found("criminal_act"), found("unforeseen"), authority=("r2t_448", "guin_2006")
)
def a_crime_outside_the_risk_is_an_excuse() -> None:
    """A crime that nobody careful could expect is the criminal's doing alone."""


@rules.ground(OUTSIDER, FOR, SUPPORTING, answer("entry_path", "unknown_flaw"), authority=("r2t_448",))
def a_flaw_nobody_knew_points_to_the_outsider() -> None:
    """An attack through a flaw that nobody knew is the best case for this defense."""


@rules.ground(
    OUTSIDER,
    AGAINST,
    DECISIVE,
    found("criminal_act"),
    law("scheme", "gdpr", "irish_statute"),
    absent(found("unforeseen")),
    authority=("c_340_21", "gdpr_82"),
)
def under_data_protection_law_a_hack_alone_does_not_excuse() -> None:
    """Under data protection law a hack by outsiders does not by itself excuse; the organization must show
    that it is in no way responsible."""


@rules.ground(
    OUTSIDER,
    FOR,
    SUPPORTING,
    answer("held_by", "its_vendor"),
    found("vendor_watched"),
    authority=("r2t_411",),
)
def a_well_watched_vendor_may_bear_it_alone() -> None:
    """A business that chose and watched its vendor with care does not as a rule answer for the vendor's
    failure."""


@rules.ground(OUTSIDER, FOR, SUPPORTING, answer("insider_for_employer", "no"), authority=("r3_agency",))
def a_rogue_worker_acts_alone() -> None:
    """A worker who acts for private ends acts outside the job."""


@rules.ground(OUTSIDER, AGAINST, STRONG, found("own_disclosure"), authority=("r3_care",))
def ones_own_slip_is_no_outsiders_act() -> None:
    """One's own slip is not the act of an outsider."""


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
    """The harmed side's own carelessness counts to the degree that it helped to cause the loss."""


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    found("payer_careless"),
    found("between_businesses"),
    answer(
        "red_flags",
        "new_account",
        "other_name",
        "foreign",
        "method_change",
        "two_versions",
        "odd_words",
        "dead_number",
    ),
    authority=("ucc_3_404", "r3_apportionment"),
)
def a_payer_who_ignored_warning_signs_shares_the_blame() -> None:
    """A payer who saw warning signs and did not call shares the blame."""


@rules.ground(FAULT, FOR, STRONG, answer("who_knew", "claimant_silent"), authority=("r3_apportionment",))
def a_harmed_side_that_knew_and_kept_silent_shares_the_blame() -> None:
    """A harmed side that knew of the hack and gave no warning shares the blame."""


@rules.ground(FAULT, AGAINST, STRONG, answer("claimant_conduct", "none"), authority=("r3_apportionment",))
def a_careful_victim_bears_no_share() -> None:
    """A harmed side that did nothing careless bears no share."""


@rules.ground(FAULT, AGAINST, STRONG, answer("claimant_fault_proved", "no"), authority=("r3_apportionment",))
def carelessness_without_effect_does_not_count() -> None:
    """Carelessness that did not help to cause the loss does not count."""


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


@rules.ground(RISK, FOR, STRONG, answer("accepted_risk", "in_writing"), authority=("r2t_496",))
def a_written_acceptance_of_the_risk_binds() -> None:
    """Whoever accepted this very risk in writing bears it."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    answer("accepted_risk", "knew_and_chose"),
    authority=("r2t_496", "r3_apportionment"),
)
def choosing_a_known_risk_counts() -> None:
    """Whoever knew the risk and freely chose it may bear it; in most places this is now part of shared
    fault."""


@rules.ground(RISK, FOR, DECISIVE, answer("customer_refused", "yes"), authority=("ucc_4a",))
def refusing_an_offered_safeguard_accepts_the_risk() -> None:
    """A customer who refuses in writing a safer step, and is told of the danger, accepts the risk."""


@rules.ground(
    RISK, AGAINST, STRONG, answer("accepted_risk", "no"), absent(found("fault_bars")), authority=("r2t_496",)
)
def no_risk_was_accepted() -> None:
    """Where the harmed side accepted no risk, this defense fails."""


@rules.ground(RISK, AGAINST, SUPPORTING, answer("data_required", "yes"), authority=("r2t_496",))
def having_to_hand_over_data_is_no_free_choice() -> None:
    """Handing over data to get work or care is seldom a free choice."""


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


# -- economic loss rule --------------------------------------------------------------------------------------

ELR = Issue.ECONOMIC_LOSS_RULE


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "does_not_bar", "usually_does_not_bar", "not_applicable"),
    authority=("r3_economic",),
)
def the_rule_does_not_reach_such_cases_here() -> None:
    """In this place the economic loss rule does not, or does not as a rule, reach a case like this."""


@rules.ground(ELR, AGAINST, DECISIVE, found("physical_loss"), authority=("r3_economic",))
def bodily_harm_takes_the_case_out_of_the_rule() -> None:
    """The rule is about money loss alone; harm to body or things takes the case out of it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "independent_duty"),
    absent(found("contract_allots_risk")),
    authority=("dittman_2018", "r3_economic"),
)
def a_duty_apart_from_contract_escapes_the_rule() -> None:
    """Where the duty comes from the law and not from a contract, the rule does not bar the claim."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "independent_duty"),
    found("contract_allots_risk"),
    found("between_businesses"),
    authority=("silverpop_2016", "r3_economic"),
)
def what_two_businesses_agreed_is_left_to_the_contract() -> None:
    """Where two businesses dealt with the risk in their contract, money loss is left to the contract."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "independent_duty"),
    found("contract_allots_risk"),
    absent(found("between_businesses")),
    authority=("dittman_2018",),
)
def a_consumer_contract_need_not_be_the_only_source() -> None:
    """A contract with a consumer need not be the only source of the duty."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars", "bars_relational"),
    authority=("r3_economic",),
)
def the_rule_bars_money_loss_here() -> None:
    """In this place the rule bars a negligence claim for money loss alone."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic"),
    answer("contract_between", "yes"),
    authority=("sheen_2022",),
)
def between_contract_parties_the_rule_holds() -> None:
    """In this place the rule bars money loss between parties to a contract."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic"),
    absent(found("close_relation")),
    absent(found("noneconomic_loss")),
    authority=("sheen_2022",),
)
def without_a_special_relation_the_rule_holds() -> None:
    """In this place the rule bars money loss unless there is a special relation or a loss that is not
    money."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic", "bars_unless_noneconomic"),
    found("noneconomic_loss"),
    absent(found("between_businesses")),
    authority=("webb_2023",),
)
def distress_takes_the_case_out_of_the_rule_here() -> None:
    """In this place a claim for distress as well takes the case out of the rule."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic"),
    found("close_relation"),
    authority=("sheen_2022",),
)
def a_special_relation_may_lift_the_rule() -> None:
    """A special relation may lift the rule here."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_noneconomic"),
    absent(found("noneconomic_loss")),
    authority=("r3_economic",),
)
def without_other_loss_the_rule_holds_here() -> None:
    """In this place the rule bars the claim unless some loss is not money."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_contract_parties"),
    answer("contract_between", "yes"),
    authority=("r3_economic",),
)
def parties_to_a_contract_are_left_to_it_here() -> None:
    """In this place parties to a contract are left to it for money loss."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_contract_parties"),
    answer("contract_between", "no"),
    authority=("r3_economic",),
)
def strangers_are_outside_the_rule_here() -> None:
    """In this place the rule is for parties to a contract and does not touch strangers."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "special_relationship_exception"),
    found("data_in_keeping"),
    authority=("blackbaud_2021",),
)
def keeping_the_data_is_a_special_relation_here() -> None:
    """In this place a special relation, such as that of a keeper of data, lifts the rule."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "special_relationship_exception"),
    absent(found("data_in_keeping")),
    authority=("r3_economic",),
)
def no_special_relation_lifts_the_rule() -> None:
    """Without a special relation the rule bars money loss here."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "intimate_nexus"),
    found("close_relation"),
    authority=("r3_economic",),
)
def a_near_contractual_tie_lifts_the_rule_here() -> None:
    """In this place a tie that is close to a contract lifts the rule."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "intimate_nexus"),
    answer("contract_between", "yes"),
    absent(found("close_relation")),
    authority=("r3_economic",),
)
def a_contract_is_a_close_tie_here() -> None:
    """In this place a contract between the sides is a close tie."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "identifiable_class"),
    authority=("peoples_express_1985", "heartland_2013"),
)
def a_class_that_could_be_named_in_advance_is_outside_the_rule() -> None:
    """In this place the rule does not bar a group of people whose loss could be foreseen and who could be
    named in advance."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_absent_present_harm"),
    absent(found("misuse_hit_claimant")),
    authority=("paul_2012",),
)
def without_present_harm_the_rule_holds_here() -> None:
    """In this place money spent against a future harm alone does not count in negligence."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "bars_absent_present_harm"),
    found("misuse_hit_claimant"),
    authority=("paul_2012",),
)
def present_misuse_may_lift_the_rule_here() -> None:
    """Present misuse may lift the rule here."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_undertaking"),
    absent(found("promise_relied_on")),
    authority=("hedley_byrne_1964",),
)
def without_an_undertaking_money_loss_is_barred_here() -> None:
    """In this place money loss alone counts only where one side took on responsibility for it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_undertaking"),
    found("promise_relied_on"),
    authority=("hedley_byrne_1964",),
)
def an_undertaking_lifts_the_rule_here() -> None:
    """Responsibility that was taken on lifts the rule."""


@rules.ground(
    ELR, FOR, STRONG, found("money_loss"), law("economic_loss", "split"), authority=("r3_economic",)
)
def some_courts_here_apply_the_rule() -> None:
    """Some courts here apply the rule to such cases."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "split"),
    authority=("flores_2023", "r3_economic"),
)
def other_courts_here_do_not_apply_the_rule() -> None:
    """Other courts here do not apply the rule to such cases."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "unsettled", "bars_contract_chain"),
    found("contract_allots_risk"),
    authority=("r3_economic",),
)
def a_contract_speaks_for_the_rule() -> None:
    """A contract that deals with the risk speaks for the rule where the law is unsettled."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "unsettled", "bars_contract_chain"),
    absent(found("contract_allots_risk")),
    authority=("r3_economic",),
)
def a_duty_set_by_law_speaks_against_the_rule() -> None:
    """Where no contract deals with the risk, there is less reason for the rule."""


@rules.ground(
    ELR,
    FOR,
    DECISIVE,
    found("between_businesses"),
    answer("contract_chain", "yes"),
    law("contract_chain", "bars"),
    authority=("schnuck_2018", "selco_2017"),
)
def a_network_of_contracts_is_the_only_way_here() -> None:
    """In this place members of a network of contracts that shares out such losses are left to those
    contracts."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    answer("contract_chain", "yes"),
    law("contract_chain", "does_not_bar"),
    absent(found("chain_pays")),
    authority=("heartland_2013", "target_banks_2014"),
)
def an_unclear_network_does_not_bar_here() -> None:
    """In this place network rules do not bar the claim while it is not shown that they give the harmed
    side a remedy."""


@rules.ground(
    ELR,
    FOR,
    DECISIVE,
    answer("money_loss_rule", "bars"),
    absent(found("physical_loss")),
    authority=("method",),
)
def the_user_was_told_that_the_rule_bars() -> None:
    """The user was told, by a court or a lawyer, that the law of the place bars claims for money loss
    alone."""


@rules.ground(ELR, AGAINST, DECISIVE, answer("money_loss_rule", "does_not_bar"), authority=("method",))
def the_user_was_told_that_the_rule_does_not_bar() -> None:
    """The user was told, by a court or a lawyer, that the law of the place does not bar claims for money
    loss alone."""


# -- contract terms ------------------------------------------------------------------------------------------

TERM = Issue.CONTRACT_LIMITATION


@rules.ground(
    TERM,
    FOR,
    STRONG,
    answer("liability_clause", "excludes", "caps"),
    answer("clause_fair", "yes"),
    authority=("r2_contracts_195", "silverpop_2016"),
)
def a_clear_and_fair_term_binds() -> None:
    """A clear term, fairly agreed, that shuts out or caps such claims binds both sides."""


@rules.ground(
    TERM,
    FOR,
    STRONG,
    answer("liability_clause", "excludes", "caps"),
    found("between_businesses"),
    authority=("r2_contracts_195",),
)
def between_businesses_a_term_binds_unless_shown_unfair() -> None:
    """Between businesses a term that shuts out or caps such claims binds, unless the other side shows that
    it is unclear or unfair."""


@rules.ground(
    TERM,
    FOR,
    SUPPORTING,
    answer("liability_clause", "excludes", "caps"),
    absent(found("between_businesses")),
    authority=("r2_contracts_195", "tunkl_1963"),
)
def a_term_in_a_consumer_contract_is_looked_at_closely() -> None:
    """A term that shuts out or caps a single person's claim counts, but courts look at it closely."""


@rules.ground(TERM, AGAINST, STRONG, answer("clause_fair", "no"), authority=("tunkl_1963",))
def an_unfair_term_does_not_bind() -> None:
    """A term that is unclear, or forced on the weaker side, does not bind."""


@rules.ground(
    TERM,
    AGAINST,
    STRONG,
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    answer("liability_clause", "excludes", "caps"),
    authority=("r2_contracts_195",),
)
def no_term_covers_gross_negligence() -> None:
    """A term does not cover gross negligence."""


@rules.ground(TERM, AGAINST, STRONG, answer("contract_between", "no"), authority=("r2_contracts_195",))
def a_term_does_not_bind_strangers() -> None:
    """A contract term does not bind someone who is not a party to it."""


@rules.ground(TERM, AGAINST, STRONG, answer("liability_clause", "none"), authority=("r2_contracts_195",))
def no_term_limits_the_claim() -> None:
    """Where no term limits liability, this defense fails."""


@rules.ground(
    TERM,
    FOR,
    SUPPORTING,
    answer("contract_on_payment", "puts_risk_on_claimant"),
    authority=("r2_contracts_195",),
)
def a_contract_that_puts_the_risk_on_the_harmed_side_counts() -> None:
    """A contract that puts this risk on the harmed side counts."""


@rules.defeat(
    "a_clear_and_fair_term_binds",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    authority=("r2_contracts_195",),
)
def gross_negligence_sets_the_term_aside() -> None:
    """Gross negligence sets the term aside."""


# -- too late ------------------------------------------------------------------------------------------------

LATE = Issue.LIMITATION_PERIOD


@rules.ground(LATE, FOR, STRONG, quantity("limitation", "expired"), authority=("limitation_general",))
def the_longest_time_has_run_out() -> None:
    """The longest time that the law of the place may give has run out, counted from the latest start."""


@rules.ground(LATE, AGAINST, STRONG, quantity("limitation", "running"), authority=("limitation_general",))
def the_shortest_time_has_not_run_out() -> None:
    """Even the shortest time that the law of the place may give has not run out."""


@rules.ground(LATE, FOR, SUPPORTING, quantity("limitation", "between"), authority=("limitation_general",))
def the_shortest_time_has_run_out() -> None:
    """The shortest time that may apply has run out."""


@rules.ground(LATE, AGAINST, SUPPORTING, quantity("limitation", "between"), authority=("limitation_general",))
def the_longest_time_has_not_run_out() -> None:
    """The longest time that may apply has not run out."""


# -- safe harbor ---------------------------------------------------------------------------------------------

HARBOR = Issue.STATUTORY_SAFE_HARBOR


@rules.ground(
    HARBOR,
    FOR,
    STRONG,
    law("safe_harbor", "tort_defense"),
    found("program_in_use"),
    answer("program_current", "yes"),
    answer("program_framework", "nist", "cis", "iso", "sector"),
    absent(found("too_large_for_harbor")),
    authority=("ohio_1354", "utah_702"),
)
def a_written_program_on_a_known_framework_gives_a_defense_here() -> None:
    """In this place a written program that follows a known framework, and was in use before the event,
    gives a defense. No court is known to have applied such a law yet."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("written_program", "no"),
    authority=("ohio_1354",),
)
def without_a_written_program_there_is_no_safe_harbor() -> None:
    """Without a written program from before the event there is no safe harbor."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("program_framework", "none", "pci_only"),
    authority=("ohio_1354",),
)
def a_program_on_no_known_framework_is_not_enough() -> None:
    """A program that follows no framework named in the law, or only the card rules, is not enough."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("program_current", "no"),
    authority=("ohio_1354",),
)
def a_stale_program_is_not_enough() -> None:
    """A program that was not in use, or out of date, is not enough."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("program_followed", "no"),
    authority=("ohio_1354",),
)
def a_program_not_followed_is_not_enough() -> None:
    """A program that was not followed is not enough."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    found("warning_ignored"),
    authority=("utah_702",),
)
def an_ignored_warning_closes_the_harbor() -> None:
    """A known danger that was not acted on in time closes or endangers the safe harbor."""


@rules.ground(HARBOR, AGAINST, STRONG, found("too_large_for_harbor"), authority=("method",))
def the_business_is_too_large_for_the_harbor() -> None:
    """The safe harbor is for smaller businesses."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("scheme", "negligence", "uk_statute", "gdpr", "irish_statute"),
    absent(
        law(
            "safe_harbor",
            "tort_defense",
            "deemed_compliance",
            "damages_bar",
            "punitive_bar",
            "class_action_bar",
            "other",
        )
    ),
    authority=("method",),
)
def this_place_has_no_safe_harbor() -> None:
    """The program's table knows no safe harbor statute for this place and date."""


@rules.ground(
    HARBOR,
    FOR,
    SUPPORTING,
    law("safe_harbor", "class_action_bar"),
    answer("class_action", "yes"),
    absent(decided(Issue.GROSS_NEGLIGENCE, Status.MET)),
    authority=("method",),
)
def a_class_action_here_needs_more_than_simple_negligence() -> None:
    """In this place a class action over a cyber event needs gross negligence or worse; claims by single
    people stay open."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "class_action_bar"),
    answer("class_action", "no"),
    authority=("method",),
)
def the_bar_on_class_actions_does_not_touch_a_single_claim() -> None:
    """The statute of this place limits class actions and does not touch the claim of a single person."""


@rules.ground(
    HARBOR, AGAINST, SUPPORTING, law("safe_harbor", "punitive_bar", "class_action_bar"), authority=("method",)
)
def the_harbor_of_this_place_is_narrow() -> None:
    """The safe harbor of this place touches only punitive damages or class actions, and not the claim
    itself."""


@rules.ground(
    HARBOR,
    FOR,
    SUPPORTING,
    law("safe_harbor", "deemed_compliance", "damages_bar"),
    found("program_in_use"),
    authority=("method",),
)
def a_program_that_meets_the_statute_counts_here() -> None:
    """In this place an organization that meets the statute's program is taken to have complied."""


# -- public bodies -------------------------------------------------------------------------------------------

IMMUNITY = Issue.GOVERNMENTAL_IMMUNITY


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    answer("defendant_kind", "government"),
    answer("immunity_waived", "immune"),
    authority=("ftca",),
)
def a_public_body_without_waiver_is_immune() -> None:
    """A public body cannot be sued for carelessness where no law allows it."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    answer("defendant_kind", "government"),
    answer("immunity_waived", "waived"),
    authority=("ftca",),
)
def a_waiver_opens_the_way() -> None:
    """Where a law allows suits for carelessness, immunity does not stand in the way."""


@rules.ground(IMMUNITY, FOR, STRONG, answer("public_notice_given", "no"), authority=("ftca",))
def without_early_notice_the_way_is_closed() -> None:
    """Where the law asks for early notice of the claim, a suit without it fails."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    DECISIVE,
    answer(
        "defendant_kind",
        "shop",
        "health",
        "bank",
        "professional",
        "technology",
        "payment_processor",
        "credit_bureau",
        "school",
        "utility",
        "maker",
    ),
    authority=("ftca",),
)
def only_public_bodies_are_immune() -> None:
    """Only public bodies can be immune."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    answer("defendant_kind", "government"),
    law("immunity", "broad_waiver", "none"),
    authority=("ftca",),
)
def the_place_lets_public_bodies_be_sued_for_carelessness() -> None:
    """The law of this place as a rule lets public bodies be sued for carelessness like anyone else."""


@rules.defeat(
    "parties_to_a_contract_are_left_to_it_here",
    answer("claimant_role", "client"),
    answer("defendant_kind", "professional"),
    authority=("professional_duty",),
)
def professional_duties_stand_beside_the_contract() -> None:
    """The duties of a profession stand beside the contract, so the rule does not confine the client to it."""


@rules.defeat(
    "the_place_lets_public_bodies_be_sued_for_carelessness",
    answer("immunity_waived", "immune"),
    authority=("method",),
)
def what_the_user_was_told_of_immunity_comes_first() -> None:
    """What a lawyer told the user about this public body comes before the general rule of the place."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    answer("clause_fair", "no"),
    authority=("tunkl_1963",),
)
def an_unfair_term_fails_even_between_businesses() -> None:
    """A term that is unclear or was not fairly agreed does not bind even between businesses."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    authority=("r2_contracts_195",),
)
def gross_negligence_sets_the_term_aside_between_businesses() -> None:
    """Gross negligence sets the term aside between businesses, too."""
