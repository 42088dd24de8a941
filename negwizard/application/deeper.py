"""What takes longer to work out about a case: smallest flips, decisive unknowns, the action plan."""

from collections.abc import Callable
from dataclasses import dataclass

from negwizard.application.action_plan import Step, action_plan
from negwizard.case.case import Case
from negwizard.engine.counterfactual import (
    AnswerChange,
    DecisiveUnknown,
    Effect,
    Flip,
    Flips,
    StatusChange,
    TurningPoint,
    WhatIf,
    decisive_unknowns,
    flips,
)
from negwizard.engine.explanation import Derivation, Missing, WhyAsked, WhyNot
from negwizard.engine.inference import Reasoner
from negwizard.terms import ELEMENTS, Issue

__all__ = [
    "AnswerChange",
    "DecisiveUnknown",
    "Deeper",
    "Derivation",
    "Effect",
    "Flip",
    "Flips",
    "Missing",
    "StatusChange",
    "Step",
    "TurningPoint",
    "WhatIf",
    "WhyAsked",
    "WhyNot",
    "look_deeper",
]


@dataclass(frozen=True, slots=True)
class Deeper:
    """What would change the result of a case, and what to do."""

    flips: tuple[Flips, ...]
    """One for each issue asked for, in the order asked."""
    unknowns: tuple[DecisiveUnknown, ...]
    plan: tuple[Step, ...]


def look_deeper(
    case: Case,
    reasoner: Reasoner,
    issues: tuple[Issue, ...] = ELEMENTS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Deeper:
    """Work it all out. For another thread, with a reasoner of its own; `cancelled` is asked now and then."""
    frame, answers = case.frame, case.answers
    found = tuple(flips(reasoner, frame, answers, issue, cancelled=cancelled) for issue in issues)
    unknowns = () if cancelled() else decisive_unknowns(reasoner, frame, answers)
    if cancelled():
        return Deeper(found, unknowns, ())
    plan = action_plan(reasoner.library, case, reasoner, reasoner.assess(frame, answers))
    return Deeper(found, unknowns, plan)
