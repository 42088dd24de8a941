"""Outcome: the claim as a whole. It fails if any one element fails or a bar applies."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law, proposition
from negwizard.terms import ELEMENTS, Issue, OutcomeStatus, Status

rules = RuleSet("outcome")
FAILS, VIABLE, ARGUABLE = (
    OutcomeStatus.CLAIM_FAILS.value,
    OutcomeStatus.CLAIM_VIABLE.value,
    OutcomeStatus.CLAIM_ARGUABLE.value,
)
AUTHORITY = ("four_elements",)
MISSING = {
    Issue.DUTY: "Without a duty there is no claim of negligence.",
    Issue.BREACH: "Without a lack of care there is no claim of negligence.",
    Issue.CAUSATION: "Without harm that comes from the lack of care there is no claim of negligence.",
    Issue.DAMAGES: "Without a loss that counts there is no claim of negligence.",
}
BARS = {
    Issue.ECONOMIC_LOSS_RULE: "The economic loss rule bars the claim.",
    Issue.ASSUMPTION_OF_RISK: "Whoever accepted this very risk has no claim.",
    Issue.CONTRACT_LIMITATION: "A term of the contract shuts out the claim.",
    Issue.LIMITATION_PERIOD: "The claim fails when the time for suing has run out.",
    Issue.STATUTORY_SAFE_HARBOR: "A safe harbor statute gives a defense to the claim.",
    Issue.GOVERNMENTAL_IMMUNITY: "A public body that is immune cannot be sued for this.",
    Issue.THIRD_PARTY_ACT: "The harm is the act of an outsider, for whom the organization does not answer.",
    Issue.UNFORESEEABLE: "Nobody answers for harm that no careful person could foresee.",
}
DOUBT = {
    Issue.ECONOMIC_LOSS_RULE: "Whether the economic loss rule bars the claim can be argued either way.",
    Issue.ASSUMPTION_OF_RISK: "Whether the risk was accepted can be argued either way.",
    Issue.CONTRACT_LIMITATION: "Whether a term of the contract shuts out the claim can be argued either way.",
    Issue.LIMITATION_PERIOD: "Whether the time for suing has run out can be argued either way.",
    Issue.STATUTORY_SAFE_HARBOR: "Whether a safe harbor statute gives a defense can be argued either way.",
    Issue.GOVERNMENTAL_IMMUNITY: "Whether the public body can be sued can be argued either way.",
    Issue.THIRD_PARTY_ACT: "Whether the outsider alone must answer can be argued either way.",
    Issue.UNFORESEEABLE: "Whether the harm could be foreseen can be argued either way.",
}

PLEADED = {
    Issue.ECONOMIC_LOSS_RULE,
    Issue.ASSUMPTION_OF_RISK,
    Issue.CONTRACT_LIMITATION,
    Issue.LIMITATION_PERIOD,
    Issue.STATUTORY_SAFE_HARBOR,
    Issue.THIRD_PARTY_ACT,
}
"""What the defendant must bring and prove: it ends a suit at its start only if it is clear."""

AT_PROOF = (case("stage", "proof"),)
SHARES_COUNT = absent(found("payment_law_sets_shares"))
"""No law on payments says by itself who bears the loss, so the rule of the place on shared fault applies."""


for _element in ELEMENTS:
    rules.result(FAILS, _element.value, decided(_element, Status.NOT_MET), authority=AUTHORITY)(
        proposition(
            f"claim_fails_without_{_element}",
            MISSING[_element],
        )
    )
    rules.result(
        ARGUABLE,
        _element.value,
        decided(_element, Status.ARGUABLE),
        *(decided(other, Status.MET, Status.ARGUABLE) for other in ELEMENTS if other is not _element),
        authority=AUTHORITY,
    )(
        proposition(
            f"claim_arguable_on_{_element}",
            f"No element fails, but {_element} can be argued either way. A judge or jury would decide.",
        )
    )

# A term that only caps the sum leaves the claim alive.
_ALSO = {Issue.CONTRACT_LIMITATION: (found("term_shuts_out"),)}

for _bar, _text in BARS.items():
    rules.result(FAILS, _bar.value, decided(_bar, Status.MET), *_ALSO.get(_bar, ()), authority=AUTHORITY)(
        proposition(f"claim_barred_by_{_bar}", _text)
    )
    rules.result(
        ARGUABLE,
        _bar.value,
        decided(_bar, Status.ARGUABLE),
        *_ALSO.get(_bar, ()),
        *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
        *(AT_PROOF if _bar in PLEADED else ()),
        authority=AUTHORITY,
    )(
        proposition(
            f"claim_arguable_on_{_bar}",
            DOUBT[_bar],
        )
    )


@rules.result(
    FAILS,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET),
    law("fault_regime", "contributory_bar"),
    absent(decided(Issue.GROSS_NEGLIGENCE, Status.MET, Status.ARGUABLE)),
    absent(found("last_chance_passed_up")),
    SHARES_COUNT,
    authority=("r2t_467", "r2t_479_482"),
)
def any_own_fault_bars_the_claim_here() -> None:
    """In this place any fault of the harmed side that helped to cause the loss bars the claim, as a rule. It
    does not where the other side meant the harm, was grossly or wantonly careless, or passed up the last
    clear chance to prevent the loss."""


@rules.result(
    ARGUABLE,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET, Status.ARGUABLE),
    law("fault_regime", "contributory_bar"),
    decided(Issue.GROSS_NEGLIGENCE, Status.ARGUABLE),
    *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
    *AT_PROOF,
    authority=("yancey_2001", "wolfe_1991"),
)
def arguable_gross_negligence_leaves_the_bar_in_doubt() -> None:
    """Where any own fault bars a claim, the bar is in doubt as long as gross negligence of the other side can
    be argued either way."""


@rules.result(
    ARGUABLE,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET, Status.ARGUABLE),
    law("bar_exception", "wanton", "open"),
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
    *AT_PROOF,
    authority=("wolfe_1991", "liscombe_1985"),
)
def gross_negligence_may_not_be_enough_to_lift_the_bar_here() -> None:
    """In this place own fault does not bar a claim over wanton conduct. Whether gross negligence is enough is
    open, or asks for proof of more."""


@rules.result(
    ARGUABLE,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET, Status.ARGUABLE),
    law("fault_regime", "contributory_bar"),
    found("last_chance_passed_up"),
    *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
    *AT_PROOF,
    authority=("last_clear_chance", "r2t_479_482"),
)
def a_last_chance_passed_up_may_lift_the_bar() -> None:
    """Where any own fault bars a claim, it may not bar one against a side that knew of the danger, had the
    last clear chance to prevent the loss and did not use it."""


@rules.result(
    FAILS,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET),
    found("fault_bars"),
    law("fault_regime", "modified_50", "modified_51", "slight_gross"),
    SHARES_COUNT,
)
def own_fault_reaches_the_bar() -> None:
    """The harmed side's share of the blame reaches the point at which this place bars the claim."""


@rules.result(
    ARGUABLE,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.ARGUABLE),
    law("fault_regime", "contributory_bar"),
    *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
    *AT_PROOF,
    SHARES_COUNT,
    authority=("r2t_467",),
)
def own_fault_may_bar_the_claim_here() -> None:
    """The claim is arguable where any own fault would bar it and own fault is arguable."""


@rules.result(
    FAILS,
    Issue.STANDING.value,
    decided(Issue.STANDING, Status.NOT_MET),
    answer("court", "federal"),
    authority=("standing_iii",),
)
def without_standing_a_federal_court_must_dismiss() -> None:
    """Without standing a federal court must dismiss the claim."""


@rules.result(
    FAILS,
    Issue.STANDING.value,
    decided(Issue.STANDING, Status.NOT_MET),
    answer("court", "state", "special"),
    law("standing", "state_follows", "state_weighs", "state_injury", "state_right", "state_stake"),
    authority=("petta_2025", "greco_2023"),
)
def without_standing_the_state_courts_here_dismiss_too() -> None:
    """The state courts of this place dismiss a claim without standing, too."""


@rules.result(
    ARGUABLE,
    Issue.STANDING.value,
    decided(Issue.STANDING, Status.ARGUABLE),
    answer("court", "federal"),
    *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
    authority=("standing_iii",),
)
def a_federal_claim_with_doubtful_standing_is_arguable() -> None:
    """A claim in a federal court is arguable where standing is arguable."""


@rules.result(
    ARGUABLE,
    Issue.STANDING.value,
    decided(Issue.STANDING, Status.ARGUABLE),
    answer("court", "state", "special"),
    law("standing", "state_follows", "state_weighs", "state_injury", "state_right", "state_stake"),
    *(decided(element, Status.MET, Status.ARGUABLE) for element in ELEMENTS),
    authority=("petta_2025", "greco_2023"),
)
def a_state_claim_with_doubtful_standing_is_arguable_here() -> None:
    """Where the state courts dismiss a claim without standing, a claim with doubtful standing is arguable."""


@rules.result(
    FAILS,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET),
    found("gross_carelessness"),
    absent(found("no_second_factor")),
    authority=("bgb_675v", "psd2_74"),
)
def a_grossly_careless_bank_customer_is_left_with_the_loss() -> None:
    """A bank customer who was grossly careless is left with the whole loss here, if the bank asked for a
    second factor."""


@rules.result(
    ARGUABLE,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.ARGUABLE),
    found("care_plays_no_part"),
    decided(Issue.BREACH, Status.MET),
    decided(Issue.CAUSATION, Status.MET, Status.ARGUABLE),
    decided(Issue.DAMAGES, Status.MET, Status.ARGUABLE),
    *AT_PROOF,
    authority=("app_refund_2024", "psd2_71"),
)
def a_customers_own_part_may_cost_the_whole_refund() -> None:
    """Where the law makes a bank pay back whatever its care, the customer's own part can cost the refund. If
    that can be argued either way, so can the claim."""


@rules.result(
    FAILS,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET),
    found("safer_step_refused"),
    authority=("ucc_4a", "choice_escrow_2014"),
)
def a_bank_customer_who_refused_a_safer_step_is_left_with_the_loss() -> None:
    """Under the law on bank payment orders a customer that turned down a safer step in writing is left with
    the loss, if the bank kept to the agreed steps in good faith."""


@rules.result(
    VIABLE,
    Issue.STATUTORY_STANDARD.value,
    found("business_payment_law"),
    *(decided(element, Status.MET) for element in ELEMENTS),
    *(absent(decided(bar, Status.MET, Status.ARGUABLE)) for bar in BARS),
    authority=("ucc_4a", "patco_2012"),
)
def the_claim_under_the_payment_statute_stands() -> None:
    """The law on bank payment orders takes the place of negligence. The claim under that law stands, and what
    it asks is shown here under the four elements."""


@rules.result(
    VIABLE,
    Issue.COMPARATIVE_FAULT.value,
    decided(Issue.COMPARATIVE_FAULT, Status.MET),
    law("bar_exception", "gross"),
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    *(decided(element, Status.MET) for element in ELEMENTS),
    *(absent(decided(bar, Status.MET, Status.ARGUABLE)) for bar in BARS),
    authority=("yancey_2001",),
)
def gross_negligence_lifts_the_bar_of_own_fault_here() -> None:
    """In this place own fault does not bar a claim where the other side was grossly negligent."""


@rules.result(
    VIABLE,
    "duty",
    *(decided(element, Status.MET) for element in ELEMENTS),
    *(absent(decided(bar, Status.MET, Status.ARGUABLE)) for bar in BARS),
    authority=AUTHORITY,
)
def all_four_elements_and_no_bar_make_a_claim() -> None:
    """All four elements are met and no bar stands in the way."""


@rules.result(
    VIABLE,
    "duty",
    case("stage", "pleading"),
    *(decided(element, Status.MET) for element in ELEMENTS),
    *(absent(decided(bar, Status.MET)) for bar in BARS if bar in PLEADED),
    *(absent(decided(bar, Status.MET, Status.ARGUABLE)) for bar in BARS if bar not in PLEADED),
    authority=("plausible_claim", "four_elements"),
)
def at_the_start_a_defense_in_doubt_does_not_end_the_claim() -> None:
    """At the start of a suit the claim goes on if all four elements are plausible. A defense that the other
    side must prove ends it only if it is clear."""


@rules.result(
    VIABLE,
    "duty",
    *(decided(element, Status.MET) for element in ELEMENTS),
    answer("liability_clause", "caps"),
    *(
        absent(decided(bar, Status.MET, Status.ARGUABLE))
        for bar in BARS
        if bar is not Issue.CONTRACT_LIMITATION
    ),
    authority=AUTHORITY,
)
def a_cap_on_the_sum_leaves_the_claim() -> None:
    """All four elements are met, and a term that caps the sum does not bar the claim."""
