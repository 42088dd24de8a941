"""What the answers amount to for the danger: theft or mere exposure, which data, whose data, any misuse."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, unknown
from negwizard.terms import Layer

rules = RuleSet("exposure_findings")
DERIVED = Layer.DERIVED_FINDING


@rules.finding(
    "thief_has_it",
    answer("how_it_got_out", "sent_by_mistake"),
    answer("entry_path", "trick_email"),
    authority=("sackin_2017",),
)
def what_a_crook_tricks_one_into_sending_is_taken_on_purpose() -> None:
    """Data that a crook tricked the organization into sending is in the hands of a thief, as if the thief had
    broken in."""


@rules.finding(
    "thief_has_it",
    answer("how_it_got_out", "insider_took"),
    answer("data_kinds", "identity_number", "bank_account", "card", "pay"),
    answer("data_accessed", "yes"),
)
def a_worker_who_takes_what_thieves_want_is_a_thief() -> None:
    """A worker who takes identity, card, bank or pay data without leave does what a thief does. To look up a
    person's affairs out of curiosity is another matter."""


@rules.finding(
    "misuse_seen",
    answer("actual_misuse", "yes", "other_harm", "attempt"),
    absent(found("misuse_unrelated")),
    layer=DERIVED,
)
def some_of_the_data_has_been_misused() -> None:
    """Some of the data has been used, or someone has tried to use it. Misuse of other data, or from before
    the event, does not count."""


@rules.finding("misuse_seen", answer("offered_for_sale", "yes"))
def data_offered_for_sale_is_about_to_be_misused() -> None:
    """Stolen data that is offered for sale or posted is on its way to misuse."""


@rules.finding(
    "mere_exposure",
    answer("how_it_got_out", "thing_stolen", "lost", "sent_by_mistake"),
    answer("actual_misuse", "no"),
    absent(found("loot_offered")),
    absent(found("thief_has_it")),
    layer=DERIVED,
)
def exposure_without_misuse_is_mere_exposure() -> None:
    """Data on a lost or stolen thing, or sent by mistake and not through a crook's trick, is only exposed
    while it is not misused or offered for sale."""


@rules.finding(
    "mere_exposure",
    answer("how_it_got_out", "insider_took", "outsider_misused"),
    answer("actual_misuse", "no"),
    absent(found("loot_offered")),
    absent(found("thief_has_it")),
    layer=DERIVED,
)
def a_look_by_an_insider_without_misuse_is_mere_exposure() -> None:
    """Data that a worker, or an outsider who had been let in, looked at is only exposed while it is not
    misused or offered for sale, unless a worker took what thieves want."""


@rules.finding(
    "mere_exposure",
    answer("how_it_got_out", "maybe_out"),
    answer("actual_misuse", "no"),
    absent(found("loot_offered")),
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


@rules.finding(
    "opening_data_stolen",
    found("deliberate_theft"),
    answer("data_kinds", "identity_number", "bank_account", "pay", "health"),
    layer=DERIVED,
)
def thieves_took_data_that_opens_accounts() -> None:
    """Identity numbers, bank details, pay papers and health records let a thief pose as the person."""


@rules.finding(
    "lasting_data",
    answer(
        "data_kinds",
        "identity_number",
        "bank_account",
        "health",
        "body",
        "genes",
        "pay",
        "secrets",
        "private_life",
    ),
)
def some_data_cannot_be_changed_or_harms_by_being_known() -> None:
    """Identity numbers, accounts, health records, prints of the body, genes, tax papers, secrets and private
    matters cannot be changed like a card number, or harm by being known."""


@rules.finding("data_for_fraud", answer("data_kinds", "identity_number", "bank_account", "card", "pay"))
def some_data_lets_thieves_get_money() -> None:
    """Identity numbers, card and account numbers and pay or tax papers let thieves get money."""


@rules.finding("health_data", answer("data_kinds", "health"))
def health_records_are_most_private() -> None:
    """Health records are among the most private data."""


@rules.finding(
    "own_data_not_shown", unknown("claimant_in_incident"), authority=("amburgy_2009", "standing_iii")
)
def that_ones_own_data_was_in_it_must_be_said() -> None:
    """Whoever sues must say that the event reached that person's own data. A guess that it may have is not
    enough; a letter that says so is."""


@rules.finding("log_ins", answer("data_kinds", "login"))
def log_ins_open_accounts_until_they_are_changed() -> None:
    """Passwords and log-in names open accounts until they are changed."""


@rules.finding("loot_offered", answer("offered_for_sale", "yes"))
def the_loot_was_offered_or_posted() -> None:
    """An offer for sale, or a posting for all to see, puts the data into the hands of more thieves."""
