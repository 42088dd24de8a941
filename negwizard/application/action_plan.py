"""The action plan: missing safeguards in the order of what each would change, then of effort and cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Safeguard
from negwizard.terms import ELEMENTS, Issue

if TYPE_CHECKING:
    from negwizard.engine.inference import Reasoner

EFFORTS = ("low", "medium", "high")
COSTS = ("free", "low", "medium", "high")

StandingGround = tuple[Issue, str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """A safeguard to put in place, and what would be different if it had been there."""

    safeguard: Safeguard
    question: str
    """The question in which the user ticked it as missing."""
    changes: tuple[Issue, ...]
    """Issues whose status would be different, in report order."""
    changes_outcome: bool
    grounds: int
    """How many standing grounds would fall or arise: shows an effect even where much was missing."""


def action_plan(library: Library, case: Case, reasoner: "Reasoner", now: Assessment) -> tuple[Step, ...]:
    """Return the missing safeguards, the one that changes most first. `now` is the assessment of the case."""
    steps = [
        _step(library.safeguards[missing], question_id, reasoner.assess(case.frame, otherwise.answers), now)
        for question_id, missing, otherwise in _one_by_one(library, case)
    ]
    return tuple(sorted(steps, key=_rank))


def _one_by_one(library: Library, case: Case) -> Iterator[tuple[str, str, Case]]:
    """Yield each missing safeguard with the case as it would be if just this one had been there."""
    for question_id in path(library, case.frame, case.answers):
        answer = case.answers.get(question_id)
        if answer is None or not isinstance(answer.value, tuple):
            continue
        for option in answer.value:
            if option in library.safeguards:
                left = tuple(other for other in answer.value if other != option)
                changed = Answer(left, answer.evidence, answer.note, answer.disputed)
                yield question_id, option, case.with_answer(question_id, changed)


def _step(safeguard: Safeguard, question_id: str, then: Assessment, now: Assessment) -> Step:
    return Step(
        safeguard=safeguard,
        question=question_id,
        changes=tuple(issue for issue in now.issues if now.issues[issue].status != then.issues[issue].status),
        changes_outcome=now.outcome.status != then.outcome.status,
        grounds=len(_standing(now) ^ _standing(then)),
    )


def _standing(assessment: Assessment) -> set[StandingGround]:
    return {
        (ground.issue, ground.side.value, ground.reason.rule)
        for result in assessment.issues.values()
        for ground in (*result.grounds_for, *result.grounds_against)
        if ground.stands
    }


def _rank(step: Step) -> tuple[int | str, ...]:
    guard = step.safeguard
    return (
        -int(step.changes_outcome),
        -sum(issue in ELEMENTS for issue in step.changes),
        -len(step.changes),
        -step.grounds,
        EFFORTS.index(guard.effort),
        COSTS.index(guard.cost),
        guard.days,
        guard.id,
    )
