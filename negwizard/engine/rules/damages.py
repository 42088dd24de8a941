"""Damages: the element, built on the categories of loss."""

from typing import Any

from negwizard.engine.rulebook import (
    METHOD,
    RuleSet,
    absent,
    answer,
    case,
    claimed,
    decided,
    law,
    proposition,
    unknown,
)
from negwizard.engine.vocabulary import Ground
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Side, Status, Strength

DAMAGES = Issue.DAMAGES

rules = RuleSet("damages")


@rules.ground(
    DAMAGES,
    AGAINST,
    DECISIVE,
    answer("losses", "none"),
    authority=("four_elements", "babstock_2020", "c_300_21"),
)
def without_loss_there_is_no_negligence_claim() -> None:
    """Negligence, like a claim for damages under data protection law, needs a real loss. Without one there is
    no claim."""


@rules.ground(
    DAMAGES,
    AGAINST,
    STRONG,
    unknown("losses"),
    answer("actual_misuse", "no"),
    law("future_risk", "not_injury"),
    law("data_value", "not_recoverable"),
    case("stage", "pleading"),
    case("perspective", "harmed"),
    authority=("setoguchi_2023", "del_giudice_2024"),
)
def whoever_sues_must_name_a_loss() -> None:
    """Whoever sues must say what the loss is. With no misuse known, neither the risk nor the data as such
    counts in this place, so a claim that names no other loss shows none."""


ANY = (Status.MET, Status.NOT_MET, Status.ARGUABLE)
CLEAR = (Status.MET, Status.NOT_MET)
NEVER_OPEN = {
    # claimed, these are always settled: a strong ground speaks on each without any further fact
    Issue.LOSS_STOLEN_FUNDS,
    Issue.LOSS_REISSUE_COST,
    Issue.LOSS_BUSINESS,
    Issue.LOSS_REPAIR,
    Issue.LOSS_PENALTY,
    Issue.LOSS_PHYSICAL,
}
DOUBTED = {
    # a ground that only supports may stand against these while nothing settles them
    Issue.LOSS_MITIGATION_COST,
    Issue.LOSS_FUTURE_RISK,
    Issue.LOSS_TIME,
    Issue.LOSS_DATA_VALUE,
}
CATEGORIES: dict[Issue, tuple[str, tuple[Status, ...]]] = {
    # loss → (words, the statuses that its own rules can reach)
    Issue.LOSS_STOLEN_FUNDS: ("stolen money", CLEAR),
    Issue.LOSS_IDENTITY_FRAUD: ("loss through identity fraud", CLEAR),
    Issue.LOSS_MITIGATION_COST: ("the cost of guarding against fraud", ANY),
    Issue.LOSS_FUTURE_RISK: ("the risk of later fraud", ANY),
    Issue.LOSS_TIME: ("lost time", ANY),
    Issue.LOSS_DISTRESS: ("distress", ANY),
    Issue.LOSS_DATA_VALUE: ("the lost value of the data or service", ANY),
    Issue.LOSS_REISSUE_COST: ("the cost of new cards and refunds", (Status.MET,)),
    Issue.LOSS_BUSINESS: ("lost business", CLEAR),
    Issue.LOSS_REPAIR: ("the cost of repair and response", (Status.MET,)),
    Issue.LOSS_REPUTATION: ("the loss of good name", CLEAR),
    Issue.LOSS_PENALTY: ("a fine", (Status.NOT_MET,)),
    Issue.LOSS_PHYSICAL: ("bodily harm or damage to things", (Status.MET,)),
}


def _element_rules(loss: Issue, words: str, statuses: tuple[Status, ...]) -> None:
    """Let one category of loss bear on the element. The same rules serve each category."""
    category = loss.removeprefix("loss_")
    capital = words[0].upper() + words[1:]

    def add(name: str, text: str, side: Side, strength: Strength, *conditions: Any) -> None:
        rules.handed_on(DAMAGES, side, strength, loss, *conditions)(proposition(f"{category}_{name}", text))

    if Status.MET in statuses:
        add("counts", f"{capital} is a loss that counts here.", FOR, DECISIVE, decided(loss, Status.MET))
    if Status.NOT_MET in statuses:
        text = f"{capital} does not count here."
        add("does_not_count", text, AGAINST, STRONG, decided(loss, Status.NOT_MET))
    if Status.ARGUABLE in statuses:
        may = decided(loss, Status.ARGUABLE)
        add("may_count", f"There are real reasons to count {words}.", FOR, STRONG, may)
        add("may_not_count", f"There are real reasons not to count {words}.", AGAINST, STRONG, may)
    if loss in NEVER_OPEN:
        return
    undecided = absent(decided(loss, *statuses))
    text = f"What is known does not settle whether {words} counts."
    rules.ground(DAMAGES, FOR, SUPPORTING, claimed(category), undecided, authority=(METHOD,))(
        proposition(f"{category}_is_claimed_and_open", text)
    )
    if loss in DOUBTED:
        text = f"There are reasons to doubt that {words} counts, and nothing settles it."
        doubt = Ground(issue=loss.value, side=AGAINST.value, strength=SUPPORTING.value, tier="part")
        add("is_open_and_doubted", text, AGAINST, SUPPORTING, undecided, doubt)


for _loss, (_words, _statuses) in CATEGORIES.items():
    _element_rules(_loss, _words, _statuses)


@rules.ground(
    DAMAGES,
    FOR,
    STRONG,
    Ground(issue=DAMAGES.value, side=FOR.value, strength=SUPPORTING.value, tier="main"),
    Ground(issue=DAMAGES.value, side=AGAINST.value, strength=STRONG.value, tier="main"),
    authority=("four_elements",),
)
def a_loss_still_open_keeps_damages_arguable() -> None:
    """While one claimed loss is still open, damages do not fail because another loss does not count."""
