"""Damages: which losses does the law of the place count?"""

from collections.abc import Callable
from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law
from negwizard.engine.vocabulary import Answer
from negwizard.terms import Issue, Side, Status, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING
DAMAGES = Issue.DAMAGES

rules = RuleSet("losses")


def claimed(category: str) -> Answer:
    """Match a loss that is claimed."""
    return answer("losses", category)


# -- money gone ----------------------------------------------------------------------------------------------


@rules.ground(Issue.LOSS_STOLEN_FUNDS, FOR, STRONG, claimed("stolen_funds"), authority=("four_elements",))
def stolen_money_is_a_loss() -> None:
    """Money that was stolen, or paid to a crook, is a real loss."""


@rules.ground(
    Issue.LOSS_STOLEN_FUNDS,
    AGAINST,
    DECISIVE,
    claimed("stolen_funds"),
    answer("loss_paid_back", "all"),
    authority=("hannaford_2010",),
)
def money_paid_back_is_no_loss() -> None:
    """Money that was paid back in full is no loss."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    FOR,
    STRONG,
    claimed("identity_fraud"),
    found("misuse_hit_claimant"),
    authority=("resnick_2012",),
)
def identity_fraud_is_a_present_injury() -> None:
    """Real fraud in a person's name is a present injury, and the loss from it counts."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    FOR,
    SUPPORTING,
    claimed("identity_fraud"),
    answer("loss_paid_back", "none", "part"),
    authority=("resnick_2012",),
)
def loss_not_paid_back_counts() -> None:
    """The part of a fraud loss that nobody paid back counts."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    STRONG,
    claimed("identity_fraud"),
    answer("loss_paid_back", "all"),
    authority=("hannaford_2010",),
)
def fraud_paid_back_in_full_leaves_no_money_loss() -> None:
    """Fraud charges that were paid back in full leave no money loss."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    STRONG,
    claimed("identity_fraud"),
    answer("actual_misuse", "no", "attempt"),
    authority=("petta_2025",),
)
def without_fraud_there_is_no_fraud_loss() -> None:
    """Where no fraud has happened, there is no loss through fraud."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    DECISIVE,
    claimed("identity_fraud"),
    answer("misuse_matches", "no"),
    authority=("petta_2025",),
)
def fraud_with_other_data_is_not_a_loss_from_this_event() -> None:
    """Loss through fraud with data that did not get out here is not a loss from this event."""


@rules.ground(Issue.LOSS_REISSUE_COST, FOR, STRONG, claimed("reissue_cost"), authority=("target_banks_2014",))
def card_costs_of_a_bank_are_real_money() -> None:
    """The cost of new cards, and of fraud paid back to customers, is real money out of a bank's pocket."""


@rules.ground(Issue.LOSS_BUSINESS, FOR, STRONG, claimed("business"), authority=("r3_economic",))
def lost_business_is_a_real_loss() -> None:
    """Lost sales or profit that can be shown in figures is a real loss; the economic loss rule decides
    whether negligence reaches it."""


@rules.ground(
    Issue.LOSS_BUSINESS,
    AGAINST,
    DECISIVE,
    claimed("business"),
    answer("outage_relation", "remote_user"),
    authority=("madison_2001",),
)
def far_money_effects_do_not_count() -> None:
    """Money effects on people far from the event do not count in negligence."""


@rules.ground(Issue.LOSS_REPAIR, FOR, STRONG, claimed("repair"), authority=("r2t_919",))
def cost_of_repair_is_a_real_loss() -> None:
    """The reasonable cost of repair and response is a real loss."""


@rules.ground(Issue.LOSS_PHYSICAL, FOR, DECISIVE, claimed("physical"), authority=("four_elements",))
def bodily_harm_is_the_clearest_loss() -> None:
    """Bodily harm and damage to things always count."""


@rules.ground(
    Issue.LOSS_REPUTATION,
    AGAINST,
    STRONG,
    claimed("reputation"),
    absent(found("between_businesses")),
    authority=("four_elements",),
)
def a_persons_good_name_alone_does_not_count() -> None:
    """Loss of good name alone, without a money loss, does not count in negligence."""


@rules.ground(
    Issue.LOSS_REPUTATION,
    FOR,
    SUPPORTING,
    claimed("reputation"),
    found("between_businesses"),
    authority=("r3_economic",),
)
def a_businesss_good_name_needs_figures() -> None:
    """A business that can show lost profit from a loss of good name may claim it."""


@rules.ground(Issue.LOSS_PENALTY, AGAINST, STRONG, claimed("penalty"), authority=("four_elements",))
def fines_are_not_the_claimants_loss() -> None:
    """Fines fall on the side that broke the rules and are not damages for negligence."""


# -- cost of guarding against fraud --------------------------------------------------------------------------

COST = Issue.LOSS_MITIGATION_COST


@rules.ground(
    COST,
    FOR,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "if_reasonable"),
    found("real_response"),
    authority=("hannaford_2011", "r2t_919"),
)
def a_reasonable_response_is_paid() -> None:
    """Money that a reasonable person would spend to guard against a real danger of fraud counts."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "if_reasonable"),
    answer("mitigation_why", "worry"),
    authority=("hannaford_2011", "r2t_919"),
)
def spending_out_of_worry_is_not_reasonable() -> None:
    """Money spent out of worry, with no sign of misuse, is not a reasonable response."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    claimed("mitigation_cost"),
    law(
        "mitigation_cost",
        "with_misuse",
        "with_misuse_or_imminent_risk",
        "with_criminal_theft",
        "not_recoverable",
        "mixed",
        "unsettled",
        "pleading",
    ),
    found("misuse_hit_claimant"),
    authority=("r2t_919",),
)
def after_real_misuse_the_cost_counts() -> None:
    """Once fraud has hit the person, the cost of guarding against more of it counts."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "with_misuse", "not_recoverable"),
    answer("actual_misuse", "no", "attempt"),
    authority=("pisciotta_2007",),
)
def without_misuse_the_cost_does_not_count_here() -> None:
    """In this place the cost of watching one's credit does not count while no misuse has happened."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "with_misuse", "not_recoverable"),
    answer("misuse_of_claimant", "no"),
    authority=("pisciotta_2007",),
)
def misuse_of_others_data_is_not_enough_here() -> None:
    """In this place misuse of other people's data is not enough."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "with_criminal_theft", "with_misuse_or_imminent_risk"),
    found("deliberate_theft"),
    authority=("collins_2019",),
)
def after_theft_by_criminals_the_cost_counts_here() -> None:
    """In this place, where criminals took the data to misuse it, the danger is real enough for the cost to
    count."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "with_criminal_theft", "with_misuse_or_imminent_risk", "mixed", "unsettled"),
    found("mere_exposure"),
    authority=("doe_henry_ford_2014", "paul_2012"),
)
def the_cost_of_watching_after_mere_exposure_does_not_count() -> None:
    """Where data was only exposed and not misused, most courts do not count the cost of watching for
    fraud."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "pleading"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("plausible_claim",),
)
def the_cost_is_accepted_at_the_start_here() -> None:
    """Courts here let a claim for such costs go forward at the start of a suit when criminals took the
    data."""


@rules.ground(
    COST,
    FOR,
    SUPPORTING,
    claimed("mitigation_cost"),
    law("mitigation_cost", "pleading", "mixed", "unsettled"),
    found("deliberate_theft"),
    authority=("r2t_919",),
)
def theft_by_criminals_speaks_for_the_cost() -> None:
    """Theft of data by criminals speaks for counting the cost."""


@rules.ground(
    COST,
    AGAINST,
    SUPPORTING,
    claimed("mitigation_cost"),
    law("mitigation_cost", "mixed", "unsettled"),
    answer("actual_misuse", "no"),
    authority=("pisciotta_2007",),
)
def no_misuse_speaks_against_the_cost() -> None:
    """That no misuse has happened speaks against counting the cost."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "mixed", "unsettled", "pleading"),
    answer("mitigation_why", "worry"),
    answer("actual_misuse", "no"),
    authority=("r2t_919", "pisciotta_2007"),
)
def money_spent_out_of_worry_without_misuse_is_not_a_reasonable_response() -> None:
    """Money spent out of worry, while no misuse is known, is not a reasonable response to a real danger."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "pleading"),
    found("mere_exposure"),
    authority=("paul_2012",),
)
def mere_exposure_is_not_enough_even_to_plead() -> None:
    """Data that was only exposed, with no sign of misuse, does not make the cost of watching a loss."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    claimed("mitigation_cost"),
    law("mitigation_cost", "pecuniary_only", "statutory"),
    authority=("gdpr_82", "mustapha_2008"),
)
def money_really_spent_counts_here() -> None:
    """Money really and reasonably spent is a loss that counts here."""


# -- risk of later fraud -------------------------------------------------------------------------------------

RISK = Issue.LOSS_FUTURE_RISK


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "not_injury", "standing_only"),
    authority=("petta_2025", "pisciotta_2007"),
)
def risk_alone_is_no_loss() -> None:
    """The risk of fraud later on is not by itself a loss in negligence."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "injury_if_criminal"),
    found("deliberate_theft"),
    found("misuse_seen"),
    authority=("collins_2019",),
)
def imminent_risk_after_criminal_theft_is_an_injury_here() -> None:
    """In this place a thief's plan to sell or use the data makes the danger of identity theft a real
    injury."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "injury_if_criminal"),
    found("mere_exposure"),
    authority=("collins_2019",),
)
def risk_after_mere_exposure_is_no_injury_here() -> None:
    """In this place the risk after mere exposure is no injury."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "pleading"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("plausible_claim",),
)
def risk_is_accepted_at_the_start_here() -> None:
    """Courts here have let the risk of fraud stand as a loss at the start of a suit."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "fear_if_well_founded", "statutory_tort"),
    found("deliberate_theft"),
    authority=("gdpr_82",),
)
def a_well_founded_fear_counts_here() -> None:
    """Under the law of this place a well-founded fear of misuse can be damage."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "fear_if_well_founded"),
    found("not_touched"),
    authority=("gdpr_82",),
)
def a_purely_hypothetical_fear_does_not_count() -> None:
    """A purely hypothetical fear is not damage."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "unsettled", "pleading"),
    found("mere_exposure"),
    authority=("paul_2012",),
)
def risk_after_mere_exposure_does_not_count() -> None:
    """The risk that follows mere exposure of data is too thin to be a loss."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    claimed("future_risk"),
    law("future_risk", "unsettled"),
    found("deliberate_theft"),
    authority=("collins_2019",),
)
def some_courts_count_the_risk_after_theft() -> None:
    """Some courts count the risk when criminals took the data on purpose."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    claimed("future_risk"),
    law("future_risk", "unsettled"),
    found("deliberate_theft"),
    authority=("petta_2025",),
)
def other_courts_refuse_the_risk_even_after_theft() -> None:
    """Other courts refuse the risk as a loss even then."""


# -- lost time -----------------------------------------------------------------------------------------------

TIME = Issue.LOSS_TIME


@rules.ground(
    TIME,
    FOR,
    STRONG,
    claimed("time"),
    law("lost_time", "if_reasonable", "with_real_risk", "with_misuse"),
    found("misuse_hit_claimant"),
    authority=("r2t_919",),
)
def time_spent_after_misuse_counts_here() -> None:
    """In this place time spent in answer to real misuse counts."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    claimed("time"),
    law("lost_time", "if_reasonable", "with_real_risk"),
    found("deliberate_theft"),
    authority=("r2t_919",),
)
def time_spent_after_theft_counts_here() -> None:
    """In this place time spent in answer to a theft by criminals counts."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    claimed("time"),
    law("lost_time", "pleading"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("plausible_claim",),
)
def time_is_accepted_at_the_start_here() -> None:
    """Courts here let lost time stand as a loss at the start of a suit when criminals took the data."""


@rules.ground(
    TIME, AGAINST, STRONG, claimed("time"), law("lost_time", "not_recoverable"), authority=("hannaford_2010",)
)
def time_alone_does_not_count_here() -> None:
    """In this place time and effort alone are not a loss that counts."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    claimed("time"),
    law("lost_time", "with_misuse"),
    answer("actual_misuse", "no", "attempt"),
    authority=("hannaford_2010",),
)
def time_without_misuse_does_not_count_here() -> None:
    """In this place time does not count while there is no misuse."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    claimed("time"),
    law("lost_time", "if_reasonable", "with_real_risk", "pleading", "mixed", "unsettled"),
    found("mere_exposure"),
    authority=("hannaford_2010",),
)
def time_spent_after_mere_exposure_does_not_count() -> None:
    """Time spent because data was only exposed is one of the ordinary annoyances of life."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    claimed("time"),
    law("lost_time", "pleading", "mixed", "unsettled"),
    answer("actual_misuse", "no"),
    case("stage", "proof"),
    authority=("hannaford_2010",),
)
def time_without_misuse_does_not_count_at_proof() -> None:
    """At trial, time spent while no misuse is known is not a loss that most courts count."""


@rules.ground(
    TIME,
    FOR,
    SUPPORTING,
    claimed("time"),
    law("lost_time", "mixed", "unsettled", "pleading"),
    found("misuse_hit_claimant"),
    authority=("webb_2023",),
)
def some_courts_count_time_after_misuse() -> None:
    """Some courts count time spent to undo misuse."""


@rules.ground(
    TIME,
    AGAINST,
    SUPPORTING,
    claimed("time"),
    law("lost_time", "mixed", "unsettled"),
    absent(found("mere_exposure")),
    authority=("hannaford_2010",),
)
def other_courts_do_not_count_time() -> None:
    """Other courts do not count time and effort alone."""


@rules.ground(TIME, FOR, SUPPORTING, claimed("time"), law("lost_time", "statutory"), authority=("gdpr_82",))
def time_may_count_under_the_statute() -> None:
    """Under data protection law lost time may count, in a small sum."""


# -- distress ------------------------------------------------------------------------------------------------

DISTRESS = Issue.LOSS_DISTRESS


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    law("distress", "general_limits"),
    answer("distress_kind", "worry"),
    authority=("r3_distress",),
)
def worry_alone_does_not_count() -> None:
    """Worry, anger or lost sleep without bodily harm does not as a rule count in negligence."""


@rules.ground(
    DISTRESS,
    FOR,
    SUPPORTING,
    claimed("distress"),
    law("distress", "general_limits"),
    answer("distress_kind", "serious"),
    authority=("r3_distress",),
)
def serious_distress_counts_in_some_cases() -> None:
    """Serious distress counts in certain kinds of cases."""


@rules.ground(
    DISTRESS,
    AGAINST,
    SUPPORTING,
    claimed("distress"),
    law("distress", "general_limits"),
    answer("distress_kind", "serious"),
    authority=("r3_distress",),
)
def even_serious_distress_needs_a_recognized_case() -> None:
    """Even serious distress counts only in kinds of cases that the law recognizes."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    claimed("distress"),
    answer("distress_kind", "with_injury"),
    authority=("r3_distress",),
)
def distress_with_bodily_harm_counts() -> None:
    """Distress that comes with bodily harm counts."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    claimed("distress"),
    law("distress", "pleading"),
    case("stage", "pleading"),
    absent(found("mere_exposure")),
    authority=("webb_2023", "nunley_2024"),
)
def distress_is_accepted_at_the_start_here() -> None:
    """Courts here let distress stand as a loss at the start of a suit."""


@rules.ground(
    DISTRESS,
    FOR,
    SUPPORTING,
    claimed("distress"),
    law("distress", "pleading"),
    case("stage", "proof"),
    authority=("webb_2023",),
)
def distress_may_be_proved_here() -> None:
    """Distress may be proved as a loss here."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    law("distress", "pleading"),
    answer("distress_kind", "worry"),
    answer("actual_misuse", "no"),
    case("stage", "proof"),
    authority=("r3_distress",),
)
def worry_without_misuse_does_not_count_at_proof() -> None:
    """At trial, worry while no misuse is known is not a loss that counts."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    claimed("distress"),
    law("distress", "serious_only"),
    answer("distress_kind", "serious"),
    authority=("mustapha_2008",),
)
def serious_and_lasting_distress_counts_here() -> None:
    """In this place mental harm counts if it is serious and lasting."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    law("distress", "serious_only"),
    answer("distress_kind", "worry"),
    authority=("mustapha_2008",),
)
def ordinary_upset_does_not_count_here() -> None:
    """In this place ordinary upset does not count."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    claimed("distress"),
    law("distress", "statutory"),
    law("scheme", "gdpr", "irish_statute"),
    absent(found("not_touched")),
    authority=("gdpr_82",),
)
def distress_counts_under_the_statute() -> None:
    """Under data protection law distress counts, without any threshold of weight, if it is shown."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    authority=("warren_2021",),
)
def distress_is_not_damage_in_negligence_here() -> None:
    """In negligence distress short of illness is not damage here; the data protection statute is the way
    to claim it."""


# -- lost value of the data or the service -------------------------------------------------------------------

VALUE = Issue.LOSS_DATA_VALUE


@rules.ground(
    VALUE,
    FOR,
    STRONG,
    claimed("data_value"),
    law("data_value", "pleading"),
    case("stage", "pleading"),
    authority=("nunley_2024",),
)
def lost_value_is_accepted_at_the_start_here() -> None:
    """Courts here let the lost value of personal data stand as a loss at the start of a suit."""


@rules.ground(
    VALUE, FOR, STRONG, claimed("data_value"), answer("value_market", "yes"), authority=("four_elements",)
)
def a_lost_sale_is_a_loss() -> None:
    """A real chance to sell the data that was lost is a loss."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    claimed("data_value"),
    law("data_value", "not_recoverable", "unsettled"),
    answer("value_market", "no"),
    authority=("sheen_2022",),
)
def value_without_a_market_does_not_count() -> None:
    """Without a lost sale, most courts do not count a lost value of personal data or of a service."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    claimed("data_value"),
    law("data_value", "not_recoverable"),
    authority=("sheen_2022",),
)
def value_does_not_count_here() -> None:
    """Courts of this place do not count a lost value of personal data."""


@rules.ground(
    VALUE,
    AGAINST,
    SUPPORTING,
    claimed("data_value"),
    law("data_value", "unsettled"),
    authority=("sheen_2022",),
)
def value_is_doubtful_elsewhere() -> None:
    """Most courts doubt that personal data has a value that its owner can lose."""


# -- the element ---------------------------------------------------------------------------------------------


@rules.ground(DAMAGES, AGAINST, DECISIVE, answer("losses", "none"), authority=("four_elements",))
def without_loss_there_is_no_negligence_claim() -> None:
    """Negligence needs a real loss; without one there is no claim."""


LOSSES = tuple(issue for issue in Issue if issue.startswith("loss_"))


def _element_rules(loss: Issue) -> None:
    """Let one category of loss bear on the element. The same four rules serve each category."""
    category = loss.removeprefix("loss_")

    def counted() -> None:
        """A loss that the law of the place counts makes out damages."""

    def not_counted() -> None:
        """This loss does not count; damages then need another loss that does."""

    def may_count() -> None:
        """There are real reasons to count this loss."""

    def may_not_count() -> None:
        """There are real reasons not to count this loss."""

    def unsettled() -> None:
        """A loss is claimed, and what is known does not settle whether it counts."""

    def add(
        function: Callable[[], None], name: str, side: Side, strength: Strength, *conditions: Any
    ) -> None:
        function.__name__ = f"{category}_{name}"
        rules.ground(DAMAGES, side, strength, *conditions, authority=("four_elements",))(function)

    add(counted, "counts", FOR, DECISIVE, decided(loss, Status.MET))
    add(not_counted, "does_not_count", AGAINST, STRONG, decided(loss, Status.NOT_MET))
    add(may_count, "may_count", FOR, STRONG, decided(loss, Status.ARGUABLE))
    add(may_not_count, "may_not_count", AGAINST, STRONG, decided(loss, Status.ARGUABLE))
    add(unsettled, "is_claimed_and_open", FOR, SUPPORTING, claimed(category), absent(decided(loss, *DECIDED)))


DECIDED = (Status.MET, Status.NOT_MET, Status.ARGUABLE)

for _loss in LOSSES:
    _element_rules(_loss)
