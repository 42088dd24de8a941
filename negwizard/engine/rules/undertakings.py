"""Economic loss rule: a promise in the contract as a task taken on."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.terms import AGAINST, STRONG, Issue

rules = RuleSet("undertakings")

PROMISED_TO_A_PERSON: tuple[Any, ...] = (
    law("economic_loss", "bars_unless_undertaking", "bars_unless_undertaking_or_helpless", "bars_relational"),
    answer("contract_on_security", "promises_security"),
    found("data_in_keeping"),
    absent(found("between_businesses")),
)
"""A contract promises a person that the data will be kept safe, in a place that asks for a task taken on."""


@rules.ground(
    Issue.ECONOMIC_LOSS_RULE,
    AGAINST,
    STRONG,
    found("money_loss"),
    *PROMISED_TO_A_PERSON,
    authority=("henderson_1995", "concurrent_liability"),
)
def a_promise_in_the_contract_is_a_task_taken_on_here() -> None:
    """Whoever promises a person in a contract to keep the data safe has taken that task on. In this place the
    duty then stands beside the contract."""


for _ground, _name, _text in (
    (
        "without_an_undertaking_money_loss_is_barred_here",
        "a_contract_that_promises_security_is_an_undertaking",
        "A contract with a person that promises security is the undertaking that the rule asks for.",
    ),
    (
        "money_loss_alone_is_doubtful_here",
        "a_contract_that_promises_security_takes_responsibility",
        "A contract with a person that promises security takes on responsibility for it.",
    ),
):

    def _proposition() -> None: ...

    _proposition.__name__, _proposition.__doc__ = _name, _text
    rules.defeat(_ground, *PROMISED_TO_A_PERSON, authority=("henderson_1995", "concurrent_liability"))(
        _proposition
    )
