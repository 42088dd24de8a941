"""The law laid out to be checked: nothing is left out, nothing is said twice, doubts are named."""

import re
from dataclasses import fields, replace

import pytest
from helpers.small_library import DAY, small_library

from negwizard.application.fact_check import FactCheck, _words_of, bare_note, doubts, fact_check
from negwizard.application.reasoning import new_reasoner
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebook import RuleSet, absent, answer, found, law, rests_on_a_row
from negwizard.knowledge.library import load_library
from negwizard.knowledge.model import Authority, FindingInfo, LawRow
from negwizard.terms import Confidence, Issue, Side, Strength

SOURCE = Authority("roe", "Roe", "Roe v. Doe, 1 U.S. 1 (2020)", "case", DAY, Confidence.HIGH, place="US-PA")
UNUSED = replace(
    SOURCE, id="poe", name="Poe", note="Cited from memory; check the citation before relying on it."
)


def row(place: str, text: str = "The law leans to a duty.", **more: object) -> LawRow:
    return replace(LawRow(place, "data_duty", "leans_yes", text, "Roe v. Doe", DAY, Confidence.HIGH), **more)


LIBRARY = replace(
    small_library(),
    authorities={"roe": SOURCE, "poe": UNUSED},
    findings={"warned_of": FindingInfo("warned_of", "{Org} was warned.")},
    law=(row("US-PA"), row("US-GA"), row("US-PA", "Only here.", topic="scheme", value="negligence")),
)


def rules() -> RuleSet:
    made = RuleSet("duty")

    @made.ground(Issue.DUTY, Side.AGAINST, Strength.DECISIVE, answer("warned", "no"), authority=("roe",))
    def no_warning_no_duty() -> None:
        """Without a warning nothing is owed."""

    @made.ground(
        Issue.DUTY,
        Side.FOR,
        Strength.STRONG,
        answer("data_taken", "yes"),
        law("data_duty", "leans_yes"),
        absent(found("warned_of")),
        authority=("roe",),
    )
    def data_calls_for_care() -> None:
        """Who holds data owes care."""

    @made.defeat("no_warning_no_duty", found("warned_of"), authority=("roe",))
    def knowledge_counts_as_warning() -> None:
        """Who knows is warned."""

    @made.finding("warned_of", answer("warned", "yes"))
    def a_warning_warns() -> None:
        """A warning warns."""

    return made


@pytest.fixture
def facts() -> FactCheck:
    library = replace(LIBRARY, authorities={**LIBRARY.authorities, "method": replace(SOURCE, id="method")})
    return fact_check(library, Reasoner(library, [rules()]))


@pytest.fixture(scope="module")
def shipped() -> FactCheck:
    library = load_library()
    return fact_check(library, new_reasoner(library))


def test_grounds_for_come_before_grounds_against_and_both_before_what_takes_them_away(
    facts: FactCheck,
) -> None:
    assert [each.rule for each in facts.propositions] == [
        "a_warning_warns",
        "data_calls_for_care",
        "no_warning_no_duty",
        "knowledge_counts_as_warning",
    ]


def test_a_proposition_says_when_it_applies_what_follows_and_on_what_authority(facts: FactCheck) -> None:
    made = facts.propositions[1]
    assert made.text == "Who holds data owes care."
    assert made.when == (
        "Was data taken? Answer: “Yes”.",
        "The law of the place says on “Data duty”: leans yes.",
        "Nothing shows that the organization was warned.",
    )
    assert made.concludes == "A strong ground for: duty."
    assert [source.cite for source in made.sources] == [SOURCE.cite]


def test_priority_is_named_on_both_sides(facts: FactCheck) -> None:
    _, _, ground, defeat = facts.propositions
    assert [other.rule for other in ground.gives_way_to] == ["knowledge_counts_as_warning"]
    assert [(other.rule, other.text) for other in defeat.comes_before] == [(ground.rule, ground.text)]
    assert defeat.issue == ground.issue


def test_rows_in_the_same_words_are_laid_out_once_and_named_at_each_place(facts: FactCheck) -> None:
    assert [(each.row.topic, each.places) for each in facts.shared] == [
        ("data_duty", ("Pennsylvania", "Georgia"))
    ]
    assert {each.place.name: (len(each.rows), each.shared) for each in facts.places} == {
        "Georgia": (0, ("data_duty",)),
        "Pennsylvania": (1, ("data_duty",)),
    }


@pytest.mark.parametrize(
    "change",
    [{"text": "Other."}, {"cite": "Poe"}, {"note": "x"}, {"details": {"years": 2}}, {"decided": DAY}],
)
def test_rows_that_differ_in_anything_are_laid_out_apart(change: dict[str, object]) -> None:
    library = replace(LIBRARY, law=(row("US-PA"), row("US-GA", **change)))
    assert fact_check(library, Reasoner(library, [])).shared == ()


def test_every_part_of_a_row_but_its_place_tells_it_from_others() -> None:
    assert len(_words_of(row("US-PA"))) == len(fields(LawRow)) - 1


def test_authorities_say_how_many_rules_rest_on_them(facts: FactCheck) -> None:
    assert {each.source.id: each.propositions for each in facts.authorities} == {
        "roe": 3,
        "poe": 0,
        "method": 1,
    }
    assert facts.authorities_to_check == 1


def test_the_mark_of_the_rules_changes_with_any_of_them(facts: FactCheck) -> None:
    library = replace(LIBRARY, authorities={**LIBRARY.authorities, "method": replace(SOURCE, id="method")})
    again = fact_check(library, Reasoner(library, [rules()]))
    fewer = rules()
    fewer.rules.pop()
    assert again.rules_mark == facts.rules_mark
    assert fact_check(library, Reasoner(library, [fewer])).rules_mark != facts.rules_mark


@pytest.mark.parametrize(
    ("confidence", "note", "reasons"),
    [
        (Confidence.HIGH, "", ()),
        (Confidence.HIGH, "The decision was seen.", ()),
        (Confidence.LOW, "", ("low confidence",)),
        (Confidence.LOW, "From memory; check this.", ("low confidence", "from memory")),
        (Confidence.MEDIUM, UNUSED.note, ("from memory",)),
        (Confidence.HIGH, "Section 7 was seen; check section 6.", ("see the note",)),
    ],
)
def test_doubts_about_a_source_are_named(confidence: Confidence, note: str, reasons: tuple[str, ...]) -> None:
    assert doubts(confidence, note) == reasons


def test_stock_words_are_taken_off_a_note() -> None:
    assert bare_note("Dated. From memory; check this.") == "Dated."


def test_every_rule_and_every_row_that_is_shipped_is_laid_out_once(shipped: FactCheck) -> None:
    library = load_library()
    rules = new_reasoner(library).rules.rules
    laid_out = [each.rule for each in shipped.propositions]
    laid_out += [name for each in shipped.weighing for name in each.rules]
    assert sorted(laid_out) == sorted(rules)
    rows = sum(len(each.rows) for each in shipped.places) + sum(len(each.places) for each in shipped.shared)
    assert rows == len(library.law)
    assert {each.place.id for each in shipped.places} == {row.place for row in library.law}


def test_every_shipped_proposition_has_plain_conditions_and_a_source(
    shipped: FactCheck, reasoner: Reasoner
) -> None:
    rules = reasoner.rules.rules
    not_plain = re.compile(r"\{|^(There is no )?\w+ of this kind\.$")
    for each in shipped.propositions:
        assert each.when, each.rule
        row = rests_on_a_row(rules[each.rule].law.conditions)
        assert bool(each.sources) or bool(each.hands_on) or row, each.rule
        assert not (each.sources and each.hands_on), each.rule
        assert not any(map(not_plain.search, (*each.when, each.concludes))), each.rule


def test_the_states_come_first_with_their_general_law_at_the_head(shipped: FactCheck) -> None:
    names = [each.place.id for each in shipped.places]
    assert names[:2] == ["US", "US-AL"]
    assert names[-1] == "OTHER"
