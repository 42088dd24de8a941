"""What the answers amount to for the event: who let the data out, and if a crime was behind it."""

from negwizard.engine.rulebook import RuleSet, answer, case, found
from negwizard.terms import Layer

rules = RuleSet("event_findings")
DERIVED = Layer.DERIVED_FINDING


@rules.finding("deliberate_theft", answer("how_it_got_out", "taken_on_purpose", "tricked_out"))
def criminals_took_the_data_on_purpose() -> None:
    """Criminals who break in and take data, or trick a worker into giving it to them, as a rule mean to use
    it."""


@rules.finding(
    "deliberate_theft",
    answer("how_it_got_out", "maybe_out"),
    found("misuse_seen"),
    layer=DERIVED,
)
def data_that_is_used_after_a_break_in_was_taken_in_it() -> None:
    """Where someone got in and such data is then used or put up for sale, it was as a rule taken in the
    break-in."""


@rules.finding("deliberate_theft", found("thief_has_it"), layer=DERIVED)
def what_a_thief_got_by_a_trick_or_from_within_was_taken_on_purpose() -> None:
    """A crook was sent the data after a trick, or a worker took it because thieves want it. It was then
    taken on purpose."""


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
        "entry_path",
        "stolen_login",
        "trick_email",
        "let_in_caller",
        "known_flaw",
        "unknown_flaw",
        "vendor_login",
        "insider",
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


# -- a payment, and no data ----------------------------------------------------------------------------------


@rules.finding(
    "only_money_at_stake",
    answer(
        "payment_sides",
        "customer_blames_bank",
        "payer_blames_other_bank",
        "holder_paid_out",
        "service_paid_out",
        "payee_blames_payer",
    ),
)
def a_claim_over_a_payment_is_about_money() -> None:
    """A claim against whoever made or took a payment is about money, and not about data."""


@rules.finding(
    "only_money_at_stake",
    answer("payment_sides", "payer_blames_payee", "client_blames_adviser", "blames_agent"),
    answer("mailbox_entered", "claimant", "other", "neither"),
)
def where_the_blamed_sides_mail_was_safe_no_data_of_its_own_is_at_stake() -> None:
    """If the crook was not in the mail of the side that is blamed, no data in its keeping is at stake."""


@rules.finding("phone_company_blamed", answer("payment_sides", "phone_customer"))
def a_phone_company_that_moves_numbers_is_a_business() -> None:
    """A company that moves phone numbers is a business and as a rule no public body."""
