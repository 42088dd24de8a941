"""Which sources of a proposition are cited in a place: the nearest law that it rests on."""

from datetime import date

import pytest
from helpers.bare import bare_library

from negwizard.knowledge.citations import BESIDE_LAW, fitting, is_american, row_citation
from negwizard.knowledge.library import load_library
from negwizard.knowledge.model import Authority
from negwizard.terms import Confidence

LIBRARY = load_library()
DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("place", "names", "cited"),
    [
        ("DE", ("ucc_4a", "efta", "psd2_74"), ("psd2_74",)),
        ("US-OH", ("ucc_4a", "efta", "psd2_74"), ("ucc_4a", "efta")),
        ("IE", ("ucc_4a", "psd2_74", "bgb_675v"), ("psd2_74",)),
        ("GB-SCT", ("r3_duty", "psd2_74"), ("donoghue_1932", "psd2_74")),
        ("CA-ON", ("r3_duty", "hedley_byrne_1964"), ("cooper_2001",)),
        ("CA-ON", ("r3_duty", "hedley_byrne_1964", "mustapha_2008"), ("cooper_2001", "mustapha_2008")),
        ("DE", ("r2t_551", "hedley_byrne_1964"), ("r2t_551",)),
        ("DE", ("hedley_byrne_1964",), ("hedley_byrne_1964",)),
        ("DE", ("hedley_byrne_1964", "weighing_method"), ("weighing_method",)),
        ("DE", ("plausible_claim", "weighing_method"), ("bgh_pleading_2022", "weighing_method")),
        ("US", ("plausible_claim", "weighing_method"), ("plausible_claim", "weighing_method")),
        ("AU-VIC", ("plausible_claim", "strike_out_common_law", "weighing_method"), None),
        ("DE", ("r3_care", "controls_ig1"), ("bgb_276", "bgh_care_2008", "controls_ig1")),
        ("IE", ("r3_care",), ("blyth_1856",)),
        ("ZA", ("r3_care",), ("kruger_1966",)),
        ("NZ", ("r3_care",), ("blyth_1856",)),
        ("NZ", ("r3_apportionment",), ("contributory_1945",)),
        ("CA-ON", ("r3_apportionment",), ("negligence_acts_canada",)),
        ("CA-QC", ("r3_apportionment",), ("ccq_1478",)),
        ("CA-QC", ("r3_cause",), ("clements_2012",)),
        ("AU-VIC", ("carroll_towing_1947",), ("nsw_5b",)),
        ("DE", ("r3_scope",), ("petl_scope",)),
        ("DE", ("r3_cause",), ("bgb_249", "zpo_286")),
        ("EU-GDPR82", ("r3_cause",), ("bgb_249", "zpo_286", "petl_cause")),
        ("IE", ("ftc_start",), ("ncsc_small_business",)),
        ("DE", ("ftc_start",), ("enisa_sme",)),
        ("US-OH", ("ftc_start",), ("ftc_start",)),
        ("GB-EAW", ("r3_agency", "bgb_831"), ("r3_agency",)),
        ("AU-NSW", ("r3_agency", "fourie_2019", "popia_99"), ("fourie_2019",)),
        ("OTHER", ("r3_care", "blyth_1856"), ("r3_care",)),
        ("NOWHERE", ("r3_care", "blyth_1856"), ("r3_care",)),
        ("ZA", ("mishcon_2018", "mago_2023", "fourie_2019"), ("fourie_2019",)),
    ],
)
def test_the_nearest_law_is_cited(place, names, cited):
    chosen = fitting(LIBRARY, names, place)
    assert chosen == (cited or ("strike_out_common_law", "weighing_method"))


@pytest.mark.parametrize("place", LIBRARY.places)
def test_a_proposition_never_loses_all_its_sources(place):
    for name, authority in LIBRARY.authorities.items():
        cited = fitting(LIBRARY, (name,), place)
        assert cited
        assert set(cited) <= {name, *authority.elsewhere}


def test_an_authority_that_says_the_same_at_home_stands_in_for_a_foreign_one():
    foreign, english, german = (
        Authority(name, name, name, "case", DAY, Confidence.HIGH, place=place, elsewhere=elsewhere)
        for name, place, elsewhere in (
            ("foreign", "US", ("english", "german")),
            ("english", "GB-EAW", ()),
            ("german", "DE", ()),
        )
    )
    known = bare_library(
        places=LIBRARY.places, authorities={each.id: each for each in (foreign, english, german)}
    )
    cited = {place: fitting(known, ("foreign",), place) for place in ("US-OH", "GB-SCT", "CA-ON", "DE", "ZA")}
    assert cited == {
        "US-OH": ("foreign",),
        "GB-SCT": ("english",),
        "CA-ON": ("english",),
        "DE": ("german",),
        "ZA": ("english",),
    }


def test_what_says_the_same_elsewhere_is_not_american():
    for authority in LIBRARY.authorities.values():
        for name in authority.elsewhere:
            assert not is_american(LIBRARY.authorities[name].place)


def test_every_authority_of_law_says_whose_law_it_is():
    law = [each for each in LIBRARY.authorities.values() if each.kind not in BESIDE_LAW]
    assert [each.id for each in law if not each.place] == []


def test_a_row_for_places_without_one_is_named_a_general_rule():
    row = next(row for row in LIBRARY.law if row.place == "OTHER" and row.confidence is not Confidence.LOW)
    assert row_citation(LIBRARY, row).name.startswith("As a general rule: ")
