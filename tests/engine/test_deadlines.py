"""Deadlines for telling people count from the day of discovery."""

from datetime import date

from helpers.law_rows import answers, law_library

from negwizard.assessment import PEOPLE_CONCERNED, Deadline
from negwizard.engine.deadlines import AUTHORITY, deadlines
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import Incident


def find(place: str, found: date | None, who: str) -> list[Deadline]:
    given = answers(discovered_date=found) if found else {}
    return [item for item in deadlines(law_library(), Frame(jurisdiction=place), given) if item.who == who]


def test_florida_gives_thirty_days_to_tell_people() -> None:
    first = find("US-FL", date(2024, 1, 31), PEOPLE_CONCERNED)[0]
    assert first.day == date(2024, 3, 1)
    assert first.citation.cite == "Fla. Stat. 501.171"


def test_the_gdpr_gives_seventy_two_hours_to_tell_the_authority() -> None:
    assert find("EU-GDPR82", date(2024, 1, 31), AUTHORITY)[0].day == date(2024, 2, 3)


def test_a_number_of_days_reads_as_a_sentence() -> None:
    (first, *_) = find("US-CO", None, PEOPLE_CONCERNED)
    assert first.text == "Tell the people whose data it is within 30 days."


def test_a_deadline_without_a_number_of_days_has_no_day() -> None:
    first = find("US-IL", date(2024, 1, 31), PEOPLE_CONCERNED)[0]
    assert first.day is None
    assert first.text == "Tell the people whose data it is in the most expedient time possible."


def test_without_the_day_of_discovery_the_rule_is_still_stated() -> None:
    assert find("US-FL", None, PEOPLE_CONCERNED)[0].day is None


def test_a_breach_found_before_the_rule_began_gets_no_day() -> None:
    first = find("US-CA", date(2025, 12, 31), PEOPLE_CONCERNED)[0]
    assert first.day is None
    assert first.text.endswith(
        "The rule began on January 1, 2026, after the breach was found: check what held before."
    )


def test_federal_deadlines_follow_those_of_a_state_and_say_whom_they_bind() -> None:
    texts = [item.text for item in find("US-FL", date(2026, 1, 31), AUTHORITY)]
    assert len(texts) == 3
    assert texts[0].startswith("Tell the Department of Legal Affairs within 30 days")
    assert texts[1].startswith("Tell the federal health department within 60 days")
    assert texts[1].endswith(
        "This rule is for health providers, health plans and their partners under HIPAA."
    )


def test_what_must_be_done_is_one_sentence_that_names_whom_to_tell_once() -> None:
    for rule in law_library().notification:
        for item in deadlines(law_library(), Frame(jurisdiction=rule.place), {}):
            told = item.text.partition(". This rule is for")[0]
            assert told.startswith("Tell the "), item
            assert ": " not in told, item


def test_places_outside_the_states_have_no_federal_deadline() -> None:
    assert all("HIPAA" not in item.text for item in find("GB-EAW", None, AUTHORITY))
    assert find("OTHER", None, PEOPLE_CONCERNED) == []


def test_rules_of_a_sector_are_left_out_for_an_organization_outside_it() -> None:
    frame = Frame(jurisdiction="US-FL")
    shop = deadlines(law_library(), frame, {"defendant_kind": Answer("shop")})
    clinic = deadlines(law_library(), frame, {"defendant_kind": Answer("health")})
    assert not any("HIPAA" in item.text for item in shop)
    assert any("HIPAA" in item.text for item in clinic)
    assert not any("FTC" in item.text for item in clinic)


def test_payment_fraud_lets_no_data_out_to_tell_of() -> None:
    assert deadlines(law_library(), Frame(jurisdiction="US-FL", incident=Incident.PAYMENT_FRAUD), {}) == ()


def told(place: str, **said: object) -> list[Deadline]:
    return [
        item
        for item in deadlines(law_library(), Frame(jurisdiction=place), answers(**said))
        if item.who == AUTHORITY and "attorney general" in item.text
    ]


def test_a_rule_for_many_people_is_left_out_where_fewer_were_concerned() -> None:
    assert [item.text for item in told("US-AL", records_exposed=1001)] == [
        "Tell the attorney general if more than 1,000 people are concerned."
    ]
    assert told("US-AL", records_exposed=1000) == []


def test_a_limit_counts_from_its_own_number_where_it_says_or_more() -> None:
    assert told("US-WA", records_exposed=500) == []
    assert [item.text for item in told("US-CO", records_exposed=500)] == [
        "Tell the attorney general within 30 days if 500 or more people are concerned."
    ]
    assert told("US-CO", records_exposed=499) == []


def test_where_no_data_got_out_notice_is_in_doubt() -> None:
    for item in deadlines(law_library(), Frame(jurisdiction="US-CO"), answers(how_it_got_out="not_out")):
        assert item.text.endswith("No data got out, so this notice may not be needed. Check that first.")
    assert "may not be needed" not in find("US-CO", None, PEOPLE_CONCERNED)[0].text


def test_where_it_is_not_known_if_data_got_out_notice_may_still_be_due() -> None:
    for item in deadlines(law_library(), Frame(jurisdiction="US-CO"), answers(how_it_got_out="maybe_out")):
        assert "Many laws ask for notice all the same" in item.text


def to_people(place: str, incident: Incident, **said: object) -> str:
    frame = Frame(jurisdiction=place, incident=incident)
    return next(
        item.text for item in deadlines(law_library(), frame, answers(**said)) if item.who == PEOPLE_CONCERNED
    )


def test_every_state_has_a_rule_on_notice() -> None:
    library = law_library()
    places = {rule.place for rule in library.notification}
    assert {place for place in library.places if place.startswith("US-")} <= places


def test_data_given_to_a_trickster_calls_for_notice_in_north_carolina() -> None:
    said = {"how_it_got_out": "tricked_out"}
    frame = Frame(jurisdiction="US-NC", incident=Incident.MISTAKEN_DISCLOSURE)
    people, authority, *_ = deadlines(law_library(), frame, answers(**said))
    assert people.text == (
        "Tell the people whose data it is without unreasonable delay. A trick does not change that: what a "
        "trickster was given, he had no right to."
    )
    assert authority.text == (
        "Tell the Consumer Protection Division of the attorney general without unreasonable delay."
    )
    assert people.citation.cite == "N.C. Gen. Stat. 75-61(14), 75-65"


def test_lost_paper_counts_where_the_law_says_so() -> None:
    lost = {"how_it_got_out": "lost", "data_encrypted": "not_applicable"}
    assert to_people("US-MA", Incident.LOST_DEVICE, **lost).endswith("This law holds for paper, too.")
    assert "notice may not be due" in to_people("US-NY", Incident.LOST_DEVICE, **lost)
    assert "paper" not in to_people("US-MA", Incident.LOST_DEVICE, how_it_got_out="lost")


def test_a_lost_device_with_its_data_encrypted_mostly_calls_for_no_notice() -> None:
    lost = {"how_it_got_out": "thing_stolen"}
    assert "encrypted" in to_people("US-NY", Incident.LOST_DEVICE, **lost, data_encrypted="yes")
    assert "encrypted" not in to_people("US-NY", Incident.LOST_DEVICE, **lost, data_encrypted="no")
    # a device that was not lost says nothing about scrambled data
    sent = {"how_it_got_out": "sent_by_mistake"}
    assert "encrypted" not in to_people("US-NY", Incident.LOST_DEVICE, **sent, data_encrypted="yes")


def test_the_event_is_spoken_of_beside_the_notice_to_the_people_alone() -> None:
    said = answers(how_it_got_out="insider_took", held_by="own")
    frame = Frame(jurisdiction="US-NY", incident=Incident.INSIDER)
    for item in deadlines(law_library(), frame, said):
        assert ("good faith" in item.text) == (item.who == PEOPLE_CONCERNED)


def test_data_sent_by_mistake_counts_by_who_got_it() -> None:
    text = to_people("US-NY", Incident.MISTAKEN_DISCLOSURE, how_it_got_out="sent_by_mistake")
    assert "It matters who got it" in text


def test_a_vendor_tells_the_owner_of_the_data() -> None:
    theirs = to_people("US-NY", Incident.VENDOR, held_by="its_vendor")
    assert theirs.endswith("The vendor must tell the organization, and the organization tells the people.")
    ours = to_people("US-NY", Incident.BREAK_IN, held_by="vendor_for_other")
    assert "it tells that business at once" in ours
    assert "vendor" not in to_people("US-NY", Incident.BREAK_IN, held_by="own")


def test_names_and_addresses_alone_call_for_little_in_the_states() -> None:
    assert "names and addresses" in to_people("US-NY", Incident.BREAK_IN, data_kinds=("contact",))
    assert "names and addresses" not in to_people("US-NY", Incident.BREAK_IN, data_kinds=("contact", "login"))
    assert "names and addresses" not in to_people("US-NY", Incident.BREAK_IN, data_kinds=())
    assert "names and addresses" not in to_people("IE", Incident.BREAK_IN, data_kinds=("contact",))


def test_a_crook_in_the_organizations_own_mailbox_may_have_taken_what_was_in_it() -> None:
    frame = Frame(jurisdiction="US-FL", incident=Incident.PAYMENT_FRAUD)
    own = deadlines(law_library(), frame, answers(mailbox_entered="organization"))
    assert own
    assert all("It is not known if data was taken" in item.text for item in own)
    assert deadlines(law_library(), frame, answers(mailbox_entered="claimant")) == ()


def test_maryland_counts_from_discovery() -> None:
    assert find("US-MD", date(2024, 1, 1), PEOPLE_CONCERNED)[0].day == date(2024, 2, 15)


def test_a_law_that_spares_clinics_is_left_out_for_a_clinic() -> None:
    for place, cite in (("US-OH", "1349.19"), ("US-TN", "47-18-2107"), ("US-NM", "57-12C")):
        for kind, bound in (("health", False), ("shop", True)):
            found = deadlines(
                law_library(), Frame(jurisdiction=place), answers(defendant_kind=kind, records_exposed=5000)
            )
            assert any(cite in item.citation.cite for item in found) is bound, (place, kind)


def test_a_breach_of_few_patients_is_reported_after_the_end_of_the_year() -> None:
    def told(people: int) -> list[Deadline]:
        given = answers(defendant_kind="health", records_exposed=people, discovered_date=date(2025, 9, 1))
        found = deadlines(law_library(), Frame(jurisdiction="US-NY"), given)
        return [item for item in found if "health department" in item.text]

    (few,), (many,) = told(499), told(500)
    assert few.day == date(2026, 3, 1)
    assert "after the end of the year" in few.text
    assert many.day == date(2025, 10, 31)
