"""What the answers amount to for the event: who let the data out, and if it was taken or only exposed."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found
from negwizard.terms import Layer

rules = RuleSet("event_findings")
DERIVED = Layer.DERIVED_FINDING

# -- how the event came about --------------------------------------------------------------------------------


@rules.finding("deliberate_theft", answer("how_it_got_out", "taken_on_purpose", "tricked_out"))
def criminals_took_the_data_on_purpose() -> None:
    """Criminals who break in and take data, or trick a worker into giving it to them, as a rule mean to use
    it."""


@rules.finding(
    "deliberate_theft",
    answer("how_it_got_out", "maybe_out"),
    found("misuse_seen"),
    absent(found("misuse_unrelated")),
    layer=DERIVED,
)
def data_that_is_used_after_a_break_in_was_taken_in_it() -> None:
    """Where someone got in and such data is then used or put up for sale, it was as a rule taken in the
    break-in."""


@rules.finding(
    "criminal_act",
    answer("how_it_got_out", "taken_on_purpose", "tricked_out", "maybe_out", "thing_stolen", "insider_took"),
)
def the_taking_was_a_crime() -> None:
    """Theft, break-in, fraud on a worker, and the taking of data by a worker who had no leave to do so are
    crimes as a rule."""


@rules.finding("criminal_act", answer("how_it_got_out", "outsider_misused"), authority=("r2t_448",))
def misuse_by_an_outsider_counts_like_a_crime() -> None:
    """An outsider who misuses access that was given for another end does wrong on purpose. For what follows,
    the law treats that like a crime."""


@rules.finding("criminal_act", case("incident", "payment_fraud", "insider"))
def fraud_and_blackmail_are_crimes() -> None:
    """Payment fraud and misuse of access by an insider are crimes as a rule."""


@rules.finding(
    "criminal_act",
    case("incident", "ransomware"),
    answer(
        "entry_path", "stolen_login", "trick_email", "known_flaw", "unknown_flaw", "vendor_login", "insider"
    ),
)
def an_attack_that_locks_systems_is_a_crime() -> None:
    """Getting into systems without leave, to lock them or bring them down, is a crime."""


@rules.finding(
    "criminal_act", case("incident", "ransomware"), answer("time_inside", "days", "weeks", "months")
)
def attackers_inside_locked_systems_are_criminals() -> None:
    """Attackers who were inside systems that were then locked or brought down committed a crime."""


@rules.finding("own_disclosure", answer("how_it_got_out", "sent_by_mistake"))
def the_organization_itself_let_the_data_out() -> None:
    """Data that the organization itself sends out or publishes by mistake is let out by its own act."""


@rules.finding("misuse_seen", answer("actual_misuse", "yes", "other_harm", "attempt"))
def some_of_the_data_has_been_misused() -> None:
    """Some of the data has been used, or someone has tried to use it."""


@rules.finding("misuse_seen", answer("offered_for_sale", "yes"))
def data_offered_for_sale_is_about_to_be_misused() -> None:
    """Stolen data that is offered for sale or posted is on its way to misuse."""


@rules.finding(
    "mere_exposure",
    answer("how_it_got_out", "thing_stolen", "lost", "sent_by_mistake"),
    answer("actual_misuse", "no"),
    absent(found("misuse_seen")),
    layer=DERIVED,
)
def exposure_without_misuse_is_mere_exposure() -> None:
    """Data on a lost or stolen thing, or sent by mistake, is only exposed while it is not misused or
    offered for sale."""


@rules.finding(
    "mere_exposure",
    answer("how_it_got_out", "insider_took", "outsider_misused"),
    answer("actual_misuse", "no"),
    absent(found("misuse_seen")),
    layer=DERIVED,
)
def a_look_by_an_insider_without_misuse_is_mere_exposure() -> None:
    """Data that a worker, or an outsider who had been let in, took or looked at is only exposed while it is
    not misused or offered for sale."""


@rules.finding(
    "mere_exposure",
    answer("how_it_got_out", "maybe_out"),
    answer("actual_misuse", "no"),
    absent(found("misuse_seen")),
    absent(found("data_was_seen")),
    layer=DERIVED,
)
def data_within_reach_of_an_intruder_is_mere_exposure() -> None:
    """Data that an intruder could reach is only exposed, while no sign is known that it was seen, copied,
    used or offered for sale."""


@rules.finding("data_was_seen", answer("data_accessed", "yes"))
def there_are_signs_that_the_data_was_seen() -> None:
    """Logs, copies or later use can show that someone got at the data."""


@rules.finding(
    "danger_from_theft",
    found("deliberate_theft"),
    answer("losses", "mitigation_cost", "future_risk", "time"),
    layer=DERIVED,
)
def the_claim_is_for_the_danger_from_theft() -> None:
    """The risk of fraud after criminals took the data, and money or time spent to meet it, are loss through
    the danger that the theft brought."""


@rules.finding("not_touched", answer("claimant_in_incident", "no"))
def the_claimants_data_was_not_in_it() -> None:
    """Harm to the harmed person's data is not shown where that data was not part of the event."""


@rules.finding("not_touched", answer("data_accessed", "no"), answer("actual_misuse", "no"))
def nobody_saw_or_used_the_data() -> None:
    """Where there is no sign that anyone saw, copied or used the data, it was not touched."""
