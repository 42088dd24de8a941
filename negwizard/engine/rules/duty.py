"""Duty: foreseeable harm, and the general duty as the place has it."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.engine.rules.shared import DATA_EVENT
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

DUTY, FORESEEABILITY = Issue.DUTY, Issue.FORESEEABILITY

rules = RuleSet("duty")

# -- foreseeable harm, a part of duty in many places ---------------------------------------------------------


@rules.ground(FORESEEABILITY, FOR, STRONG, found("foreseen"), authority=("r3_duty", "ramirez_2023"))
def foreseen_events_are_foreseeable_harm() -> None:
    """Harm is foreseeable when earlier events, warnings, attacks on others of the kind or plain good sense
    point to it."""


@rules.ground(FORESEEABILITY, AGAINST, STRONG, found("unforeseen"), authority=("r3_scope", "guin_2006"))
def what_no_one_could_expect_is_not_foreseeable() -> None:
    """Harm cannot be foreseen when no warning pointed to it and nobody careful would have thought of it."""


@rules.ground(
    FORESEEABILITY,
    FOR,
    SUPPORTING,
    answer("data_kinds", "identity_number", "card", "bank_account", "health", "login", "pay"),
    authority=("ramirez_2023", "stansbie_1948", "bgh_keys_2023", "petl_care"),
)
def valuable_data_draws_thieves() -> None:
    """Data that thieves can turn into money makes theft easier to foresee."""


@rules.ground(FORESEEABILITY, FOR, SUPPORTING, answer("attack_method", "common"), authority=("r3_duty",))
def a_well_known_method_can_be_foreseen() -> None:
    """A well-known method of attack is easier to foresee than a new one."""


@rules.ground(
    FORESEEABILITY,
    FOR,
    SUPPORTING,
    answer("warning_signs", "sector_attacks"),
    authority=("ramirez_2023", "stokes_1968", "nsw_5b", "bgh_care_2008", "petl_care"),
)
def attacks_on_others_of_the_kind_point_to_the_risk() -> None:
    """Attacks on others of the same kind point to the risk."""


# -- the general duty, as the place has it -------------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    law("data_duty", "recognized"),
    authority=("dittman_2018", "nunley_2024", "ccq_1457"),
)
def keeping_data_calls_for_care() -> None:
    """In this place, whoever collects and keeps personal data must take reasonable care to guard it."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    law("data_duty", "recognized_trial_level"),
    authority=("r3_duty", "target_banks_2014"),
)
def trial_courts_ask_data_keepers_for_care() -> None:
    """Trial courts that apply the law of this place accept that an organization that keeps personal data must
    take reasonable care to guard it."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("foreseen"),
    law("data_duty", "leans_yes", "case_by_case"),
    authority=("r3_duty",),
)
def foreseeable_risk_to_kept_data_leans_to_a_duty() -> None:
    """Where the law leans toward a duty, keeping data in the face of a risk that can be foreseen calls for
    reasonable care."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    law("data_duty", "leans_yes", "case_by_case"),
    authority=("r3_duty",),
)
def kept_data_leans_to_a_duty() -> None:
    """Where the law leans toward a duty, keeping someone's data is a reason to ask for care."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("close_relation"),
    found("foreseen"),
    law("data_duty", "limited"),
    authority=("ramirez_2023",),
)
def a_close_relation_with_foreseeable_risk_gives_a_duty() -> None:
    """Where there is no general duty, a close relation such as work or care, together with a risk that can
    be foreseen, still gives one."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("deliberate_theft"),
    found("foreseen"),
    found("own_conduct_made_risk"),
    law("data_duty", "limited"),
    case("family", "us"),
    case("stage", "pleading"),
    absent(found("between_businesses")),
    authority=("purvis_2021", "ramirez_2023"),
)
def own_conduct_that_lets_a_foreseeable_theft_happen_is_enough_at_the_start() -> None:
    """There may be no general duty. Courts still let a claim go on if the keeper's own poor security let
    a theft happen that it could see coming."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    found("foreseen"),
    law("data_duty", "limited", "unsettled"),
    authority=("r3_duty", "ramirez_2023"),
)
def foreseeable_risk_is_a_reason_for_a_duty() -> None:
    """Keeping data in the face of a risk that can be foreseen is a reason for a duty, even where the law
    is narrow or unsettled."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    found("close_relation"),
    law("data_duty", "unsettled"),
    authority=("r3_affirmative", "r2t_314a", "poole_2019", "swinney_1997"),
)
def a_close_relation_is_a_reason_for_a_duty() -> None:
    """A relation of work, care or advice is a known reason to ask one side to look out for the other."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("data_in_keeping"),
    answer("data_required", "yes"),
    law("data_duty", "limited", "unsettled", "leans_yes", "case_by_case"),
    authority=("dittman_2018", "swinney_1997"),
)
def whoever_makes_people_hand_over_data_should_guard_it() -> None:
    """Whoever makes people hand over their data as the price of a job, care or service should guard it."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("foreseen"),
    law("data_duty", "unsettled"),
    absent(found("between_businesses")),
    absent(found("bears_others_loss")),
    case("stage", "pleading"),
    authority=("r3_duty", "target_banks_2014", "blackbaud_2021", "imperial_tobacco_2011"),
)
def where_unsettled_most_courts_let_a_foreseeable_theft_go_forward() -> None:
    """Where the law is unsettled, most trial courts let the claim of someone whose data was kept go on if
    the risk could be foreseen. A new kind of duty is seldom refused before the facts are known."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    found("close_relation"),
    found("foreseen"),
    law("data_duty", "unsettled"),
    case("family", "us"),
    authority=("r3_affirmative", "ramirez_2023", "dittman_2018"),
)
def where_unsettled_a_close_relation_with_foreseeable_risk_gives_a_duty() -> None:
    """Duty is a question of law, the same at trial as at the start. Where a state has not settled it, most
    courts find one between sides that stand close, as in work or care, if the risk could be foreseen."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("data_in_keeping"),
    answer("data_required", "yes"),
    found("foreseen"),
    law("data_duty", "unsettled"),
    case("family", "us"),
    absent(found("between_businesses")),
    authority=("r3_affirmative", "dittman_2018", "flores_2023"),
)
def where_unsettled_data_that_had_to_be_handed_over_must_be_guarded() -> None:
    """The state has not settled the duty. Most courts elsewhere find one, at trial as at the start, if
    people had to hand over their data and the risk could be foreseen."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("data_in_keeping"),
    law("data_duty", "unsettled"),
    authority=("r2t_314a", "poole_2019"),
)
def no_court_has_settled_the_duty_here() -> None:
    """No controlling court here has said that keeping data carries a duty, and there is no general duty to
    stop a stranger's crime."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("data_in_keeping"),
    law("data_duty", "unsettled"),
    found("mere_exposure"),
    answer("claimant_role", "vendor_end_user", "stranger"),
    answer("contract_between", "no"),
    case("family", "us"),
    authority=("hammond_2010", "willingham_2013"),
)
def no_dealings_and_no_misuse_give_no_duty() -> None:
    """The state has not settled the duty. Where the two sides never dealt with each other, and the data was
    only exposed and not misused, courts that have ruled found none."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    found("data_in_keeping"),
    law("data_duty", "limited"),
    absent(found("close_relation")),
    authority=("mcconnell_2019", "poole_2019"),
)
def there_is_no_general_duty_to_all_the_world() -> None:
    """Where the duty is narrow, none is owed to the world at large to guard personal data."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "leans_no"),
    found("data_in_keeping"),
    authority=("r2t_314a", "poole_2019"),
)
def the_place_leans_against_a_duty() -> None:
    """The courts of this place have so far refused or doubted a duty to guard data."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("own_disclosure"),
    law("data_duty", "limited"),
    absent(found("close_relation")),
    authority=("mcconnell_2019",),
)
def a_careless_slip_in_disclosure_breaches_no_general_duty() -> None:
    """Where there is no general duty to guard data, a slip that discloses the data of someone without a
    close tie breaks none."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    found("own_disclosure"),
    found("close_relation"),
    law("data_duty", "limited"),
    authority=("tabata_2014",),
)
def a_slip_with_the_data_of_someone_close_may_break_a_duty() -> None:
    """A slip that discloses what someone gave in trust, such as a patient, may break a duty that comes
    from that tie."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "not_between_contracting_parties"),
    answer("contract_between", "yes"),
    authority=("r3_economic",),
)
def between_contract_parties_the_contract_governs() -> None:
    """Where both sides are bound by contract, this place asks for a duty that does not come from the
    contract."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "not_for_pure_money_or_distress"),
    found("mere_exposure"),
    authority=("paul_2012",),
)
def no_duty_against_money_loss_or_worry_alone() -> None:
    """This place knows no general duty to spare others money loss or worry alone, when the data was only
    exposed and not used."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    law("data_duty", "not_for_pure_money_or_distress"),
    found("misuse_hit_claimant"),
    authority=("paul_2012",),
)
def misuse_sets_the_case_apart() -> None:
    """Real misuse sets a case apart from those in which this place refused a duty."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    law("data_duty", "displaced_by_statute"),
    found("data_in_keeping"),
    DATA_EVENT,
    absent(found("between_businesses")),
    authority=("warren_2021",),
)
def the_data_statute_leaves_no_room_for_negligence() -> None:
    """Where data protection law governs a person's claim, the courts of this place have so far seen no
    need for a negligence duty beside it. The statute gives its own claim."""


@rules.ground(
    DUTY,
    FOR,
    DECISIVE,
    law("data_duty", "statutory"),
    found("data_in_keeping"),
    DATA_EVENT,
    absent(found("between_businesses")),
    authority=("gdpr_32",),
)
def data_protection_law_gives_the_duty() -> None:
    """Data protection law asks whoever collects or keeps a person's data to keep it secure, in measure
    with the risk."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    law("data_duty", "statutory"),
    case("incident", "payment_fraud"),
    answer("law_kind", "data_protection"),
    found("security_statute"),
    authority=("gdpr_32", "schleswig_2024"),
)
def data_protection_law_reaches_invoices_that_hold_personal_data() -> None:
    """Data protection law asks a business to send an invoice that holds a person's data in a way that is
    secure in measure with the risk."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("data_collected", "no"),
    answer("held_by", "its_vendor", "claimant_side"),
    authority=("r2t_314a", "poole_2019"),
)
def who_never_held_the_data_need_not_guard_it() -> None:
    """An organization that did not collect or keep the data, and whose own systems did not fail, is under
    no general duty to guard it."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("held_by", "franchisee"),
    answer("vendor_had_control", "no"),
    absent(found("data_in_keeping")),
    authority=("kerl_2004", "r2t_314a"),
)
def a_franchisor_without_control_does_not_answer_for_the_franchisee() -> None:
    """A business does not answer for what its franchisee does in a matter that it leaves to the franchisee.
    Rules that only guard the brand are not such control."""
