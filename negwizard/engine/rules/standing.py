"""Threshold: may a court hear the claim? The federal limits on standing, by circuit and by year."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.standing_findings import (
    FEDERAL_COURT,
    FEDERAL_LIMITS,
    FEDERAL_VIEW_OF_RISK,
    IN_THIEVES_HANDS,
    INJURY_NEEDED,
    NO_MONEY_LOST,
    NOT_MISUSED,
    STANDING,
    THING_GONE,
)
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING

rules = RuleSet("standing")


@rules.ground(
    STANDING,
    FOR,
    DECISIVE,
    found("misuse_hit_claimant"),
    INJURY_NEEDED,
    authority=("standing_iii", "resnick_2012"),
)
def fraud_that_hit_the_person_gives_standing() -> None:
    """Misuse that has hit the person is a concrete injury and gives standing."""


@rules.defeat(
    "fraud_that_hit_the_person_gives_standing",
    answer("misuse_matches", "no"),
    authority=("marlin_2024", "petta_2025"),
)
def misuse_of_other_data_does_not_give_standing() -> None:
    """Misuse of data that did not get out here does not come from this event and gives no standing for it."""


@rules.defeat(
    "fraud_that_hit_the_person_gives_standing", answer("misuse_timing", "before"), authority=("standing_iii",)
)
def misuse_before_the_event_does_not_give_standing() -> None:
    """Misuse that began before the event does not come from it and gives no standing for it."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    answer("misuse_matches", "no"),
    INJURY_NEEDED,
    FEDERAL_LIMITS,
    authority=("marlin_2024", "petta_2025", "standing_iii"),
)
def an_injury_must_come_from_the_event() -> None:
    """An injury gives standing only if it can be traced to the event that is sued over."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    found("money_lost"),
    INJURY_NEEDED,
    authority=("standing_iii", "sassman_2015"),
)
def money_out_of_pocket_gives_standing() -> None:
    """Money lost, bodily harm or damage to things is a concrete injury for a federal court, and a real stake
    for a state court. It gives standing."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    law("standing_risk", "lenient"),
    answer("data_kinds", "identity_number", "bank_account", "card", "pay"),
    IN_THIEVES_HANDS,
    absent(found("own_data_not_shown")),
    FEDERAL_COURT,
    authority=("remijas_2015", "galaria_2016"),
)
def theft_of_sensitive_data_gives_standing_here() -> None:
    """Federal courts for this place accept the theft of identity numbers, of card or bank account numbers, or
    of pay, tax or loan papers as a real and near danger that gives standing."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    INJURY_NEEDED,
    found("deliberate_theft"),
    found("misuse_seen"),
    FEDERAL_LIMITS,
    FEDERAL_VIEW_OF_RISK,
    authority=("standing_iii", "webb_2023"),
)
def targeted_theft_with_some_misuse_gives_standing() -> None:
    """A targeted theft, with some of the data misused or offered, makes the danger near enough for
    standing."""


@rules.defeat(
    "money_out_of_pocket_gives_standing",
    found("source_of_fraud_unproved"),
    FEDERAL_LIMITS,
    authority=("lujan_1992",),
)
def money_that_cannot_be_traced_gives_no_standing_at_proof() -> None:
    """After the time for proof, lost money gives standing only if proof ties the loss to the other
    side."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("source_of_fraud_unproved"),
    INJURY_NEEDED,
    FEDERAL_LIMITS,
    authority=("lujan_1992",),
)
def each_part_of_standing_must_be_proved_in_its_turn() -> None:
    """Standing needs at each stage what that stage asks for. Where the proof leaves open whose mailbox the
    crook was in, the loss cannot be traced to the side that is sued."""


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    found("danger_weighed"),
    found("deliberate_theft"),
    FEDERAL_VIEW_OF_RISK,
    authority=("standing_iii", "mcmorris_2021"),
)
def a_targeted_theft_speaks_for_standing() -> None:
    """That criminals took the data on purpose speaks for standing."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    found("danger_weighed"),
    found("deliberate_theft"),
    answer("data_kinds", "identity_number"),
    absent(found("not_touched")),
    absent(found("own_data_not_shown")),
    FEDERAL_VIEW_OF_RISK,
    authority=("bohnak_2023", "mcmorris_2021"),
)
def identity_numbers_stolen_on_purpose_give_standing() -> None:
    """Identity numbers serve thieves for years and can hardly be changed. Where courts weigh the danger, most
    find it near enough when criminals took such numbers on purpose, even before any misuse."""


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    found("danger_weighed"),
    found("deliberate_theft"),
    answer("data_kinds", "body", "genes"),
    absent(found("not_touched")),
    absent(found("own_data_not_shown")),
    FEDERAL_VIEW_OF_RISK,
    authority=("bipa_findings", "mcmorris_2021"),
)
def a_print_or_gene_that_was_stolen_stays_stolen() -> None:
    """A finger, an eye, a face or a gene cannot be changed, so the danger from its theft does not pass. Where
    courts weigh the danger, how lasting it is counts."""


@rules.defeat(
    "an_injury_must_come_from_the_event",
    found("danger_may_be_enough"),
    found("deliberate_theft"),
    answer("data_kinds", "identity_number"),
    FEDERAL_VIEW_OF_RISK,
    authority=("bohnak_2023",),
)
def the_danger_from_the_theft_is_an_injury_of_its_own() -> None:
    """Where the danger from stolen identity numbers is an injury of its own, it does not matter that some
    other misuse has a different source."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("danger_weighed"),
    answer("data_kinds", "card", "contact", "login"),
    absent(found("lasting_data")),
    *NOT_MISUSED,
    NO_MONEY_LOST,
    authority=("supervalu_2017", "mcmorris_2021"),
)
def data_that_can_be_changed_brings_no_near_danger() -> None:
    """A card can be canceled, a password changed, and an address is no secret. Without any misuse, most
    courts that ask how near a danger is see none in the loss of such data."""


CHANGEABLE_DATA_USED_ON_OTHERS = (
    found("own_danger_asked"),
    answer("data_kinds", "card", "contact", "login"),
    absent(found("lasting_data")),
    found("misuse_seen"),
    absent(found("loot_offered")),
    absent(found("misuse_hit_claimant")),
)
"""Changeable data was used on others, or a try was stopped, and the thieves do not offer the rest."""


@rules.defeat(
    "targeted_theft_with_some_misuse_gives_standing",
    *CHANGEABLE_DATA_USED_ON_OTHERS,
    authority=("supervalu_2017", "whalen_2017"),
)
def fraud_on_other_peoples_cards_is_not_ones_own_danger() -> None:
    """A card or password can be changed before it is used. Fraud that hit others, or was stopped, shows no
    near danger for the rest."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    *CHANGEABLE_DATA_USED_ON_OTHERS,
    NO_MONEY_LOST,
    authority=("supervalu_2017", "whalen_2017"),
)
def a_try_that_was_stopped_or_hit_others_brings_no_near_danger() -> None:
    """Where only data was taken that can be changed, most courts that ask for one's own danger see no injury
    for a person whom no fraud has hit."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "lenient", "divided"),
    answer("data_kinds", "contact"),
    absent(found("log_ins")),
    absent(found("data_for_fraud")),
    absent(found("lasting_data")),
    *NOT_MISUSED,
    NO_MONEY_LOST,
    FEDERAL_COURT,
    authority=("krottner_2010", "antman_2015"),
)
def names_and_addresses_open_no_account_even_there() -> None:
    """Even where theft of sensitive data is enough, names and addresses alone let no thief open an
    account."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("danger_weighed"),
    THING_GONE,
    *NOT_MISUSED,
    NO_MONEY_LOST,
    authority=("beck_2017", "clapper_2013"),
)
def a_lost_or_stolen_thing_brings_no_near_danger() -> None:
    """Who finds or steals a device may want the thing and not the data. Without any misuse, most courts that
    ask how near the danger is see none."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("danger_may_be_enough"),
    answer("how_it_got_out", "maybe_out"),
    *NOT_MISUSED,
    absent(found("data_was_seen")),
    NO_MONEY_LOST,
    authority=("travis_2021", "quintero_2021"),
)
def data_that_may_not_have_been_taken_brings_no_near_danger() -> None:
    """An intruder may have been after a ransom or a payment. Where nothing shows that data was taken or used,
    most courts see no near danger."""


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    found("danger_may_be_enough"),
    answer("how_it_got_out", "maybe_out"),
    found("data_was_seen"),
    FEDERAL_VIEW_OF_RISK,
    authority=("mcmorris_2021", "travis_2021"),
)
def signs_that_an_intruder_saw_the_data_speak_for_standing() -> None:
    """Signs that an intruder saw or copied the data speak for standing, even if the intruder was after
    something else."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("danger_weighed"),
    answer("how_it_got_out", "sent_by_mistake"),
    absent(found("health_data")),
    absent(found("deliberate_theft")),
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    authority=("mcmorris_2021",),
)
def an_accident_without_misuse_brings_no_near_danger() -> None:
    """Data let out by accident was not taken by anyone who means harm. Without any misuse, courts that ask
    for a near danger as a rule see none; what is most private, such as health, may be another matter."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    law("standing_risk", "divided"),
    answer("data_kinds", "identity_number", "bank_account", "card", "pay"),
    IN_THIEVES_HANDS,
    absent(found("own_data_not_shown")),
    FEDERAL_COURT,
    authority=("pisciotta_2007", "krottner_2010"),
)
def the_first_appeals_courts_took_the_danger_for_an_injury() -> None:
    """Before the top court spoke in 2013, courts were divided. The first appeals courts to rule took the
    danger from a theft of such data for an injury, and most trial courts elsewhere then followed."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "divided"),
    answer("how_it_got_out", "lost"),
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    FEDERAL_COURT,
    authority=("hammond_2010", "giordano_2006"),
)
def a_thing_lost_and_not_stolen_brought_no_near_danger_then_either() -> None:
    """Those rulings were about theft. Of a tape or device that was only lost, with no misuse known, it can
    be told neither that anyone has it nor that anyone means harm."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("own_data_not_shown"),
    INJURY_NEEDED,
    absent(found("misuse_seen")),
    NO_MONEY_LOST,
    FEDERAL_LIMITS,
    authority=("amburgy_2009", "allison_2010", "standing_iii"),
)
def who_cannot_say_that_the_own_data_was_hit_has_no_injury() -> None:
    """A person who cannot say that the own data was part of the event only guesses at a danger. That is no
    injury."""


@rules.ground(
    STANDING,
    AGAINST,
    SUPPORTING,
    found("danger_weighed"),
    answer("actual_misuse", "no"),
    authority=("mcmorris_2021", "transunion_2021"),
)
def no_misuse_speaks_against_standing() -> None:
    """That no misuse has happened speaks against standing."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing_risk", "strict", "publicity"),
    *NOT_MISUSED,
    NO_MONEY_LOST,
    FEDERAL_COURT,
    authority=("clapper_2013", "transunion_2021"),
)
def risk_without_misuse_gives_no_standing_here() -> None:
    """Federal courts for this place do not take the mere risk of misuse as an injury."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("not_touched"),
    INJURY_NEEDED,
    absent(found("misuse_hit_claimant")),
    NO_MONEY_LOST,
    FEDERAL_LIMITS,
    authority=("standing_iii", "transunion_2021"),
)
def data_nobody_saw_gives_no_standing() -> None:
    """A person whose data nobody saw or used, and who lost no money, has no concrete injury."""


@rules.defeat(
    "data_nobody_saw_gives_no_standing",
    law("standing_risk", "lenient", "divided"),
    IN_THIEVES_HANDS,
    FEDERAL_COURT,
    authority=("remijas_2015", "pisciotta_2007"),
)
def a_lenient_court_does_not_ask_for_misuse() -> None:
    """A court that may take a real and near danger for an injury does not ask for misuse."""
