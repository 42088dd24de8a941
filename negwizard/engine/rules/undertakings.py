"""Economic loss rule: a promise in the contract as a task taken on."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.terms import AGAINST, STRONG, Issue

rules = RuleSet("undertakings")

UNDERTAKING = ("bars_unless_undertaking", "bars_unless_undertaking_or_helpless")
PROMISED_TO_A_PERSON: tuple[Any, ...] = (
    answer("contract_on_security", "promises_security"),
    found("data_in_keeping"),
    absent(found("between_businesses")),
)
"""A contract promises a person that the data will be kept safe."""


@rules.ground(
    Issue.ECONOMIC_LOSS_RULE,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", *UNDERTAKING, "bars_relational"),
    *PROMISED_TO_A_PERSON,
    authority=("henderson_1995", "concurrent_liability"),
)
def a_promise_in_the_contract_is_a_task_taken_on_here() -> None:
    """Whoever promises a person in a contract to keep the data safe has taken that task on. In this place the
    duty then stands beside the contract."""


@rules.defeat(
    "without_an_undertaking_money_loss_is_barred_here",
    law("economic_loss", *UNDERTAKING),
    *PROMISED_TO_A_PERSON,
    authority=("henderson_1995", "concurrent_liability"),
)
def a_contract_that_promises_security_is_an_undertaking() -> None:
    """A contract with a person that promises security is the undertaking that the rule asks for."""


@rules.defeat(
    "money_loss_alone_is_doubtful_here",
    law("economic_loss", "bars_relational"),
    *PROMISED_TO_A_PERSON,
    authority=("henderson_1995", "concurrent_liability"),
)
def a_contract_that_promises_security_takes_responsibility() -> None:
    """A contract with a person that promises security takes on responsibility for it."""
