"""The action plan: missing safeguards in the order of what each would change, then of effort and cost.

Where much was missing, one safeguard more changes nothing by itself. So each is weighed twice: put in place
alone, and missing alone when all the others are in place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from negwizard.assessment import Assessment, Reason
from negwizard.case.case import Case
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Safeguard
from negwizard.terms import ELEMENTS, Issue

if TYPE_CHECKING:
    from negwizard.engine.inference import Reasoner

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
            )
        )
    return tuple(sorted(steps, key=_rank))


def _missing(library: Library, case: Case) -> Iterator[Missing]:
    for question_id in path(library, case.frame, case.answers):
        answer = case.answers.get(question_id)
        if answer is not None and isinstance(answer.value, tuple):
            yield from ((question_id, option) for option in answer.value if option in library.safeguards)


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
        for ground in (*result.grounds_for, *result.grounds_against)
        if ground.stands
    }


def _rank(step: Step) -> tuple[int | str, ...]:
    guard = step.safeguard
    return (
        -int(step.changes_outcome),
        -_weight(step.changes),
        -_weight(step.holds_back),
        -step.grounds,
        EFFORTS.index(guard.effort),
        COSTS.index(guard.cost),
        guard.days,
        guard.id,
    )


def _weight(issues: tuple[Issue, ...]) -> int:
    """Count the issues, an element more than all that are none."""
    return sum(len(Issue) if issue in ELEMENTS else 1 for issue in issues)
