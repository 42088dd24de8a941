"""What the rules on standing build on: whose test the court goes by, and what that test says of a danger."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.terms import Issue, Layer

STANDING = Issue.STANDING
STATE_COURT = answer("court", "state", "special")
"""A special court or board for claims against the state is a court of that state."""
FEDERAL_COURT = absent(found("in_state_court"))
"""What federal courts of this place say of a danger binds no state court."""
FEDERAL_LIMITS = absent(found("state_court_rules"))
"""The court asks for an injury by the federal test, or by one much like it."""
FEDERAL_VIEW_OF_RISK = absent(found("state_rule_on_risk"))
"""No rule of a state court's own stands in the place of what federal courts say of a risk."""
NO_MONEY_LOST = absent(found("money_lost"))
INJURY_NEEDED = law(
    "standing", "article_iii", "state_follows", "state_weighs", "state_injury", "state_right", "state_stake"
)
"""A federal court of the place asks for an injury that has happened or is near."""
NOT_MISUSED = (answer("actual_misuse", "no"), absent(found("misuse_seen")))
IN_THIEVES_HANDS = answer("how_it_got_out", "taken_on_purpose", "tricked_out", "thing_stolen")
"""Thieves have the data, or the thing that it is on."""
THING_GONE = answer("how_it_got_out", "thing_stolen", "lost")
"""A device or paper is gone, and it is open if anyone wants the data on it."""
IN_STRANGE_HANDS = answer("how_it_got_out", "taken_on_purpose", "tricked_out", "thing_stolen", "lost")
"""The claim is about the danger from data in strange hands, and not about a confidence that was broken."""

rules = RuleSet("standing_findings")
DERIVED = Layer.DERIVED_FINDING


@rules.finding(
    "money_lost",
    answer("losses", "stolen_funds", "identity_fraud", "reissue_cost", "business", "repair", "physical"),
)
def the_harmed_side_is_out_of_money() -> None:
    """Stolen money, fraud, new cards, lost business, repair and bodily harm are losses that have happened."""


@rules.finding("left_untouched", found("not_touched"), NO_MONEY_LOST, layer=DERIVED)
def neither_data_nor_money_was_touched() -> None:
    """Whose data nobody touched, and who lost no money, has been left untouched by the event."""


@rules.finding("in_state_court", STATE_COURT)
def the_court_is_one_of_the_state() -> None:
    """A court of the state, special ones included, goes by the law of the state on who may sue."""


@rules.finding("state_court_rules", STATE_COURT, law("standing", "article_iii", "state_right", "state_stake"))
def a_state_court_goes_by_its_own_rules() -> None:
    """A state court goes by the standing rules of its state, and not by those of the federal courts."""


@rules.finding("state_rule_on_risk", STATE_COURT, law("standing", "state_follows"))
def the_state_courts_here_have_a_rule_of_their_own() -> None:
    """State courts that have ruled on the risk of misuse go by their own ruling."""


@rules.finding("danger_weighed", law("standing_risk", "factors", "unsettled"), FEDERAL_COURT, layer=DERIVED)
def federal_courts_here_weigh_the_danger() -> None:
    """Federal courts for this place ask how near misuse is, or have not said when it is near enough."""


@rules.finding(
    "danger_weighed", STATE_COURT, law("standing", "state_follows", "state_weighs", "state_injury")
)
def state_courts_here_ask_how_near_the_injury_is() -> None:
    """The state courts of this place ask for an injury that has happened or is near."""


@rules.finding("danger_may_be_enough", found("danger_weighed"), layer=DERIVED)
def a_danger_that_is_weighed_may_be_enough() -> None:
    """Where a court weighs how near misuse is, the danger may be enough."""


@rules.finding("danger_may_be_enough", law("standing_risk", "lenient"), FEDERAL_COURT, layer=DERIVED)
def a_lenient_court_may_take_the_danger_for_an_injury() -> None:
    """Federal courts for this place may take a real and near danger for an injury."""


@rules.finding("own_danger_asked", found("danger_weighed"), layer=DERIVED)
def a_danger_that_is_weighed_must_be_ones_own() -> None:
    """Where a court weighs how near misuse is, it asks for the danger to the person who sues."""


@rules.finding("own_danger_asked", law("standing_risk", "strict", "publicity"), FEDERAL_COURT, layer=DERIVED)
def a_strict_court_asks_for_ones_own_danger() -> None:
    """Federal courts for this place ask for more than a risk, and so for harm to the person who sues."""


@rules.finding("posting_counts", law("standing_risk", "publicity"), FEDERAL_COURT, layer=DERIVED)
def federal_courts_here_ask_for_fraud_or_a_posting() -> None:
    """Federal courts for this place ask that fraud hit the person or that the person's data was put before
    many."""
