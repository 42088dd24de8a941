"""Bars: time limits, safe harbor statutes, immunity of public bodies."""

from negwizard.engine.rulebook import RuleSet, absent, answer, decided, found, law, quantity
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Status

rules = RuleSet("bars")

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
    """A program that follows no framework named in the law is not enough; nor, as a rule, are the card
    rules alone."""


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
    """A known danger that was not acted on in time can close the safe harbor."""


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


@rules.ground(IMMUNITY, FOR, STRONG, answer("immunity_waived", "immune"), authority=("ftca",))
def a_public_body_without_waiver_is_immune() -> None:
    """A public body cannot be sued for carelessness where no law allows it. Judges and prosecutors are immune
    in what they do in office."""


@rules.ground(IMMUNITY, FOR, STRONG, answer("immunity_waived", "other_forum"), authority=("ftca",))
def a_claim_that_belongs_before_a_special_board_fails_elsewhere() -> None:
    """Where the law sends claims against the state to a special court or board, no other court can hear
    them."""


@rules.ground(IMMUNITY, AGAINST, STRONG, answer("immunity_waived", "waived", "insured"), authority=("ftca",))
def a_waiver_opens_the_way() -> None:
    """Where a law allows suits for carelessness, or insurance opens the way, immunity does not stand in the
    way."""


@rules.ground(IMMUNITY, FOR, STRONG, answer("public_notice_given", "no"), authority=("ftca",))
def without_early_notice_the_way_is_closed() -> None:
    """Where the law asks for early notice of the claim, a suit without it as a rule fails."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    DECISIVE,
    answer(
        "defendant_kind",
        "shop",
        "bank",
        "professional",
        "technology",
        "payment_processor",
        "credit_bureau",
        "maker",
    ),
    authority=("ftca",),
)
def only_public_bodies_are_immune() -> None:
    """Private businesses have no such immunity."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    SUPPORTING,
    answer("defendant_kind", "health", "school", "utility"),
    authority=("ftca",),
)
def schools_clinics_and_utilities_are_immune_only_if_public() -> None:
    """A school, clinic or utility can be immune only if it is a public body, and some charities have a
    protection of their own."""


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


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    answer("defendant_kind", "government"),
    law("immunity", "listed_only"),
    authority=("axtell_2002", "ftca"),
)
def the_place_lets_public_bodies_be_sued_only_over_listed_things() -> None:
    """In this place a public body can be sued only over kinds of carelessness that a statute lists. No
    court is known to have counted the letting out of data among them."""


@rules.defeat(
    "the_place_lets_public_bodies_be_sued_only_over_listed_things",
    answer("immunity_waived", "waived", "insured"),
    authority=("method",),
)
def what_the_user_was_told_of_a_waiver_comes_first() -> None:
    """What a lawyer told the user about a waiver for this public body comes before the general rule of the
    place."""


@rules.defeat(
    "the_place_lets_public_bodies_be_sued_for_carelessness",
    answer("immunity_waived", "immune", "other_forum"),
    authority=("method",),
)
def what_the_user_was_told_of_immunity_comes_first() -> None:
    """Where this very public body is known to be immune, the general rule of the place gives way."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    SUPPORTING,
    answer("defendant_kind", "government"),
    law("immunity", "limited"),
    authority=("ftca",),
)
def most_places_let_public_bodies_be_sued_within_limits() -> None:
    """Most states let public bodies be sued for simple carelessness, within limits."""


@rules.ground(
    IMMUNITY,
    FOR,
    SUPPORTING,
    answer("defendant_kind", "government"),
    law("immunity", "limited"),
    authority=("ftca",),
)
def policy_choices_and_missing_notice_stay_shielded() -> None:
    """Choices of policy, and claims without early notice, stay shielded in most states."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    answer("law_kind", "public_records"),
    found("security_statute"),
    decided(Issue.GROSS_NEGLIGENCE, Status.MET, Status.ARGUABLE),
    authority=("privacy_act",),
)
def a_records_law_that_gives_a_claim_lifts_immunity() -> None:
    """An agency that openly disregards the federal law on records of public bodies can be sued under it. To
    that extent the law lifts the immunity."""


@rules.defeat("a_waiver_opens_the_way", answer("public_notice_given", "no"), authority=("ftca",))
def missing_notice_closes_the_way_that_a_waiver_opens() -> None:
    """A waiver that asks for early notice helps no one who did not give it."""
