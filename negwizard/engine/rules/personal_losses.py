"""Damages: distress."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.engine.rules.shared import STATUTE_GIVES_THE_CLAIM
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("personal_losses")


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
    answer("claimant_role", "patient", "client"),
    answer("how_it_got_out", "sent_by_mistake", "tricked_out"),
    absent(found("not_touched")),
    found("private_matter"),
    authority=("herman_2006", "fairfax_curtis_1997"),
)
def a_secret_sent_to_the_wrong_person_is_told_too() -> None:
    """Many courts count distress where the very private secret of a patient or client reached the wrong
    person, though by mistake or through a trick. The secret is out all the same."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("impact_only"),
    answer("distress_kind", "worry", "serious"),
    authority=("zd_2023",),
)
def distress_without_a_blow_to_the_body_does_not_count_here() -> None:
    """In this place distress counts in negligence only with a blow to the body. That holds even where a
    patient's secret was let out."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("general_limits", "pleading", "impact_only"),
    answer("how_it_got_out", "given_out"),
    found("private_matter"),
    authority=("r2t_652h", "zd_2023"),
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
    authority=("r3_distress", "rothwell_2007"),
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
    absent(found("only_money_at_stake")),
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
    absent(found("only_money_at_stake")),
    authority=("webb_remand_2023", "nunley_2024"),
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
    authority=("mustapha_2008", "lamoureux_2022"),
)
def serious_and_lasting_distress_counts_here() -> None:
    """In this place mental harm counts if it is serious and lasting."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("serious_only"),
    answer("distress_kind", "worry"),
    authority=("mustapha_2008", "lamoureux_2022"),
)
def ordinary_upset_does_not_count_here() -> None:
    """In this place ordinary upset does not count."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("illness_only"),
    answer("distress_kind", "worry"),
    authority=("rothwell_2007", "nsw_mental_harm", "collins_fbd_2013"),
)
def worry_short_of_illness_is_no_damage_here() -> None:
    """In this place worry, anger or lost sleep that is no illness of the mind is not damage in negligence."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("illness_only"),
    answer("distress_kind", "serious"),
    case("stage", "pleading"),
    authority=("nsw_mental_harm",),
)
def grave_distress_may_be_pleaded_as_an_illness_here() -> None:
    """In this place a recognized illness of the mind counts. Distress that lasts or is treated by a doctor
    may be pleaded as one."""


@rules.ground(
    DISTRESS,
    FOR,
    SUPPORTING,
    *distress_claimed_where("illness_only"),
    answer("distress_kind", "serious"),
    case("stage", "proof"),
    authority=("nsw_mental_harm",),
)
def grave_distress_may_prove_to_be_an_illness_here() -> None:
    """In this place distress that lasts or is treated by a doctor counts if it proves to be a recognized
    illness of the mind."""


@rules.ground(
    DISTRESS,
    AGAINST,
    SUPPORTING,
    *distress_claimed_where("illness_only"),
    answer("distress_kind", "serious"),
    case("stage", "proof"),
    authority=("nsw_mental_harm", "rothwell_2007"),
)
def grave_distress_without_an_illness_is_no_damage_here() -> None:
    """In this place even grave distress is not damage in negligence unless a doctor can name the illness."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory"),
    STATUTE_GIVES_THE_CLAIM,
    absent(found("not_touched")),
    absent(found("only_money_at_stake")),
    authority=("c_300_21", "gdpr_82", "dillon_2025"),
)
def distress_counts_under_the_statute() -> None:
    """Under data protection law distress counts, without any threshold of weight, if it is shown."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("statutory"),
    answer("distress_kind", "worry"),
    found("mere_exposure"),
    absent(found("private_matter")),
    case("stage", "proof"),
    authority=("c_687_21", "farley_2025"),
)
def worry_over_mere_exposure_must_be_shown_to_be_well_founded() -> None:
    """At trial the breach alone is not damage. Worry over data that was only exposed must be shown to be real
    and to have good grounds."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "serious"),
    absent(found("not_touched")),
    absent(found("only_money_at_stake")),
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
    found("real_cause_for_worry"),
    absent(found("not_touched")),
    authority=("vidal_hall_2015", "tlt_2016"),
)
def worry_with_real_cause_counts_under_the_statute_here() -> None:
    """Under the data protection statute of this place even lesser distress counts if there is real cause for
    it. The data was misused, or thieves took what opens accounts."""


@rules.ground(
    DISTRESS,
    FOR,
    SUPPORTING,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    absent(found("not_touched")),
    absent(found("mere_exposure")),
    absent(found("only_money_at_stake")),
    authority=("vidal_hall_2015",),
)
def worry_over_data_in_strange_hands_may_count_under_the_statute_here() -> None:
    """Under the data protection statute of this place worry over data in strange hands may count without any
    money loss."""


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
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    found("mere_exposure"),
    absent(found("not_touched")),
    case("stage", "pleading"),
    authority=("johnson_2021", "stadler_2022"),
)
def a_small_claim_over_a_slip_is_sent_down_and_not_ended_here() -> None:
    """At the start of a suit, courts here mostly send a small claim over a slip to a lower court and do not
    end it."""


@rules.defeat(
    "worry_over_a_slip_that_came_to_nothing_is_a_trifle_here",
    law("scheme", "uk_statute"),
    case("stage", "pleading"),
    authority=("johnson_2021", "stadler_2022"),
    tier="part",
)
def what_is_a_trifle_is_mostly_left_to_the_hearing_here() -> None:
    """If a slip is a mere trifle is mostly left to the hearing here. A claim is ended at its start only if it
    plainly is one."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    found("private_matter"),
    absent(found("not_touched")),
    authority=("tlt_2016", "vidal_hall_2015"),
)
def worry_over_private_matters_is_no_trifle_here() -> None:
    """Worry over very private matters that others saw is no trifle."""


@rules.ground(
    DISTRESS,
    AGAINST,
    SUPPORTING,
    claimed("distress"),
    law("scheme", "uk_statute"),
    answer("distress_kind", "worry"),
    absent(found("real_cause_for_worry")),
    absent(found("private_matter")),
    absent(found("only_money_at_stake")),
    authority=("farley_2025", "rolfe_2021"),
)
def worry_over_everyday_data_may_lack_good_grounds_here() -> None:
    """Worry must have good grounds here. Over everyday data of which no misuse is known it may have none."""
