"""Threshold: standing where private matters reached others, by a slip, by prying or on purpose."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.standing import FEDERAL_VIEW_OF_RISK, INJURY_NEEDED, STANDING
from negwizard.terms import FOR, STRONG, SUPPORTING

rules = RuleSet("standing_private")


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    INJURY_NEEDED,
    found("health_data"),
    answer("how_it_got_out", "sent_by_mistake", "insider_took", "tricked_out", "outsider_misused"),
    absent(found("not_touched")),
    authority=("transunion_2021", "bohnak_2023"),
)
def telling_private_matters_is_near_to_an_old_wrong() -> None:
    """To let another see private matters is close to a wrong that courts have long known, and may be an
    injury even before any loss."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    law("standing_risk", "lenient", "factors", "unsettled"),
    found("health_data"),
    answer("how_it_got_out", "insider_took"),
    answer("data_accessed", "yes"),
    FEDERAL_VIEW_OF_RISK,
    authority=("transunion_2021", "bohnak_2023"),
)
def prying_into_health_records_is_an_injury() -> None:
    """To pry into a person's health records, or show them to strangers, is close to wrongs that courts have
    long known. Once someone without leave has seen them, most federal courts see an injury."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    INJURY_NEEDED,
    found("lasting_data"),
    answer("how_it_got_out", "given_out"),
    absent(found("not_touched")),
    authority=("transunion_2021",),
)
def handing_out_private_data_on_purpose_is_an_injury() -> None:
    """To hand a person's private data to others on purpose is close to wrongs that courts have long known,
    and is an injury without more."""
