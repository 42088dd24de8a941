"""Bars: public bodies that cannot be sued, or only within limits or before a special board."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue, Status

rules = RuleSet("immunity")

IMMUNITY = Issue.GOVERNMENTAL_IMMUNITY
US = case("family", "us")
PUBLIC_BODY = answer("defendant_kind", "government")
STATE_BODY = answer("public_body_kind", "state")
LOCAL_BODY = answer("public_body_kind", "local")
UNDER_THE_ACT_OF_THE_PLACE = absent(found("outside_state_act"))
"""The immunity act of the place speaks of this public body."""
NO_WAIVER_KNOWN = absent(found("waiver_known"))
"""Nothing more special than the general rule of the place is known: a waiver must be shown."""


@rules.finding("outside_state_act", answer("public_body_kind", "national", "tribe", "court_office"), US)
def the_act_of_a_state_is_not_about_these_bodies() -> None:
    """The immunity act of a state is not about agencies of the United States, tribal nations, judges or
    prosecutors."""


@rules.finding(
    "outside_state_act", LOCAL_BODY, law("local_claims", "shielded", "limited", "listed_only"), authority=()
)
def a_rule_of_its_own_governs_local_bodies_here() -> None:
    """In this place suits against counties, cities and schools follow a rule of their own."""


@rules.finding("outside_state_act", STATE_BODY, law("state_claims", "shielded", "listed_only"), authority=())
def a_rule_of_its_own_governs_the_state_here() -> None:
    """In this place suits against the state and its offices follow a rule of their own."""


@rules.finding("waiver_known", answer("immunity_waived", "waived", "insured"))
def a_law_or_insurance_is_known_to_open_the_way() -> None:
    """A law that allows this very suit, or insurance that covers it, is known."""


@rules.finding("in_special_forum", answer("court", "special"))
def the_claim_is_before_the_special_board() -> None:
    """The claim stands before the special court or board for claims against the state."""


@rules.finding("not_national", answer("public_body_kind", "state", "local", "tribe", "court_office"))
def the_body_is_no_agency_of_the_nation() -> None:
    """States, local bodies, tribal nations and courts are no agencies of the national government."""


@rules.ground(IMMUNITY, FOR, STRONG, answer("immunity_waived", "immune"), authority=("alden_1999", "ftca"))
def a_public_body_without_waiver_is_immune() -> None:
    """A public body cannot be sued for carelessness where no law allows it."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    answer("public_body_kind", "court_office"),
    US,
    authority=("stump_1978", "imbler_1976"),
)
def judges_and_prosecutors_are_immune_in_their_cases() -> None:
    """In the United States judges and prosecutors cannot be sued for money over what they do as part of a
    case, not even over a slip. Office work that is no part of a case is not covered."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    answer("public_body_kind", "tribe"),
    US,
    authority=("kiowa_1998", "bay_mills_2014", "wilkes_2017"),
)
def a_tribal_nation_must_agree_to_be_sued() -> None:
    """A tribal nation and its businesses cannot be sued unless the nation or Congress has agreed to it. For
    strangers who are harmed off tribal land the question is open, and one top court let them sue."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    STATE_BODY,
    answer("court", "federal"),
    authority=("eleventh_amendment", "lapides_2002"),
)
def a_state_cannot_be_sued_for_money_in_a_federal_court() -> None:
    """A state and its agencies cannot be sued for money in a federal court unless the state agrees. To move
    there a suit that its own courts could hear counts as agreeing. Counties and cities have no such
    shield."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    STATE_BODY,
    law("state_claims", "special_forum"),
    answer("court", "state", "federal"),
)
def claims_against_the_state_belong_before_a_special_board_here() -> None:
    """In this place a claim for carelessness against the state, its agencies or its colleges belongs before
    a special court or board. Any other court must dismiss it."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    STATE_BODY,
    law("state_claims", "special_forum"),
    answer("court", "special"),
)
def before_the_special_board_the_state_can_be_sued() -> None:
    """In this place the state can be sued for carelessness before the special court or board for such
    claims."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    answer("immunity_waived", "other_forum"),
    absent(found("in_special_forum")),
    authority=("vernon_2024",),
)
def a_claim_that_belongs_before_a_special_board_fails_elsewhere() -> None:
    """Where the law sends claims against the state to a special court or board, no other court can hear
    them."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    found("waiver_known"),
    authority=("mcconnell_2019", "ftca", "crown_proceedings_1947", "bgb_839"),
)
def a_waiver_opens_the_way() -> None:
    """Where a law allows suits for carelessness, or insurance opens the way, immunity does not stand in the
    way."""


@rules.ground(IMMUNITY, FOR, STRONG, answer("public_notice_given", "no"), authority=("tivnan_2000", "ftca"))
def without_early_notice_the_way_is_closed() -> None:
    """Where the law asks for early notice of the claim, a suit without it as a rule fails."""


PRIVATE_BODY = answer(
    "defendant_kind",
    "shop",
    "bank",
    "professional",
    "technology",
    "payment_processor",
    "credit_bureau",
    "agency",
    "maker",
    "private",
)
"""A business or person, and no public body."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    PRIVATE_BODY,
    US,
    authority=("campbell_ewald_2016", "opm_2019"),
)
def only_public_bodies_are_immune() -> None:
    """Private persons and businesses have no such immunity. One that works for a government shares it only
    for what the government had the power to order and did order."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    PRIVATE_BODY,
    case("family", "uk", "ie", "eu", "ca", "au", "cw", "other"),
    authority=("method",),
)
def a_private_body_has_no_immunity_here() -> None:
    """A business or a private person is no public body, so nothing of that kind protects it."""


PERHAPS_PUBLIC = answer("defendant_kind", "health", "school", "utility")
"""A body of a kind that is public in some cases and private in others."""
ABROAD = case("family", "uk", "ie", "eu", "ca", "au", "cw", "other")


@rules.ground(
    IMMUNITY,
    AGAINST,
    SUPPORTING,
    PERHAPS_PUBLIC,
    US,
    absent(found("phone_company_blamed")),
    authority=("nj_charities",),
)
def schools_clinics_and_utilities_are_immune_only_if_public() -> None:
    """A school, clinic or utility can be immune only if it is a public body. In a few states a charity has a
    shield of its own against those whom it serves."""


@rules.ground(
    IMMUNITY, AGAINST, STRONG, PERHAPS_PUBLIC, ABROAD, law("immunity", "broad_waiver", "none"), authority=()
)
def public_or_not_such_a_body_can_be_sued_here() -> None:
    """In this place even a public body can as a rule be sued for carelessness, so that it makes no difference
    if this school, clinic or utility is one."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    SUPPORTING,
    PERHAPS_PUBLIC,
    ABROAD,
    absent(law("immunity", "broad_waiver", "none")),
    authority=("mersey_docks_1866", "method"),
)
def such_a_body_is_shielded_only_if_public_here() -> None:
    """A school, clinic or utility can be shielded only if it is a public body."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    PUBLIC_BODY,
    law("immunity", "broad_waiver", "none"),
    UNDER_THE_ACT_OF_THE_PLACE,
)
def the_place_lets_public_bodies_be_sued_for_carelessness() -> None:
    """The law of this place as a rule lets public bodies be sued for carelessness like anyone else."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    PUBLIC_BODY,
    law("immunity", "listed_only"),
    UNDER_THE_ACT_OF_THE_PLACE,
    NO_WAIVER_KNOWN,
    authority=("axtell_2002", "mhmr_2023"),
)
def the_place_lets_public_bodies_be_sued_only_over_listed_things() -> None:
    """In this place a public body can be sued only over kinds of carelessness that a statute lists. No
    court is known to have counted the letting out of data among them."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    STATE_BODY,
    law("state_claims", "listed_only"),
    NO_WAIVER_KNOWN,
    authority=("axtell_2002", "mhmr_2023"),
)
def the_state_can_be_sued_only_over_listed_things_here() -> None:
    """In this place the state and its offices can be sued only over kinds of carelessness that a statute
    lists. No court is known to have counted the letting out of data among them."""


@rules.ground(
    IMMUNITY,
    FOR,
    STRONG,
    LOCAL_BODY,
    law("local_claims", "listed_only"),
    NO_WAIVER_KNOWN,
    authority=("axtell_2002", "mhmr_2023"),
)
def local_bodies_can_be_sued_only_over_listed_things_here() -> None:
    """In this place counties, cities and schools can be sued only over kinds of carelessness that a statute
    lists. No court is known to have counted the letting out of data among them."""


@rules.ground(IMMUNITY, FOR, STRONG, STATE_BODY, law("state_claims", "shielded"), NO_WAIVER_KNOWN)
def the_state_stays_shielded_here() -> None:
    """In this place the state and its offices stay immune from suits for money over carelessness."""


@rules.ground(IMMUNITY, FOR, STRONG, LOCAL_BODY, law("local_claims", "shielded"), NO_WAIVER_KNOWN)
def local_bodies_stay_shielded_here() -> None:
    """In this place counties, cities and schools stay immune, save where a law of its own opens the way."""


@rules.ground(IMMUNITY, AGAINST, SUPPORTING, LOCAL_BODY, law("local_claims", "limited"))
def local_bodies_can_be_sued_within_limits_here() -> None:
    """In this place counties, cities and schools can be sued for carelessness, but only within limits."""


@rules.ground(IMMUNITY, FOR, SUPPORTING, LOCAL_BODY, law("local_claims", "limited"))
def outside_the_limits_local_bodies_stay_shielded_here() -> None:
    """Outside those limits counties, cities and schools in this place stay immune."""


@rules.defeat(
    "a_tribal_nation_must_agree_to_be_sued",
    answer("immunity_waived", "waived", "insured"),
    authority=("kiowa_1998",),
)
def a_tribal_nation_that_agreed_can_be_sued() -> None:
    """A tribal nation that has clearly agreed to be sued can be sued."""


@rules.defeat(
    "the_place_lets_public_bodies_be_sued_for_carelessness",
    answer("immunity_waived", "immune", "other_forum"),
    authority=("method",),
)
def what_the_user_was_told_of_immunity_comes_first() -> None:
    """Where this very public body is known to be immune, the general rule of the place gives way."""


@rules.defeat(
    "the_place_lets_public_bodies_be_sued_for_carelessness",
    STATE_BODY,
    answer("court", "federal"),
    authority=("eleventh_amendment",),
)
def a_waiver_for_its_own_courts_does_not_open_the_federal_courts() -> None:
    """A state that lets itself be sued in its own courts has not by that agreed to be sued in a federal
    court."""


@rules.defeat(
    "a_waiver_opens_the_way",
    STATE_BODY,
    law("state_claims", "special_forum"),
    answer("court", "state"),
)
def a_known_waiver_for_one_board_opens_no_other_court() -> None:
    """Where claims against the state belong before a special court or board, the law that allows them opens
    no other court."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    SUPPORTING,
    PUBLIC_BODY,
    law("immunity", "limited"),
    UNDER_THE_ACT_OF_THE_PLACE,
)
def most_places_let_public_bodies_be_sued_within_limits() -> None:
    """This place, like most, lets public bodies be sued for simple carelessness only within limits."""


@rules.ground(
    IMMUNITY,
    FOR,
    SUPPORTING,
    PUBLIC_BODY,
    law("immunity", "limited"),
    UNDER_THE_ACT_OF_THE_PLACE,
)
def policy_choices_and_missing_notice_stay_shielded() -> None:
    """Outside those limits immunity is the rule. Choices of policy, and claims without the early notice that
    the law asks for, stay shielded."""


@rules.ground(IMMUNITY, AGAINST, SUPPORTING, answer("public_body_kind", "national"), US, authority=("ftca",))
def the_united_states_can_be_sued_like_a_private_person() -> None:
    """The United States can be sued for the carelessness of its staff where a private person could be, after
    a claim to the agency."""


@rules.ground(IMMUNITY, FOR, SUPPORTING, answer("public_body_kind", "national"), US, authority=("ftca",))
def choices_of_policy_of_the_united_states_are_shielded() -> None:
    """The United States cannot be sued over choices of policy, nor without a claim to the agency first."""


@rules.ground(
    IMMUNITY,
    AGAINST,
    STRONG,
    US,
    answer("law_kind", "public_records"),
    found("security_statute"),
    absent(found("not_national")),
    decided(Issue.GROSS_NEGLIGENCE, Status.MET, Status.ARGUABLE),
    PUBLIC_BODY,
    authority=("privacy_act", "cooper_2012", "opm_2019"),
)
def a_records_law_that_gives_a_claim_lifts_immunity() -> None:
    """A US agency that breaks the federal law on its records on purpose, or openly disregards it, can be sued
    under that law for money lost. To that extent the law lifts the immunity."""


@rules.defeat(
    "a_records_law_that_gives_a_claim_lifts_immunity",
    law("records_law_loss", "money_only"),
    absent(found("out_of_pocket_loss")),
    authority=("cooper_2012",),
)
def without_money_lost_the_records_law_gives_no_claim() -> None:
    """The federal law on records pays for money lost, and not for distress alone."""


@rules.ground(
    IMMUNITY,
    FOR,
    SUPPORTING,
    answer("law_kind", "public_records"),
    law("records_law_loss", "money_only"),
    absent(found("not_national")),
    absent(found("out_of_pocket_loss")),
    PUBLIC_BODY,
    authority=("privacy_act", "cooper_2012"),
)
def the_records_law_does_not_pay_for_distress_alone() -> None:
    """The federal law on the records of US agencies pays only for money lost. Distress alone does not lift
    the immunity."""


@rules.defeat(
    "a_waiver_opens_the_way", answer("public_notice_given", "no"), authority=("tivnan_2000", "ftca")
)
def missing_notice_closes_the_way_that_a_waiver_opens() -> None:
    """A waiver that asks for early notice helps no one who did not give it."""


@rules.defeat(
    "the_place_lets_public_bodies_be_sued_for_carelessness",
    answer("public_notice_given", "no"),
    authority=("tivnan_2000", "ftca"),
)
def missing_notice_closes_the_way_that_the_place_opens() -> None:
    """Where a law lets public bodies be sued but asks for early notice, it helps no one who gave none."""
