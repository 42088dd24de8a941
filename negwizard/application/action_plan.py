"""The action plan: missing safeguards in the order of what each would change, then of effort and cost.

Where much was missing, one safeguard more changes nothing by itself. So each is weighed twice: put in place
alone, and missing alone when all the others are in place. Where that tells them not apart, those come first
that close the way in which the event came about.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from negwizard.assessment import Assessment, Reason
from negwizard.case.case import Case
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Safeguard
from negwizard.terms import ELEMENTS, Incident, Issue

if TYPE_CHECKING:
    from negwizard.engine.inference import Reasoner

_WAY_IN = "entry_path"
CLOSES = {
    "stolen_login": ("auth_mfa", "auth_password", "auth_default", "auth_dormant", "access_remote"),
    "let_in_caller": ("train_none", "policy_none", "auth_mfa"),
    "trick_email": ("auth_mfa", "call_back", "train_phish", "train_none", "email_web"),
    "known_flaw": ("patch_known", "patch_none", "patch_warn", "old_infra"),
    "unknown_flaw": ("net_ids", "net_firewall", "log_none"),
    "vendor_login": ("vendor_access", "vendor", "auth_mfa"),
    "open_setting": ("data_share", "auth_default", "app_dev"),
    "physical": ("enc_rest", "access_physical"),
    "human_slip": ("data_share", "train_none"),
    "insider": ("access_priv", "auth_dormant", "log_none"),
}
"""The safeguards that close each way in, by the options of the question how the event came about."""

EFFORTS = ("low", "medium", "high")
COSTS = ("free", "low", "medium", "high")

Missing = tuple[str, str]
"""The question in which a safeguard was ticked, and the safeguard."""
StandingGround = tuple[Issue, str, Reason]


@dataclass(frozen=True, slots=True)
class Step:
    """A safeguard to put in place, and what would be different if it had been there."""

    safeguard: Safeguard
    question: str
    """The question in which the user ticked it as missing."""
    changes: tuple[Issue, ...]
    """Issues that stand elsewhere with it in place and everything else as it is, in report order."""
    changes_outcome: bool
    holds_back: tuple[Issue, ...]
    """Issues that stand elsewhere as long as it is missing, even with all the other safeguards in place."""
    grounds: int
    """How many arguments about the case would be different with it in place."""
    closes_way_in: bool = False
    """It stands against the way in which the event came about."""


def action_plan(library: Library, case: Case, reasoner: "Reasoner", now: Assessment) -> tuple[Step, ...]:
    """Return the missing safeguards, the one that changes most first. `now` is the assessment of the case."""
    missing = tuple(_missing(library, case))
    best = _assess(reasoner, _without(case, missing)) if missing else now
    steps = []
    for one in missing:
        others = tuple(other for other in missing if other != one)
        then = _assess(reasoner, _without(case, (one,)))
        alone = _assess(reasoner, _without(case, others))
        steps.append(
            Step(
                safeguard=library.safeguards[one[1]],
                question=one[0],
                changes=_moved(now, then),
                changes_outcome=now.outcome.status != then.outcome.status,
                holds_back=_moved(best, alone),
                grounds=len(_standing(now) ^ _standing(then)),
                closes_way_in=one[1] in _against_the_event(library, case),
            )
        )
    return tuple(sorted(steps, key=_rank))


def _missing(library: Library, case: Case) -> Iterator[Missing]:
    for question_id in path(library, case.frame, case.answers):
        answer = case.answers.get(question_id)
        if answer is not None and isinstance(answer.value, tuple):
            yield from ((question_id, option) for option in answer.value if option in library.safeguards)


def _against_the_event(library: Library, case: Case) -> tuple[str, ...]:
    """Return the safeguards that close the way in; a payment by a false message is stopped by a call back."""
    answer = case.answers.get(_WAY_IN)
    asked = _WAY_IN in path(library, case.frame, case.answers)
    if answer is not None and asked and isinstance(answer.value, str):
        return CLOSES.get(answer.value, ())
    return ("call_back", "train_phish", "auth_mfa") if case.frame.incident is Incident.PAYMENT_FRAUD else ()


def _without(case: Case, missing: Iterable[Missing]) -> Case:
    """Return the case as it would be if these safeguards had been there."""
    for question_id, safeguard in missing:
        answer = case.answers[question_id]
        assert isinstance(answer.value, tuple)
        left = tuple(option for option in answer.value if option != safeguard)
        case = case.with_answer(question_id, replace(answer, value=left))
    return case


def _assess(reasoner: "Reasoner", case: Case) -> Assessment:
    return reasoner.assess(case.frame, case.answers)


def _moved(one: Assessment, other: Assessment) -> tuple[Issue, ...]:
    return tuple(issue for issue in one.issues if one.issues[issue].status != other.issues[issue].status)


def _standing(assessment: Assessment) -> set[StandingGround]:
    return {
        (ground.issue, ground.side.value, ground.reason)
        for result in assessment.issues.values()
        for ground in result.grounds
        if ground.stands
    }


def _rank(step: Step) -> tuple[int | str, ...]:
    return (
        -int(step.changes_outcome),
        -_weight(step.changes),
        -_weight(step.holds_back),
        -int(step.closes_way_in),
        -step.grounds,
        *effort_and_cost(step.safeguard),
    )


def effort_and_cost(safeguard: Safeguard) -> tuple[int, int, int, str]:
    """Return what a safeguard takes, to put the easy and cheap ones first."""
    return EFFORTS.index(safeguard.effort), COSTS.index(safeguard.cost), safeguard.days, safeguard.id


def _weight(issues: tuple[Issue, ...]) -> int:
    """Count the issues, an element more than all that are none."""
    return sum(len(Issue) if issue in ELEMENTS else 1 for issue in issues)
