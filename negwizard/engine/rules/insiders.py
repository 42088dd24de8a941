"""Insiders: when an employer answers for a worker's own wrong, and when only for its own lack of care."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law, unknown
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Layer

CARE, FACT, DUTY = Issue.STANDARD_OF_CARE, Issue.CAUSE_IN_FACT, Issue.DUTY

rules = RuleSet("insiders")

# -- what the answers amount to ------------------------------------------------------------------------------


@rules.finding(
    "worker_wrong", case("incident", "insider"), answer("how_it_got_out", "insider_took", "given_out")
)
def a_worker_misused_access() -> None:
    """A worker who takes data, looks at it without need or hands it on does wrong with the access of the
    job."""


@rules.finding("worker_known_for_trouble", answer("insider_access", "warned"))
def there_were_signs_of_trouble_with_the_worker() -> None:
    """An employer that has seen signs of trouble with a worker knows of the danger."""


@rules.finding("open_access", answer("insider_access", "none"), layer=Layer.FINDING)
def nothing_held_the_worker_back() -> None:
    """Access was open: nothing limited what the worker could see, nobody looked at the logs, and nobody had
    screened the worker."""


@rules.finding("own_conduct_made_risk", found("open_access"), layer=Layer.DERIVED_FINDING)
def open_access_makes_the_risk() -> None:
    """To let a worker see everything, unlimited and unwatched, is conduct of its own, and it makes the
    risk."""


@rules.finding(
    "answers_for_worker",
    found("worker_wrong"),
    answer("insider_for_employer", "yes"),
    layer=Layer.DERIVED_FINDING,
)
def a_wrong_on_the_job_is_the_employers() -> None:
    """What a worker does wrong on the job counts as done by the employer."""


@rules.finding(
    "answers_for_worker",
    found("worker_wrong"),
    answer("insider_for_employer", "no"),
    law("employer_liability", "enterprise_risk", "same_kind_as_job", "answers_for_staff"),
    authority=(),
    layer=Layer.DERIVED_FINDING,
)
def a_private_wrong_can_be_the_employers_here() -> None:
    """In this place a worker's wrong for private ends can count as done by the employer."""


# -- the worker's wrong as the employer's --------------------------------------------------------------------


@rules.ground(
    CARE,
    FOR,
    DECISIVE,
    found("worker_wrong"),
    answer("insider_for_employer", "yes"),
    law(
        "employer_liability",
        "scope_of_job",
        "presumed_in_scope",
        "close_connection",
        "enterprise_risk",
        "same_kind_as_job",
        "answers_for_staff",
    ),
)
def an_employer_answers_for_a_wrong_on_the_job() -> None:
    """An employer answers for a worker's wrong in the course of the job, however careful it was itself."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("worker_wrong"),
    unknown("insider_for_employer"),
    law("employer_liability", "presumed_in_scope"),
    authority=("parker_2018",),
)
def a_workers_wrong_is_presumed_to_be_on_the_job_here() -> None:
    """In this place a worker's wrong counts as done on the job, until the employer shows that it was not."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    found("worker_wrong"),
    unknown("insider_for_employer"),
    case("stage", "pleading"),
    authority=("r3_agency", "plausible_claim", "morrison_2020", "bgb_831"),
)
def whether_it_was_on_the_job_is_a_question_of_fact() -> None:
    """Whether a worker acted in the course of the job is as a rule a question of fact. At the start of a suit
    it need not be settled."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("worker_wrong"),
    answer("insider_for_employer", "no"),
    law("employer_liability", "enterprise_risk"),
)
def a_job_that_raised_the_risk_makes_the_employer_answer_here() -> None:
    """In this place an employer can answer even for a worker's private wrong, if the job clearly raised the
    risk of it. The employer's own care is then no answer."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("worker_wrong"),
    answer("insider_for_employer", "no"),
    law("employer_liability", "same_kind_as_job"),
    authority=("hinchy_2014",),
)
def misuse_of_the_kind_of_access_the_job_gives_can_be_on_the_job_here() -> None:
    """In this place a wrong of the same kind as the work can be on the job, even if the worker had private
    ends. Courts here leave it to the jury when a worker looks up files with the access of the job."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("worker_wrong"),
    answer("insider_for_employer", "no"),
    law("employer_liability", "answers_for_staff"),
    authority=("juris_2024",),
)
def under_data_protection_law_the_organization_answers_for_its_staff() -> None:
    """Under data protection law an organization cannot free itself by saying that its own worker went against
    its orders."""


# -- the duty to watch one's staff ---------------------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("worker_wrong"),
    found("worker_known_for_trouble"),
    case("family", "us"),
    authority=("r3_agency", "adams_2016", "guthrie_2013"),
)
def an_employer_who_saw_trouble_must_guard_those_the_access_can_hurt() -> None:
    """An employer that has seen signs of trouble with a worker owes care to those whom the worker can hurt
    with the access of the job. They need not be customers, nor need the employer have gathered the data."""


# -- the employer's own care ---------------------------------------------------------------------------------


@rules.ground(CARE, FOR, STRONG, found("open_access"), authority=("r3_agency", "controls_ig1"))
def open_and_unwatched_access_falls_short() -> None:
    """An employer that lets a worker see everything, sets no limit, checks no log and screens no one falls
    short of care in watching its staff."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    found("worker_wrong"),
    answer("insider_for_employer", "no"),
    answer("insider_access", "needed", "logged"),
    law("employer_liability", "scope_of_job", "presumed_in_scope", "close_connection"),
    absent(found("warning_ignored")),
    absent(found("worker_known_for_trouble")),
    authority=("r3_agency", "morrison_2020", "guthrie_2014"),
)
def a_private_wrong_under_limited_access_is_the_workers_alone() -> None:
    """A worker's wrong for private ends is the worker's alone where the employer had limited or watched the
    access, passed over no warning, and had seen no signs of trouble with that worker."""


# -- what must have caused the harm --------------------------------------------------------------------------


@rules.ground(
    FACT,
    FOR,
    STRONG,
    found("answers_for_worker"),
    answer("misuse_of_claimant", "yes"),
    authority=("r3_agency", "parker_2018", "hinchy_2014", "morrison_2020", "bgb_831"),
)
def the_workers_wrong_is_what_must_have_caused_the_harm() -> None:
    """Where an employer answers for a worker's wrong, that wrong must have caused the harm. That better
    controls would have stopped the worker need not be shown."""


@rules.ground(
    FACT,
    FOR,
    SUPPORTING,
    found("answers_for_worker"),
    case("stage", "pleading"),
    authority=("r3_agency", "plausible_claim"),
)
def harm_from_the_workers_wrong_is_plausible() -> None:
    """At the start of a suit it is plausible that a worker's wrong harmed those whose data the worker took
    or told."""


@rules.defeat(
    "it_would_have_happened_anyway",
    found("answers_for_worker"),
    authority=("r3_agency", "parker_2018", "morrison_2020", "bgb_831"),
    tier="part",
)
def what_controls_would_have_done_is_no_answer_for_the_workers_own_wrong() -> None:
    """An employer that answers for the worker's own wrong cannot say that better controls would have changed
    nothing."""
