"""Bars: time limits and safe harbor statutes."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law, quantity, unknown
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue, Status

rules = RuleSet("bars")

# -- too late ------------------------------------------------------------------------------------------------

LATE = Issue.LIMITATION_PERIOD


PROGRAM_ON_A_FRAMEWORK = (
    found("program_in_use"),
    answer("program_current", "yes"),
    answer("program_framework", "nist", "cis", "iso", "sector"),
)
"""A written program on a known framework was kept to and was up to date."""


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
    "hospital_defense",
    "insurer_defense",
    "other",
)


@rules.ground(
    HARBOR,
    FOR,
    STRONG,
    law("safe_harbor", "tort_defense"),
    *PROGRAM_ON_A_FRAMEWORK,
    absent(found("too_large_for_harbor")),
)
def a_written_program_on_a_known_framework_gives_a_defense_here() -> None:
    """In this place a written program that follows a known framework, and was in use before the event,
    gives a defense, which the business must prove. No court is known to have applied such a law yet."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense", "damages_bar"),
    found("program_in_use"),
    case("stage", "pleading"),
)
def a_defense_to_be_proved_seldom_ends_a_suit_at_its_start() -> None:
    """The business must prove that it kept to its program. A court that looks only at the complaint can
    seldom find that."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    unknown("written_program"),
    case("stage", "proof"),
)
def a_program_that_is_not_shown_gives_no_defense() -> None:
    """The business must show its written program. If nobody knows of one, the defense is not proved."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "tort_defense"),
    answer("public_body_kind", "local", "national"),
)
def the_harbor_is_for_businesses_and_not_for_public_bodies() -> None:
    """These statutes help businesses and other private groups. A county, a city or a federal office is not
    one."""


@rules.ground(
    HARBOR,
    AGAINST,
    SUPPORTING,
    law("safe_harbor", "tort_defense"),
    answer("notice_speed", "slow", "never"),
)
def the_program_does_not_answer_a_claim_over_late_notice() -> None:
    """The defense answers the charge that security was too weak. A claim over late or missing notice stays
    open: at most a plan for notice that was kept to would answer it."""


@rules.ground(
    HARBOR,
    FOR,
    STRONG,
    law("harbor_terms", "card_rules_count"),
    answer("data_kinds", "card"),
    answer("program_framework", "pci_only"),
    found("program_in_use"),
    answer("program_current", "yes"),
    authority=("utah_702",),
)
def a_program_on_the_card_rules_counts_for_card_numbers_here() -> None:
    """In this place a written program on the card rules gives the defense as far as card numbers were
    taken."""


@rules.defeat(
    "a_program_on_no_known_framework_is_harder_to_defend",
    law("harbor_terms", "card_rules_count"),
    answer("data_kinds", "card"),
    answer("program_framework", "pci_only"),
    authority=("utah_702",),
)
def for_card_numbers_the_card_rules_are_a_framework_here() -> None:
    """Here the card rules are a framework of their own where card numbers were taken."""


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
    answer("warned_danger_struck", "yes"),
    authority=("utah_702",),
)
def an_ignored_warning_closes_the_harbor() -> None:
    """In this place there is no safe harbor for whoever was told of a danger, did not act in time, and was
    then struck by that very danger."""


@rules.ground(
    HARBOR,
    AGAINST,
    SUPPORTING,
    law("safe_harbor", "tort_defense"),
    found("warning_ignored"),
)
def an_ignored_warning_speaks_against_the_harbor() -> None:
    """Whoever left a known danger alone will find it hard to show that the program was kept to."""


@rules.ground(HARBOR, AGAINST, STRONG, law("safe_harbor", "punitive_bar"), found("too_large_for_harbor"))
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


CLASS_OVER_CYBER_EVENT: tuple[Any, ...] = (
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
    case("incident", "break_in", "ransomware", "insider", "vendor"),
)
"""Many people sue a private body at once because someone got into a system or its data."""


@rules.ground(
    HARBOR,
    FOR,
    STRONG,
    *CLASS_OVER_CYBER_EVENT,
    decided(Issue.GROSS_NEGLIGENCE, Status.NOT_MET),
)
def without_gross_negligence_a_class_action_fails_here() -> None:
    """In this place a private body is not liable in a class action over a cyber event that no gross
    negligence, and nothing worse, caused. Claims by single people stay open."""


@rules.ground(
    HARBOR,
    FOR,
    SUPPORTING,
    *CLASS_OVER_CYBER_EVENT,
    absent(decided(Issue.GROSS_NEGLIGENCE, Status.MET)),
)
def a_class_action_here_needs_more_than_simple_negligence() -> None:
    """In this place a class action against a private body over a cyber event needs gross negligence or worse.
    Claims by single people stay open."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    *CLASS_OVER_CYBER_EVENT,
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
)
def gross_negligence_opens_the_class_action_here() -> None:
    """The statute of this place leaves a class action alone where gross negligence or worse caused the
    event."""


@rules.ground(
    HARBOR,
    AGAINST,
    SUPPORTING,
    *CLASS_OVER_CYBER_EVENT,
    answer("court", "federal"),
    authority=("shady_grove_2010",),
)
def a_federal_court_may_go_by_its_own_rule_on_class_actions() -> None:
    """A federal court has a rule of its own on class actions, which can go before a state law that forbids
    them. Whether this statute, which speaks of liability, gives way to it is open."""


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
    STRONG,
    law("safe_harbor", "punitive_bar"),
)
def the_harbor_of_this_place_is_narrow() -> None:
    """The safe harbor of this place can take out punitive damages for whoever kept a suitable program. It
    does not touch the claim itself."""


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "punitive_bar"),
    *PROGRAM_ON_A_FRAMEWORK,
    absent(found("too_large_for_harbor")),
)
def a_kept_program_takes_out_no_more_than_punitive_damages_here() -> None:
    """The business seems to have kept to a program of the kind that the statute of this place rewards. If it
    proves that, it owes no punitive damages; what was really lost stays due."""


NO_CARE_PROVIDER = answer(
    "defendant_kind",
    "shop",
    "bank",
    "professional",
    "technology",
    "payment_processor",
    "credit_bureau",
    "school",
    "utility",
    "agency",
    "maker",
    "private",
)


@rules.ground(
    HARBOR,
    AGAINST,
    STRONG,
    law("safe_harbor", "hospital_defense"),
    NO_CARE_PROVIDER,
    authority=("oklahoma_harbors",),
)
def the_narrow_rules_of_this_place_do_not_help_here() -> None:
    """This place gives a defense to hospitals, and one against penalties under its statute on notice. Neither
    helps another business against a claim of carelessness."""


@rules.ground(
    HARBOR,
    FOR,
    SUPPORTING,
    law("safe_harbor", "hospital_defense"),
    answer("defendant_kind", "health"),
    *PROGRAM_ON_A_FRAMEWORK,
    authority=("oklahoma_harbors",),
)
def a_hospital_with_a_written_program_has_a_defense_here() -> None:
    """In this place a hospital, and no other clinic, that kept to a written program on a known framework has
    a defense to tort claims over a breach."""


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
    STRONG,
    law("safe_harbor", "damages_bar"),
    answer("program_framework", "pci_only"),
    found("program_in_use"),
    answer("program_current", "yes"),
    absent(decided(Issue.GROSS_NEGLIGENCE, Status.MET, Status.ARGUABLE)),
    authority=("nevada_603a_215",),
)
def keeping_to_the_card_rules_counts_here() -> None:
    """In this place a business that takes cards and keeps to the card rules owes no damages for a breach,
    unless it was grossly careless or worse."""
