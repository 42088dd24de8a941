"""Damages: the element, built on the categories of loss."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, claimed, decided
from negwizard.terms import Issue, Side, Status, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING
DAMAGES = Issue.DAMAGES

rules = RuleSet("damages")


# -- the element ---------------------------------------------------------------------------------------------


@rules.ground(DAMAGES, AGAINST, DECISIVE, answer("losses", "none"), authority=("four_elements",))
def without_loss_there_is_no_negligence_claim() -> None:
    """Negligence needs a real loss; without one there is no claim."""


WORDS: dict[Issue, str] = {
    Issue.LOSS_STOLEN_FUNDS: "stolen money",
    Issue.LOSS_IDENTITY_FRAUD: "loss through identity fraud",
    Issue.LOSS_MITIGATION_COST: "the cost of guarding against fraud",
    Issue.LOSS_FUTURE_RISK: "the risk of later fraud",
    Issue.LOSS_TIME: "lost time",
    Issue.LOSS_DISTRESS: "distress",
    Issue.LOSS_DATA_VALUE: "the lost value of the data or service",
    Issue.LOSS_REISSUE_COST: "the cost of new cards and refunds",
    Issue.LOSS_BUSINESS: "lost business",
    Issue.LOSS_REPAIR: "the cost of repair and response",
    Issue.LOSS_REPUTATION: "the loss of good name",
    Issue.LOSS_PENALTY: "a fine",
    Issue.LOSS_PHYSICAL: "bodily harm or damage to things",
}
DECIDED = (Status.MET, Status.NOT_MET, Status.ARGUABLE)


def _element_rules(loss: Issue, words: str) -> None:
    """Let one category of loss bear on the element. The same rules serve each category."""
    category = loss.removeprefix("loss_")
    capital = words[0].upper() + words[1:]

    def add(name: str, text: str, side: Side, strength: Strength, *conditions: Any) -> None:
        def proposition() -> None: ...

        proposition.__name__, proposition.__doc__ = f"{category}_{name}", text
        rules.ground(DAMAGES, side, strength, *conditions, authority=("four_elements",))(proposition)

    counts, fails = f"{capital} is a loss that counts here.", f"{capital} does not count here."
    add("counts", counts, FOR, DECISIVE, decided(loss, Status.MET))
    add("does_not_count", fails, AGAINST, STRONG, decided(loss, Status.NOT_MET))
    may, may_not = (
        f"There are real reasons to count {words}.",
        f"There are real reasons not to count {words}.",
    )
    add("may_count", may, FOR, STRONG, decided(loss, Status.ARGUABLE))
    add("may_not_count", may_not, AGAINST, STRONG, decided(loss, Status.ARGUABLE))
    open_text = f"What is known does not settle whether {words} counts."
    open_conditions = (claimed(category), absent(decided(loss, *DECIDED)))
    add("is_claimed_and_open", open_text, FOR, SUPPORTING, *open_conditions)


for _loss, _words in WORDS.items():
    _element_rules(_loss, _words)
