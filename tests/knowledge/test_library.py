"""The knowledge base loads whole, or says all that is wrong with it."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from negwizard.errors import ResourceError
from negwizard.knowledge.library import load_law, load_library

Change = Callable[[str, str, str], None]
Faults = Callable[[], tuple[str, ...]]


def test_a_good_folder_gives_every_record(folder: Path) -> None:
    library = load_library(folder)
    assert library.questions["losses"].options[1].id == "time"
    assert library.authorities["dittman"].as_of == date(2018, 11, 21)
    assert library.findings["misused"].text.startswith("The data")
    assert library.as_of == date(2026, 11, 23)
    assert len(library.law) == 5
    assert library.topic_title("data_duty") == "Duty to guard personal data"


def test_questions_stand_in_the_order_of_sections_then_of_files(folder: Path) -> None:
    assert list(load_library(folder).questions) == ["misuse", "way_in", "mail_kind", "losses"]


def test_the_version_names_edition_and_content(folder: Path, change: Change) -> None:
    first = load_library(folder).version
    assert first.startswith("2026.11 / ")
    assert len(first.split(" / ")[1]) == 12
    change("glossary.toml", "A wrong.", "A civil wrong.")
    assert load_library(folder).version != first


def test_line_ends_do_not_change_the_version(folder: Path) -> None:
    first = load_library(folder).version
    path = folder / "glossary.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_library(folder).version == first


def test_all_faults_are_reported_together(change: Change, faults: Faults) -> None:
    change("glossary.toml", "meaning", "meening")
    change("questions/b_event.toml", 'kind = "yes_no"', 'kind = "yes_now"')
    change("issues.toml", 'issue = "duty"', 'issue = "dutty"')
    assert len(faults()) >= 4


def test_a_fault_names_file_record_key_and_the_word_that_was_meant(change: Change, faults: Faults) -> None:
    change("glossary.toml", "meaning", "meening")
    assert 'glossary.toml, tort, key "meening": there is no such key. Did you mean "meaning"?' in faults()


SAID: dict[str, list[tuple[str, str, str]]] = {
    # file → what stands there, what is put in its place, what is said of it
    "glossary.toml": [
        ('term = "Tort"', "term = 3", 'key "term": write text in quotes, not 3'),
        ('id = "tort"\n', "", "the key is missing"),
        ("[[term]]", "[[terms]]", 'there is no table "terms" here. Did you mean "term"?'),
        ("[[term]]", "[term]", "under its own line"),
        ("[[term]]", "[[term", "not valid TOML"),
    ],
    "authorities.toml": [
        ("2018-11-21", '"2018"', "write a date like 2026-01-31"),
        ('"high"', '"hihg"', '"hihg" is not known here. Did you mean "high"?'),
        ('kind = "case"', 'kind = "cases"', 'no kind of authority "cases". Did you mean "case"?'),
        ('kind = "case"', 'kind = "case"\nelsewhere = ["ditman"]', 'no authority "ditman". Did you mean'),
    ],
    "questions/a_loss.toml": [
        ('"loss"', '"los"', 'there is no section "los". Did you mean "loss"?'),
        ('id = "time"', 'id = "money"', 'the id "money" is there twice'),
        ('id = "time"', 'id = "unknown"', "cannot be the id of an option"),
        ('"several_of"', '"number"', "a number question has none"),
        ("{claimant}", "{claiment}", "no placeholder {claiment}. Did you mean"),
        ("misuse is yes", "misuse yes", 'not of the form "question is a or b"'),
        ("misuse is yes", "missuse is yes", 'no question "missuse". Did you mean "misuse"?'),
        ("misuse is yes", "misuse is yess", '"misuse" cannot be "yess". Did you mean "yes"?'),
        ("misuse is yes", "incident is brake_in", '"incident" cannot be "brake_in"'),
        ("misuse is yes", "jurisdiction is US-PQ", '"jurisdiction" cannot be "US-PQ"'),
    ],
    "questions/b_event.toml": [
        ("misuse is not no", "losses is money", "is asked later"),
        ('id = "way_in"', 'id = "misuse"', "has this id too"),
        ('id = "way_in"', 'id = "Way-in"', "small letters"),
        ("says = { yes", "says = { ja", "with the keys"),
        ("can_not_apply = true", "minimum = 3", "only a number or money question has limits"),
    ],
    "topics.toml": [
        ('"misuse"', '"misuses"', 'no question "misuses". Did you mean "misuse"?'),
    ],
    "law_topics.toml": [
        ('"standing"', '"standings"', 'no topic of law "standings"'),
        ('"standing"', '"distress"', "rows of law have this topic, but it has no title"),
        ('"Shared fault"', '" "', "Write the title that reports print"),
    ],
    "findings.toml": [
        ("{claimant}", "{victim}", "no placeholder {victim}"),
        (
            "[[finding]]",
            '[[finding]]\nincident = "payment_frauds"',
            'no kind of incident "payment_frauds"',
        ),
        (
            "[[finding]]",
            '[[finding]]\ngoes_before = "fault_regimes"',
            'no topic "fault_regimes". Did you mean',
        ),
    ],
    "issues.toml": [
        ('issue = "standing"', 'issue = "duty"', 'the issue "standing" is missing'),
        ('meaning = "M"', 'meaning = "M"\nauthority = ["ditman"]', 'Did you mean "dittman"?'),
    ],
    "jurisdictions/fault.toml": [
        ('"US-PA"', '"US-PX"', 'there is no place "US-PX". Did you mean "US-PA"?'),
        ("modified_51", "modified_52", 'no fault regime "modified_52"'),
        ("fault_regime", "fault_regimes", 'no topic of law "fault_regimes"'),
        ('"statute"', '"law"', 'write "case" or "statute"'),
        ("bar_percent = 50", "bar_percent = [50]", "write a text, a number"),
        ('cite = "42 Pa.C.S. 7102"', 'cite = " "', "needs a text and a citation"),
    ],
    "jurisdictions/duty_and_loss.toml": [
        ("in_force_from = 2018-11-21", "", "is there twice"),
    ],
}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"), [(file, *row) for file, rows in SAID.items() for row in rows]
)
def test_each_kind_of_fault_is_said(
    change: Change, faults: Faults, file: str, old: str, new: str, said: str
) -> None:
    change(file, old, new)
    assert any(said in fault for fault in faults()), faults()


def test_a_missing_file_is_a_fault_and_not_a_crash(folder: Path, faults: Faults) -> None:
    (folder / "glossary.toml").unlink()
    for file in (folder / "questions").iterdir():
        file.unlink()
    assert "glossary.toml: the file is missing. Add it." in faults()
    assert "questions: there is no file of questions. Add at least one." in faults()


def test_a_statute_row_must_name_an_instrument(folder: Path, faults: Faults) -> None:
    row = (folder / "jurisdictions/fault.toml").read_text()
    row = row.replace("fault_regime", "statute").replace("modified_51", "hipaa")
    (folder / "jurisdictions/statutes.toml").write_text(row)
    assert any('no instrument "hipaa"' in fault for fault in faults())


def test_the_law_can_be_read_without_the_interview(folder: Path) -> None:
    (folder / "issues.toml").unlink()
    assert len(load_law(folder).law) == 5
    with pytest.raises(ResourceError):
        load_library(folder)


def test_the_real_law_loads_fast() -> None:
    load_law()
    start = time.perf_counter()
    load_law()
    assert time.perf_counter() - start < 0.3
