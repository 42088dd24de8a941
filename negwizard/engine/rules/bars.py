"""Bars: time limits and safe harbor statutes."""

from negwizard.engine.rulebook import RuleSet, absent, answer, decided, found, law, quantity
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue, Status

rules = RuleSet("bars")

# -- too late ------------------------------------------------------------------------------------------------

LATE = Issue.LIMITATION_PERIOD


@rules.ground(LATE, FOR, STRONG, quantity("limitation", "expired"))
def the_longest_time_has_run_out() -> None:
    """The longest time that the law of the place may give has run out, counted from the latest start. Time
    that stood still, as for a child or during a class action, is not counted here."""


@rules.ground(LATE, AGAINST, STRONG, quantity("limitation", "running"))
def the_shortest_time_has_not_run_out() -> None:
    """Even the shortest time that the law of the place may give has not run out."""


@rules.ground(LATE, FOR, SUPPORTING, quantity("limitation", "between"))
def the_shortest_time_has_run_out() -> None:
    """The shortest time that may apply has run out."""


@rules.ground(LATE, AGAINST, SUPPORTING, quantity("limitation", "between"))
def the_longest_time_has_not_run_out() -> None:
    """The longest time that may apply has not run out."""


# -- safe harbor ---------------------------------------------------------------------------------------------

HARBOR = Issue.STATUTORY_SAFE_HARBOR
ANY_HARBOR = law(
    "safe_harbor",
    "tort_defense",
    "deemed_compliance",
    "damages_bar",
    "punitive_bar",
    "class_action_bar",
    "other",
)


@rules.ground(
    HARBOR,
    FOR,
    STRONG,
    law("safe_harbor", "tort_defense"),
    found("program_in_use"),
    answer("program_current", "yes"),
    answer("program_framework", "nist", "cis", "iso", "sector"),
    absent(found("too_large_for_harbor")),
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
)
def without_a_written_program_there_is_no_safe_harbor() -> None:
    """Without a written program from before the event there is no safe harbor."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("harbor_terms", "framework_needed"),
    answer("program_framework", "none", "pci_only"),
)
def a_program_on_no_known_framework_is_not_enough() -> None:
    """In this place a program that follows no framework named in the law is not enough. Nor are the card
    rules alone."""


@rules.ground(
    HARBOR,
    AGAINST,
    SUPPORTING,
    law("safe_harbor", "tort_defense"),
    answer("program_framework", "none", "pci_only"),
)
def a_program_on_no_known_framework_is_harder_to_defend() -> None:
    """A program that follows no framework named in the law must itself have all that the law asks for."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("program_current", "no"),
)
def a_stale_program_is_not_enough() -> None:
    """A program that was not in use, or out of date, is not enough."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("program_followed", "no"),
)
def a_program_not_followed_is_not_enough() -> None:
    """A program that was not followed is not enough."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("harbor_terms", "notice_closes"),
    found("warning_ignored"),
    authority=("utah_702",),
)
def an_ignored_warning_closes_the_harbor() -> None:
    """In this place a known danger that was not acted on in time closes the safe harbor. The danger must
    have led to the event."""


@rules.ground(
    HARBOR,
    AGAINST,
    SUPPORTING,
    law("safe_harbor", "tort_defense"),
    found("warning_ignored"),
)
def an_ignored_warning_speaks_against_the_harbor() -> None:
    """Whoever left a known danger alone will find it hard to show that the program was kept to."""


@rules.ground(HARBOR, AGAINST, STRONG, ANY_HARBOR, found("too_large_for_harbor"))
def the_business_is_too_large_for_the_harbor() -> None:
    """The safe harbor is for smaller businesses."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("scheme", "negligence", "uk_statute", "gdpr", "irish_statute"),
    absent(ANY_HARBOR),
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
        "agency",
        "maker",
    ),
    absent(decided(Issue.GROSS_NEGLIGENCE, Status.MET)),
)
def a_class_action_here_needs_more_than_simple_negligence() -> None:
    """In this place a class action against a private body over a cyber event needs gross negligence or worse.
    Claims by single people stay open."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "class_action_bar"),
    answer("class_action", "no"),
)
def the_bar_on_class_actions_does_not_touch_a_single_claim() -> None:
    """The statute of this place limits class actions and does not touch the claim of a single person."""


@rules.ground(
    HARBOR,
    AGAINST,
    SUPPORTING,
    law("safe_harbor", "punitive_bar", "class_action_bar"),
)
def the_harbor_of_this_place_is_narrow() -> None:
    """The safe harbor of this place touches only punitive damages or class actions, and not the claim
    itself."""


@rules.ground(
    HARBOR,
    FOR,
    SUPPORTING,
    law("safe_harbor", "deemed_compliance"),
    found("program_in_use"),
)
def a_program_that_meets_the_statute_counts_here() -> None:
    """In this place an organization that runs the program that the statute describes is taken to have met the
    duty under that statute."""


@rules.ground(
    HARBOR,
    FOR,
    SUPPORTING,
    law("safe_harbor", "damages_bar"),
    answer("program_framework", "pci_only"),
    found("program_in_use"),
    absent(decided(Issue.GROSS_NEGLIGENCE, Status.MET, Status.ARGUABLE)),
    authority=("nevada_603a_215",),
)
def keeping_to_the_card_rules_counts_here() -> None:
    """In this place a business that takes cards and keeps to the card rules owes no damages for a breach,
    unless it was grossly careless or worse."""
