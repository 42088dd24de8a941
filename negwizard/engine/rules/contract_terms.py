"""Bars: terms of a contract that shut out or cap the claim."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law
from negwizard.engine.rules.shared import PAID_FOR_ANOTHER
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue, Status

rules = RuleSet("contract_terms")

TERM = Issue.CONTRACT_LIMITATION
LIMITING_TERM = answer("liability_clause", "excludes", "caps")


@rules.finding("term_shuts_out", answer("liability_clause", "excludes"))
def the_term_excludes_the_claim() -> None:
    """A term that excludes this kind of claim, and does not only cap it, shuts the claim out."""


@rules.finding("term_shuts_out", answer("contract_on_payment", "puts_risk_on_claimant"))
def the_contract_puts_the_risk_on_the_harmed_side() -> None:
    """A contract that puts this risk on the harmed side shuts the claim out."""


@rules.ground(
    TERM,
    FOR,
    STRONG,
    LIMITING_TERM,
    answer("clause_fair", "yes"),
    authority=("r2_contracts_195", "silverpop_2016", "tercon_2010"),
)
def a_clear_and_fair_term_binds() -> None:
    """A clear term, fairly agreed, that shuts out or caps such claims binds both sides."""


@rules.ground(
    TERM,
    FOR,
    STRONG,
    LIMITING_TERM,
    found("between_businesses"),
    absent(law("scheme", "uk_statute")),
    authority=("r2_contracts_195", "silverpop_2016", "tercon_2010"),
)
def between_businesses_a_term_binds_unless_shown_unfair() -> None:
    """Between businesses a term that shuts out or caps such claims binds, unless the other side shows that
    it is unclear or unfair."""


@rules.ground(
    TERM,
    FOR,
    SUPPORTING,
    LIMITING_TERM,
    absent(found("between_businesses")),
    authority=("r2_contracts_195", "tunkl_1963"),
)
def a_term_in_a_consumer_contract_is_looked_at_closely() -> None:
    """A term that shuts out or caps a single person's claim counts, but courts look at it closely."""


@rules.ground(TERM, AGAINST, STRONG, answer("clause_fair", "no"), authority=("tunkl_1963",))
def an_unfair_term_does_not_bind() -> None:
    """A term that is unclear, or forced on the weaker side, does not bind."""


@rules.ground(
    TERM,
    AGAINST,
    SUPPORTING,
    LIMITING_TERM,
    law("scheme", "uk_statute"),
    authority=("ucta_1977",),
)
def a_term_must_be_reasonable_here() -> None:
    """In this place a term that shuts out or limits liability for carelessness binds only so far as it is
    reasonable. The side that relies on it must show that."""


@rules.ground(
    TERM,
    AGAINST,
    SUPPORTING,
    LIMITING_TERM,
    law("scheme", "gdpr", "irish_statute"),
    absent(found("between_businesses")),
    authority=("gdpr_82",),
)
def a_term_can_hardly_take_away_statutory_rights() -> None:
    """It is doubtful that a contract term can take away a person's claim under data protection law."""


@rules.ground(
    TERM,
    AGAINST,
    STRONG,
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    LIMITING_TERM,
    case("family", "us"),
    authority=("sommer_1992", "santa_barbara_2007", "r2_contracts_195"),
)
def no_term_covers_gross_negligence() -> None:
    """In most states a term does not cover gross negligence. In no state, as a rule, does it cover harm done
    on purpose or recklessly."""


@rules.ground(
    TERM,
    AGAINST,
    STRONG,
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    LIMITING_TERM,
    law("term_and_gross_fault", "void"),
    authority=("ccq_1474",),
)
def a_code_lets_no_term_cover_gross_fault_here() -> None:
    """In this place the civil code lets no term shut out or cap liability for gross fault."""


@rules.ground(
    TERM,
    AGAINST,
    STRONG,
    answer("liability_clause", "excludes"),
    answer("claimant_role", "employee", "patient", "client"),
    case("family", "us"),
    authority=("r2_contracts_195", "tunkl_1963"),
)
def a_term_against_those_who_depend_on_the_other_side_does_not_bind() -> None:
    """In most states an employer, a clinic or an adviser cannot shut out claims by those who depend on it."""


@rules.ground(TERM, AGAINST, STRONG, answer("contract_between", "no"), authority=("r2_contracts_195",))
def a_term_does_not_bind_strangers() -> None:
    """A contract term does not bind someone who is not a party to it."""


@rules.ground(TERM, AGAINST, STRONG, answer("liability_clause", "none"), authority=("r2_contracts_195",))
def no_term_limits_the_claim() -> None:
    """Where no term limits liability, this defense does not work."""


@rules.ground(
    TERM,
    FOR,
    SUPPORTING,
    answer("contract_on_payment", "puts_risk_on_claimant"),
    authority=("r2_contracts_195",),
)
def a_contract_that_puts_the_risk_on_the_harmed_side_counts() -> None:
    """A contract that puts this risk on the harmed side counts."""


@rules.defeat(
    "a_clear_and_fair_term_binds",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    case("family", "us"),
    authority=("sommer_1992", "santa_barbara_2007"),
)
def gross_negligence_sets_the_term_aside() -> None:
    """In most states gross negligence sets the term aside."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    PAID_FOR_ANOTHER,
    answer("contract_on_payment", "needs_approval"),
    case("family", "us"),
    case("stage", "pleading"),
    authority=("gross_sweet_1979", "apex_2023", "mexico_infrastructure_2019", "tillage_2017"),
)
def if_a_term_reaches_a_payment_without_approval_is_for_trial() -> None:
    """A term that shuts out claims is read narrowly. If it reaches a payment without the approval that the
    same contract asks for is, unless its words are clear, not settled at the start."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    answer("clause_fair", "no"),
    authority=("tunkl_1963",),
)
def an_unfair_term_fails_even_between_businesses() -> None:
    """A term that is unclear or was not fairly agreed does not bind even between businesses."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    case("family", "us"),
    authority=("sommer_1992", "santa_barbara_2007"),
)
def gross_negligence_sets_the_term_aside_between_businesses() -> None:
    """In most states gross negligence sets the term aside between businesses, too."""


@rules.defeat(
    "a_clear_and_fair_term_binds",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    law("term_and_gross_fault", "void"),
    authority=("ccq_1474",),
)
def gross_fault_sets_the_term_aside_under_a_code() -> None:
    """Where the civil code says so, gross fault sets the term aside."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    decided(Issue.GROSS_NEGLIGENCE, Status.MET),
    law("term_and_gross_fault", "void"),
    authority=("ccq_1474",),
)
def gross_fault_sets_the_term_aside_between_businesses_under_a_code() -> None:
    """Where the civil code says so, gross fault sets the term aside between businesses, too."""
