"""The law as rules, one module a subject; `RULE_SETS` lists them in report order."""

from negwizard.engine.rules import (
    breach,
    causation,
    defenses,
    duty,
    findings,
    losses,
    outcome,
    thresholds,
    weighing,
)

RULE_SETS = (
    findings.rules,
    duty.rules,
    breach.rules,
    causation.rules,
    losses.rules,
    defenses.rules,
    thresholds.rules,
    weighing.rules,
    outcome.rules,
)
