"""Damages: distress, and the lost value of data or service."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.engine.rules.shared import STATUTE_GIVES_THE_CLAIM
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("personal_losses")


# -- distress ------------------------------------------------------------------------------------------------

DISTRESS = Issue.LOSS_DISTRESS


def distress_claimed_where(*doctrines: str) -> tuple[Any, ...]:
    """Match a claim for distress in a place of one of these doctrines."""
    return claimed("distress"), law("distress", *doctrines)


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("general_limits"),
    answer("distress_kind", "worry"),
    authority=("r3_distress",),
)
def worry_alone_does_not_count() -> None:
    """Worry, anger or lost sleep without bodily harm does not as a rule count in negligence."""


@rules.ground(
    DISTRESS,
    FOR,
    SUPPORTING,
    *distress_claimed_where("general_limits"),
    answer("distress_kind", "serious"),
    authority=("r3_distress",),
)
def serious_distress_counts_in_some_cases() -> None:
    """Serious distress counts in certain kinds of cases."""


@rules.ground(
    DISTRESS,
    AGAINST,
    SUPPORTING,
    *distress_claimed_where("general_limits"),
    answer("distress_kind", "serious"),
    authority=("r3_distress",),
)
def even_serious_distress_needs_a_recognized_case() -> None:
    """Even serious distress counts only in kinds of cases that the law recognizes."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("general_limits", "pleading"),
    found("confidence_broken"),
    authority=("fairfax_curtis_1997", "byrne_2014", "r3_distress"),
)
def distress_from_a_broken_confidence_counts() -> None:
    """Where someone who had to keep a secret hands it out or pries into it, distress is the very harm to be
    expected, and it counts without bodily harm."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("general_limits", "pleading"),
    answer("how_it_got_out", "given_out"),
    found("private_matter"),
    authority=("r2t_652h",),
)
def distress_over_private_matters_handed_out_on_purpose_counts() -> None:
    """Whoever hands out very private matters on purpose answers for the distress, as for a wrong against
    privacy."""


@rules.defeat(
    "even_serious_distress_needs_a_recognized_case",
    found("confidence_broken"),
    authority=("fairfax_curtis_1997", "r3_distress"),
    tier="part",
)
def a_broken_confidence_is_a_recognized_case() -> None:
    """A broken confidence is one of the recognized kinds of cases."""


@rules.defeat(
    "worry_alone_does_not_count",
    found("patient_secret_told"),
    authority=("fairfax_curtis_1997",),
    tier="part",
)
def a_patients_or_clients_distress_need_not_be_severe() -> None:
    """For the secret of a patient or client most courts ask for no bodily harm and no illness; the weight of
    the distress sets the sum."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("general_limits"),
    answer("distress_kind", "serious"),
    answer("actual_misuse", "other_harm"),
    answer("misuse_of_claimant", "yes"),
    authority=("r3_distress", "remsburg_2003"),
)
def serious_distress_counts_where_the_data_was_turned_on_the_person() -> None:
    """Serious distress counts where the data was used to hunt, threaten or shame the very person."""


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
    *distress_claimed_where("pleading"),
    case("stage", "pleading"),
    absent(found("mere_exposure")),
    authority=("webb_remand_2023", "nunley_2024"),
)
def distress_is_accepted_at_the_start_here() -> None:
    """Courts that apply the law of this place have let distress stand as a loss at the start of a suit."""


@rules.ground(
    DISTRESS,
    FOR,
    SUPPORTING,
    *distress_claimed_where("pleading"),
    case("stage", "proof"),
    authority=("webb_remand_2023",),
)
def distress_may_be_proved_here() -> None:
    """Distress may be proved as a loss here."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("pleading"),
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
    *distress_claimed_where("serious_only"),
    answer("distress_kind", "serious"),
    authority=("mustapha_2008",),
)
def serious_and_lasting_distress_counts_here() -> None:
    """In this place mental harm counts if it is serious and lasting."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("serious_only"),
    answer("distress_kind", "worry"),
    authority=("mustapha_2008",),
)
def ordinary_upset_does_not_count_here() -> None:
    """In this place ordinary upset does not count."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory"),
    STATUTE_GIVES_THE_CLAIM,
    absent(found("not_touched")),
    authority=("c_300_21", "gdpr_82"),
)
def distress_counts_under_the_statute() -> None:
    """Under data protection law distress counts, without any threshold of weight, if it is shown."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "serious"),
    absent(found("not_touched")),
    authority=("vidal_hall_2015", "tlt_2016"),
)
def real_distress_counts_under_the_statute_here() -> None:
    """Under the data protection statute of this place distress of weight counts without any money loss."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    absent(found("not_touched")),
    absent(found("mere_exposure")),
    authority=("vidal_hall_2015",),
)
def worry_over_misused_or_stolen_data_may_count_under_the_statute_here() -> None:
    """Under the data protection statute of this place even lesser distress counts if the data was stolen or
    misused."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    found("mere_exposure"),
    absent(found("not_touched")),
    authority=("farley_2025",),
)
def no_threshold_bars_a_well_founded_fear_here() -> None:
    """Under the data protection statute of this place there is no threshold of weight; the fear must be well
    founded."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("statutory_threshold"),
    answer("distress_kind", "worry"),
    found("mere_exposure"),
    absent(found("private_matter")),
    authority=("tlt_2016", "rolfe_2021"),
)
def worry_over_a_slip_that_came_to_nothing_is_a_trifle_here() -> None:
    """Worry over a slip that came to nothing is a trifle, unless very private matters got out. Trifles do not
    count in this place."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory_threshold"),
    answer("distress_kind", "worry"),
    found("mere_exposure"),
    found("private_matter"),
    absent(found("not_touched")),
    authority=("tlt_2016", "vidal_hall_2015"),
)
def worry_over_private_matters_is_no_trifle_here() -> None:
    """Worry over very private matters that others saw is no trifle."""


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


def value_claimed_where(*doctrines: str) -> tuple[Any, ...]:
    """Match a claim for lost value in a place of one of these doctrines."""
    return claimed("data_value"), law("data_value", *doctrines)


@rules.ground(
    VALUE,
    FOR,
    STRONG,
    *value_claimed_where("pleading"),
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
    *value_claimed_where("not_recoverable", "unsettled"),
    answer("value_market", "no"),
    authority=("sheen_2022",),
)
def value_without_a_market_does_not_count() -> None:
    """Without a lost sale, most courts do not count a lost value of personal data."""


@rules.ground(
    VALUE,
    FOR,
    STRONG,
    *value_claimed_where("control_counts"),
    absent(found("not_touched")),
    authority=("c_200_23", "gdpr_82"),
)
def lost_control_over_data_counts_here() -> None:
    """Under data protection law the loss of control over one's data, even for a short time, can be damage."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    *value_claimed_where("unsettled", "pleading"),
    case("stage", "proof"),
    authority=("sheen_2022",),
)
def a_lost_value_must_be_shown_at_proof() -> None:
    """At trial a lost value of data does not count unless a lost sale shows it."""


@rules.defeat(
    "a_lost_value_must_be_shown_at_proof",
    answer("value_market", "yes"),
    authority=("four_elements",),
    tier="part",
)
def a_lost_sale_shows_the_value() -> None:
    """A lost chance to sell the data shows its value."""


@rules.ground(VALUE, AGAINST, STRONG, *value_claimed_where("not_recoverable"), authority=("sheen_2022",))
def value_does_not_count_here() -> None:
    """Courts of this place do not count a lost value of personal data where no chance to sell it was lost."""


@rules.defeat(
    "value_does_not_count_here", answer("value_market", "yes"), authority=("sheen_2022",), tier="part"
)
def a_lost_market_takes_the_case_out_of_the_rule() -> None:
    """The rule against lost value is about data whose owner lost no market for it."""


@rules.ground(VALUE, AGAINST, SUPPORTING, *value_claimed_where("unsettled"), authority=("sheen_2022",))
def value_is_doubtful_elsewhere() -> None:
    """Most courts doubt that personal data has a value that its owner can lose."""
