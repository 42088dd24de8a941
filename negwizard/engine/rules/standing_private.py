"""Threshold: standing where private matters reached others, by a slip, by prying, by theft or on purpose."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found
from negwizard.engine.rules.standing_findings import (
    FEDERAL_VIEW_OF_RISK,
    INJURY_NEEDED,
    NO_MONEY_LOST,
    STANDING,
)
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING

rules = RuleSet("standing_private")

POSTING_COUNTS = found("posting_counts")


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
    found("danger_may_be_enough"),
    found("health_data"),
    answer("how_it_got_out", "insider_took"),
    answer("data_accessed", "yes"),
    FEDERAL_VIEW_OF_RISK,
    authority=("transunion_2021", "bohnak_2023"),
)
def prying_into_health_records_is_an_injury() -> None:
    """To pry into a person's health records, or show them to strangers, is close to wrongs that courts have
    long known. Once someone without leave has seen them, most courts see an injury."""


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


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    POSTING_COUNTS,
    found("loot_offered"),
    found("deliberate_theft"),
    found("lasting_data"),
    absent(found("own_data_not_shown")),
    authority=("holmes_2025", "transunion_2021"),
)
def putting_stolen_data_before_many_is_an_injury_here() -> None:
    """To put stolen data where many can see it is close to an old wrong, the telling of private facts to the
    public. Federal courts for this place see an injury to the person whose own data is posted, even before
    fraud, where it is data that people rightly keep close."""


@rules.defeat(
    "targeted_theft_with_some_misuse_gives_standing",
    POSTING_COUNTS,
    answer("misuse_of_claimant", "no"),
    authority=("holmes_2025", "beck_2017"),
)
def misuse_of_others_does_not_make_the_danger_near_here() -> None:
    """Federal courts for this place do not take it as near that the fraud which hit others will hit the
    rest."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    POSTING_COUNTS,
    answer("misuse_of_claimant", "no"),
    NO_MONEY_LOST,
    authority=("holmes_2025", "beck_2017"),
)
def who_was_not_hit_has_only_a_risk_here() -> None:
    """Where fraud has hit others only, federal courts for this place see a mere risk for the rest, even after
    theft by hackers."""


@rules.defeat(
    "targeted_theft_with_some_misuse_gives_standing",
    POSTING_COUNTS,
    found("loot_offered"),
    absent(found("lasting_data")),
    authority=("holmes_2025",),
)
def posting_what_is_no_secret_is_not_enough_here() -> None:
    """To post names, addresses or a card that can be changed is not the telling of private facts."""
