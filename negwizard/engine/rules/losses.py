"""Damages: money that is gone, harm to body or things, good name, fines."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.engine.rules.shared import NEGLIGENCE_GIVES_THE_CLAIM, STATUTE_GIVES_THE_CLAIM
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("losses")


@rules.ground(Issue.LOSS_STOLEN_FUNDS, FOR, STRONG, claimed("stolen_funds"), authority=("four_elements",))
def stolen_money_is_a_loss() -> None:
    """Money that was stolen, or paid to a crook, is a real loss."""


@rules.ground(
    Issue.LOSS_STOLEN_FUNDS,
    AGAINST,
    DECISIVE,
    claimed("stolen_funds"),
    answer("loss_paid_back", "all"),
    authority=("hannaford_2010", "livingstone_1880", "bgb_249", "petl_loss"),
)
def money_paid_back_is_no_loss() -> None:
    """Money that was paid back in full is no loss of the harmed side."""


@rules.defeat(
    "money_paid_back_is_no_loss", answer("loss_borne_by", "insurer"), authority=("r2t_920a",), tier="part"
)
def what_an_insurer_paid_is_still_a_loss() -> None:
    """What an insurer of the harmed side paid does not, as a rule, relieve the side at fault. Often the
    insurer claims it."""


@rules.defeat(
    "fraud_paid_back_in_full_leaves_no_money_loss",
    answer("loss_borne_by", "insurer"),
    authority=("r2t_920a",),
    tier="part",
)
def fraud_that_an_insurer_paid_is_still_a_loss() -> None:
    """Fraud loss that an insurer of the harmed side paid still counts, as a rule. Often the insurer claims
    it."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    FOR,
    STRONG,
    claimed("identity_fraud"),
    answer("actual_misuse", "yes"),
    found("misuse_hit_claimant"),
    authority=("resnick_2012", "livingstone_1880", "ccq_1457", "bgb_249", "petl_basic"),
)
def identity_fraud_is_a_present_injury() -> None:
    """Real fraud in a person's name is a present injury, and the loss from it counts."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    FOR,
    STRONG,
    claimed("identity_fraud"),
    answer("payment_sides", "stranger_blames_lender"),
    authority=("four_elements",),
)
def debts_in_a_stolen_name_are_a_present_injury() -> None:
    """Debts and bad credit that an impostor ran up in a person's name are a present injury."""


@rules.defeat(
    "debts_in_a_stolen_name_are_a_present_injury",
    answer("loss_paid_back", "all"),
    authority=("hannaford_2010", "livingstone_1880", "bgb_249", "petl_loss"),
    tier="part",
)
def debts_that_were_taken_back_are_no_loss() -> None:
    """Debts that were all taken back and paid are no loss to be paid again."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    FOR,
    SUPPORTING,
    claimed("identity_fraud"),
    answer("loss_paid_back", "none", "part"),
    authority=("resnick_2012", "livingstone_1880", "bgb_249", "petl_loss"),
)
def loss_not_paid_back_counts() -> None:
    """The part of a fraud loss that nobody paid back counts."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    STRONG,
    claimed("identity_fraud"),
    answer("loss_paid_back", "all"),
    authority=("hannaford_2010", "livingstone_1880", "bgb_249", "petl_loss"),
)
def fraud_paid_back_in_full_leaves_no_money_loss() -> None:
    """Fraud charges that were paid back in full leave no money loss."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    STRONG,
    claimed("identity_fraud"),
    answer("actual_misuse", "no", "attempt"),
    authority=("four_elements",),
)
def without_fraud_there_is_no_fraud_loss() -> None:
    """Where no fraud has happened, there is no loss through fraud."""


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    STRONG,
    claimed("identity_fraud"),
    answer("misuse_of_claimant", "no"),
    authority=("four_elements", "pisciotta_2007"),
)
def fraud_that_hit_only_others_is_not_this_persons_loss() -> None:
    """Fraud that hit only others is no loss of this person."""


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


@rules.ground(
    Issue.LOSS_IDENTITY_FRAUD,
    AGAINST,
    DECISIVE,
    claimed("identity_fraud"),
    answer("misuse_timing", "before"),
    authority=("r3_cause",),
)
def fraud_before_the_event_is_not_a_loss_from_it() -> None:
    """Loss through fraud that began before the event is not a loss from this event."""


@rules.finding("insurer_bore_the_loss", answer("loss_borne_by", "insurer"))
def an_insurer_of_the_harmed_side_paid() -> None:
    """What an insurer of the harmed side paid is not paid back by the side at fault."""


@rules.defeat(
    "identity_fraud_is_a_present_injury",
    answer("loss_paid_back", "all"),
    absent(found("insurer_bore_the_loss")),
    authority=("hannaford_2010", "livingstone_1880", "bgb_249", "petl_loss"),
    tier="part",
)
def fraud_that_was_made_good_is_no_loss_to_pay_again() -> None:
    """Fraud that was paid back in full is no loss to be paid again. Time and cost of dealing with it are
    judged by themselves."""


@rules.ground(
    Issue.LOSS_REISSUE_COST,
    FOR,
    STRONG,
    claimed("reissue_cost"),
    authority=("target_banks_2014", "livingstone_1880", "bgb_249", "petl_loss"),
)
def card_costs_of_a_bank_are_real_money() -> None:
    """The cost of new cards, and of fraud paid back to customers, is real money out of a bank's pocket."""


@rules.ground(Issue.LOSS_BUSINESS, FOR, STRONG, claimed("business"), authority=("r3_economic",))
def lost_business_is_a_real_loss() -> None:
    """Lost sales or profit that can be shown in figures is a real loss. The economic loss rule decides if
    negligence reaches it."""


@rules.ground(
    Issue.LOSS_BUSINESS,
    AGAINST,
    DECISIVE,
    claimed("business"),
    answer("outage_relation", "remote_user"),
    absent(law("economic_loss", "identifiable_class")),
    authority=("madison_2001",),
)
def far_money_effects_do_not_count() -> None:
    """Money effects on people far from the event do not count in negligence, unless the place lets a group
    that could be foreseen and named claim them."""


@rules.ground(
    Issue.LOSS_REPAIR,
    FOR,
    STRONG,
    claimed("repair"),
    authority=("r2t_919", "banco_1932", "bgb_249", "petl_loss"),
)
def cost_of_repair_is_a_real_loss() -> None:
    """The reasonable cost of repair and response is a real loss."""


@rules.ground(Issue.LOSS_PHYSICAL, FOR, DECISIVE, claimed("physical"), authority=("four_elements",))
def bodily_harm_is_the_clearest_loss() -> None:
    """Bodily harm and damage to things are the losses that negligence law has always counted."""


@rules.ground(
    Issue.LOSS_REPUTATION,
    AGAINST,
    STRONG,
    claimed("reputation"),
    NEGLIGENCE_GIVES_THE_CLAIM,
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
    STATUTE_GIVES_THE_CLAIM,
    absent(found("between_businesses")),
    authority=("gdpr_82",),
)
def harm_to_a_persons_good_name_may_count_under_the_statute() -> None:
    """Under data protection law harm to a person's good name may count as damage."""


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
    """Fines fall on the side that broke the rules and are not, as a rule, damages for negligence."""


@rules.ground(
    Issue.LOSS_DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    case("family", "eu", "ie", "uk", "cw"),
    answer("distress_kind", "worry", "serious"),
    found("only_money_at_stake"),
    authority=("bgb_253", "rothwell_2007", "collins_fbd_2013"),
)
def distress_over_lost_money_alone_does_not_count() -> None:
    """Distress over lost money alone, without bodily harm, illness or a statute that pays for it, does not
    count as a rule."""


@rules.ground(
    Issue.LOSS_DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    law("distress", "pleading"),
    answer("distress_kind", "worry", "serious"),
    found("only_money_at_stake"),
    authority=("r3_distress",),
)
def distress_over_money_is_not_distress_over_data() -> None:
    """Courts here have let distress stand where private data got out. Distress over lost money alone does not
    count as a rule."""
