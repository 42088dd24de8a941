"""What the answers amount to: findings that several rules of law build on."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, quantity, unknown
from negwizard.engine.rules.shared import DATA_STATUTE
from negwizard.engine.vocabulary import MATCH, Answer, Control
from negwizard.terms import Layer

rules = RuleSet("findings")
DERIVED = Layer.DERIVED_FINDING

# -- the tie between the two sides ---------------------------------------------------------------------------


@rules.finding("close_relation", answer("claimant_role", "employee", "patient", "client", "member"))
def work_care_and_advice_are_close_relations() -> None:
    """Those who work for an organization, are in its care, take its advice or are its members stand close
    to it."""


@rules.finding("data_in_keeping", answer("data_collected", "yes"))
def collected_data_is_in_its_keeping() -> None:
    """An organization that collects or keeps data has it in its keeping."""


@rules.finding("data_in_keeping", answer("held_by", "vendor_for_other"), answer("vendor_had_control", "yes"))
def a_vendor_in_control_has_the_data_in_its_keeping() -> None:
    """A vendor that decides how data is kept safe has the data in its keeping."""


@rules.finding(
    "data_in_keeping",
    answer("held_by", "franchisee"),
    answer("vendor_had_control", "yes"),
    authority=("sonic_2021", "kerl_2004"),
)
def a_franchisor_in_control_answers_like_a_keeper() -> None:
    """A business may decide itself how its franchisees keep data safe. It then answers like one that
    keeps the data."""


@rules.finding(
    "between_businesses", answer("claimant_role", "business_customer", "trading_partner", "card_bank")
)
def both_sides_are_businesses() -> None:
    """A bank or another business on the harmed side can protect itself by contract."""


@rules.finding(
    "promise_relied_on", answer("security_promise", "specific"), answer("relied_on_promise", "yes")
)
def a_clear_promise_was_relied_on() -> None:
    """A clear promise that the harmed person trusted and acted on is an undertaking."""


@rules.finding("promise_relied_on", answer("extra_security_promised", "yes"))
def extra_protection_is_an_undertaking() -> None:
    """Extra protection set up for one account is an undertaking to that customer, who may trust in it."""


@rules.finding(
    "contract_allots_risk", answer("contract_on_security", "allocates_risk", "promises_security", "disclaims")
)
def the_contract_deals_with_security() -> None:
    """A contract that promises security, disclaims it or says who bears the loss deals with the risk
    itself."""


@rules.finding(
    "contract_allots_risk",
    answer(
        "contract_on_payment",
        "names_account",
        "names_way",
        "puts_risk_on_organization",
        "puts_risk_on_claimant",
    ),
)
def the_contract_deals_with_payment() -> None:
    """A contract that says where to pay, or who bears a false payment, deals with the risk itself."""


@rules.finding("contract_allots_risk", answer("bank_procedure", "agreed"))
def agreed_security_steps_deal_with_the_risk() -> None:
    """Security steps that a bank and its customer agreed on deal with the risk itself."""


@rules.finding(
    "security_statute", answer("security_law", "security_duty"), answer("law_protects_claimant", "yes")
)
def a_protective_security_statute_fits() -> None:
    """A law that tells the organization to guard the data, made to protect such people, is a protective
    statute."""


@rules.finding(
    "security_statute",
    answer("law_kind", "data_protection"),
    DATA_STATUTE,
    unknown("law_protects_claimant"),
    absent(found("between_businesses")),
    authority=("gdpr_82",),
    layer=DERIVED,
)
def general_data_protection_law_is_made_for_each_person() -> None:
    """General data protection law is made for each person whose data is handled. That a person is not sure of
    it takes nothing away."""


@rules.finding("chain_pays", answer("chain_remedy", "yes"))
def the_network_gives_a_remedy() -> None:
    """A network of contracts that pays such losses back gives its members a remedy."""


# -- what could be seen coming -------------------------------------------------------------------------------


@rules.finding(
    "warned",
    answer("warning_signs", "own_incident", "official_warning", "own_audit", "alarm", "staff_warning"),
)
def the_organization_was_warned() -> None:
    """An earlier event, an official warning, an audit, an alarm or a warning by people gives notice."""


@rules.finding("warned", answer("warning_signs", "published_fix"))
def a_published_fix_is_notice_to_all() -> None:
    """A published fix tells every user of the software that the flaw is there."""


@rules.finding("warned", answer("bank_alerts", "flagged_ignored", "flagged_acted"))
def a_flag_in_its_own_system_warns_a_bank() -> None:
    """A payment that the bank's own system flags as odd gives the bank notice."""


@rules.finding("warned", answer("who_knew", "organization_silent", "organization_warned"))
def knowing_of_the_hack_is_notice() -> None:
    """An organization that knows that a mailbox was entered, or of an earlier try, has notice."""


@rules.finding("warning_ignored", answer("acted_on_warning", "nothing"))
def nothing_was_done_about_the_warnings() -> None:
    """To do nothing about a warning is to ignore it."""


@rules.finding("warning_ignored", answer("acted_on_warning", "partly"), answer("fix_delay", "over_2_months"))
def a_late_half_fix_ignores_the_warning() -> None:
    """A warning that was answered late or only in part, while the known flaw stayed open for more than two
    months, counts as ignored."""


@rules.finding("warning_ignored", answer("bank_alerts", "flagged_ignored"))
def a_flag_nobody_acts_on_is_ignored() -> None:
    """A flag on which nobody acts is a warning ignored."""


@rules.finding("warning_ignored", answer("who_knew", "organization_silent"))
def silence_after_knowledge_ignores_the_warning() -> None:
    """Whoever knows of a hack and keeps silent ignores the warning."""


@rules.finding("foreseen", found("warned"), layer=DERIVED)
def what_one_was_warned_of_is_foreseeable() -> None:
    """What an organization was warned of, it can foresee."""


@rules.finding("foreseen", answer("event_expected", "yes"))
def what_a_careful_organization_expects_is_foreseeable() -> None:
    """What a careful organization of the kind would have seen as possible is foreseeable."""


@rules.finding("foreseen", answer("warning_signs", "sector_attacks"), answer("attack_method", "common"))
def common_attacks_on_ones_kind_are_foreseeable() -> None:
    """A well-known method used against others of the same kind is foreseeable."""


@rules.finding(
    "foreseen",
    answer("warning_signs", "sector_attacks"),
    answer("how_it_got_out", "tricked_out"),
    authority=("curry_2018",),
)
def a_trick_known_from_others_is_foreseeable() -> None:
    """A trick that has taken in others of the same kind is foreseeable."""


@rules.finding("unforeseen", answer("event_expected", "no"), absent(found("warned")), layer=DERIVED)
def what_nobody_careful_expects_is_unforeseen() -> None:
    """What nobody careful would think of, and of which nobody warned, is unforeseen."""


@rules.finding("unforeseen", answer("attack_method", "new"), absent(found("warned")), layer=DERIVED)
def a_new_method_is_unforeseen() -> None:
    """A method that nobody could know, and of which nobody warned, is unforeseen."""


# -- care ----------------------------------------------------------------------------------------------------


@rules.finding(
    "basic_safeguard_missing",
    Answer(question=MATCH.q, value=MATCH.s),
    Control(question=MATCH.q, safeguard=MATCH.s, tier="basic"),
    about=MATCH.s,
)
def a_basic_safeguard_was_missing() -> None:
    """A recognized safeguard that is free or cheap was missing."""


@rules.finding(
    "further_safeguard_missing",
    Answer(question=MATCH.q, value=MATCH.s),
    Control(question=MATCH.q, safeguard=MATCH.s, tier="further"),
    about=MATCH.s,
)
def a_further_safeguard_was_missing() -> None:
    """A recognized safeguard that costs more was missing."""


@rules.finding("program_in_use", answer("written_program", "yes"), answer("program_followed", "yes"))
def a_written_program_was_followed() -> None:
    """A written security program that is followed is a program in use."""


@rules.finding("careful_program", found("program_in_use"), answer("risk_reviewed", "yes"), layer=DERIVED)
def a_program_with_risk_review_is_careful() -> None:
    """A written program that is followed and built on a look at the risks shows care."""


@rules.finding("own_conduct_made_risk", found("warning_ignored"), layer=DERIVED)
def ignoring_warnings_makes_the_risk() -> None:
    """Whoever ignores warnings makes the risk by conduct of its own."""


@rules.finding("own_conduct_made_risk", found("basic_safeguard_missing"), layer=DERIVED)
def leaving_out_basic_safeguards_makes_the_risk() -> None:
    """Whoever runs systems or keeps data without basic safeguards makes the risk by conduct of its own."""


@rules.finding("own_conduct_made_risk", answer("protection_off", "yes"))
def switching_protection_off_makes_the_risk() -> None:
    """Whoever switches a protection off, or lets it fail, makes the risk by conduct of its own."""


@rules.finding("own_conduct_made_risk", answer("security_claimed_bad", "yes"))
def poor_security_as_a_whole_makes_the_risk() -> None:
    """Whoever guards things less well than a careful business makes the risk by conduct of its own."""


@rules.finding(
    "vendor_watched", answer("vendor_control", "checked_before"), answer("vendor_control", "oversaw")
)
def the_vendor_was_checked_and_watched() -> None:
    """A vendor that was checked before and while it worked was chosen and watched with care."""


@rules.finding(
    "strong_bank_procedure", answer("bank_procedure", "agreed"), answer("bank_procedure", "two_factor")
)
def agreed_steps_with_a_second_factor_are_strong() -> None:
    """Security steps agreed with the customer that include a second factor are strong."""


@rules.finding("account_of_a_person", answer("consumer_account", "yes"))
def a_persons_own_account_is_no_business_account() -> None:
    """An account that a person keeps for private ends is not one of a business."""


@rules.finding("payer_careless", answer("instruction_checked", "not_at_all", "email_only", "crooks_contact"))
def paying_without_a_call_is_careless() -> None:
    """Changed account details should be checked by a second way, such as a call to a known number. A number
    or address that the message itself gives is no second way."""


@rules.finding("payer_careless", answer("instruction_checked", "second_way_unclear"))
def paying_on_an_unclear_answer_is_careless() -> None:
    """A check that gives no clear answer is no reason to pay."""


@rules.finding("delay_added", answer("delay_made_worse", "yes"))
def late_notice_added_a_loss_of_its_own() -> None:
    """A loss that came from late notice is one of its own, beside the loss from the event."""


# -- loss ----------------------------------------------------------------------------------------------------

OUT_OF_POCKET = answer("losses", "stolen_funds", "mitigation_cost", "reissue_cost", "business", "repair")


@rules.finding(
    "money_loss",
    OUT_OF_POCKET,
)
def there_is_money_loss() -> None:
    """Money was lost or spent."""


@rules.finding(
    "money_loss", answer("losses", "identity_fraud"), absent(found("no_fraud_done")), layer=DERIVED
)
def there_is_money_loss_through_fraud() -> None:
    """Loss through fraud is a loss of money, unless the fraud was only tried and stopped."""


@rules.finding("money_loss", answer("losses", "data_value", "time", "future_risk", "reputation"))
def there_is_other_economic_loss() -> None:
    """Lost value, lost time, risk of later fraud or loss of good name is not harm to body or things, so it
    is treated like money loss."""


@rules.finding(
    "out_of_pocket_loss",
    OUT_OF_POCKET,
)
def money_left_someones_pocket() -> None:
    """Money was lost or paid out, and not only time, value or peace of mind."""


@rules.finding("no_fraud_done", answer("actual_misuse", "no", "attempt"))
def a_try_that_was_stopped_is_no_fraud_done() -> None:
    """A fraud that was only tried, and stopped, takes no money."""


@rules.finding(
    "out_of_pocket_loss", answer("losses", "identity_fraud"), absent(found("no_fraud_done")), layer=DERIVED
)
def fraud_that_was_done_takes_money() -> None:
    """Loss through fraud is money lost, unless the fraud was only tried and stopped."""


@rules.finding("physical_loss", answer("losses", "physical"))
def there_is_physical_harm() -> None:
    """Someone was hurt or a thing was damaged."""


@rules.finding("noneconomic_loss", answer("losses", "distress"))
def there_is_distress() -> None:
    """Distress is a loss that is not money."""


@rules.finding("serious_distress", answer("distress_kind", "serious", "with_injury"))
def the_distress_is_serious() -> None:
    """Distress that is serious, long or tied to bodily harm is more than worry."""


@rules.finding("real_response", answer("mitigation_why", "after_misuse", "after_theft", "advice"))
def the_response_was_to_a_real_event() -> None:
    """Money or time spent after misuse, after a targeted theft with misuse, or on advice is a response to
    a real danger."""


@rules.finding(
    "claimant_careless",
    answer("claimant_conduct", "reused_password", "shared_login", "released_blind", "fell_for_trick"),
)
def careless_with_logins() -> None:
    """Weak or shared passwords after a warning, or falling for a plain trick, can be careless."""


@rules.finding(
    "claimant_careless",
    answer(
        "claimant_conduct",
        "ignored_alert",
        "past_warning",
        "did_not_check",
        "own_weak_security",
        "late_report",
    ),
)
def careless_with_checks() -> None:
    """Ignoring alerts, paying without a check, weak security of one's own or a late report can be
    careless."""


@rules.finding(
    "claimant_careless", answer("payment_sides", "payer_blames_payee"), found("payer_careless"), layer=DERIVED
)
def a_payer_who_did_not_check_was_careless() -> None:
    """A payer who blames the payee but did not check the changed details was careless."""


@rules.finding("fault_bars", quantity("claimant_share", "over_bar"))
def the_share_reaches_the_bar() -> None:
    """Where the law of the place names a share of the blame that bars a claim, a share that reaches it does
    so."""


@rules.finding("too_large_for_harbor", quantity("safe_harbor_size", "over"))
def the_staff_is_over_the_size_limit() -> None:
    """The organization has more people than the safe harbor statute allows."""
