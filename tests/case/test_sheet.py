import tomllib
from datetime import date
from pathlib import Path

import pytest
from helpers.small_library import small_library
from helpers.strategies import cases
from hypothesis import given

from negwizard.case.case import Case
from negwizard.case.loading import load, load_case, load_sheet
from negwizard.case.sheet import read_sheet, save_sheet, sheet_text
from negwizard.errors import CaseFileError
from negwizard.knowledge.answers import Answer, Frame
from negwizard.knowledge.wording import words
from negwizard.terms import Evidence, Incident, Perspective, Stage

LIBRARY = small_library()
WHOLE = """
title = "Doe v. Shop"
perspective = "harmed"
incident = "break_in"
jurisdiction = "US-GA"
incident_date = 2017-05-13
as_of = "2019-01-28"
stage = "pleading"
story = '''Two
lines'''
teaching_note = "n"
incident_group = "g"
[answers]
data_taken = "yes"
missing_sign_in = ["auth_password", "auth_mfa", "auth_mfa"]
share = 10
told_on = 2017-06-01
warned = { value = "not_applicable", evidence = "document", note = "bank letter", disputed = true }
[expected]
duty = "met"
outcome = "survived"
[basis]
duty = "explicit"
[disagreement]
duty = "Because."
"""


def refusal(text: str) -> str:
    with pytest.raises(CaseFileError) as caught:
        read_sheet(Path("doe.toml"), text, LIBRARY)
    return str(caught.value)


def test_a_sheet_is_read_whole() -> None:
    sheet = read_sheet(Path("doe.toml"), WHOLE, LIBRARY)
    days = (date(2017, 5, 13), date(2019, 1, 28))
    assert sheet.case == Case(
        Frame(Perspective.HARMED, Incident.BREAK_IN, "US-GA", *days, Stage.PLEADING),
        {
            "data_taken": Answer("yes"),
            "missing_sign_in": Answer(("auth_mfa", "auth_password")),
            "share": Answer(10),
            "told_on": Answer(date(2017, 6, 1)),
            "warned": Answer("not_applicable", Evidence.DOCUMENT, "bank letter", disputed=True),
        },
        title="Doe v. Shop",
        story="Two\nlines",
    )
    assert (sheet.teaching_note, sheet.incident_group) == ("n", "g")
    assert sheet.expected == {"duty": "met", "outcome": "survived"}
    assert (sheet.basis, sheet.disagreement) == ({"duty": "explicit"}, {"duty": "Because."})


def test_a_written_sheet_shows_each_question_above_its_answer_in_the_order_they_are_asked() -> None:
    case = Case(answers={key: Answer("unknown") for key in reversed(LIBRARY.questions)})
    written = sheet_text(case, LIBRARY).split("[answers]\n")[1].splitlines()
    asked = [words(question.text, case.frame.perspective) for question in LIBRARY.questions.values()]
    assert written[::2] == [f"# {text}" for text in asked]
    assert written[1::2] == [f'{key} = "unknown"' for key in LIBRARY.questions]


def test_a_sheet_that_is_saved_gets_its_ending_and_reads_back(tmp_path: Path) -> None:
    case = Case(title="Shop v1.2", answers={"data_taken": Answer("yes")})
    save_sheet(tmp_path / "Shop v1.2", case, LIBRARY)
    assert load_case(tmp_path / "Shop v1.2.toml", LIBRARY) == case


def test_a_sheet_that_cannot_be_saved_says_why(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="its folder is not there any more"):
        save_sheet(tmp_path / "gone" / "shop.toml", Case(), LIBRARY)


@given(cases)
def test_any_case_comes_back_from_its_sheet_but_for_what_was_kept_aside(case: Case) -> None:
    text = sheet_text(case, LIBRARY)
    tomllib.loads(text)
    plain = Case(case.frame, case.answers, case.title, case.story, facts_only=case.facts_only)
    assert read_sheet(Path("x"), text, LIBRARY).case == plain


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("title = 'x'", "jurisdiction: it is missing; give the place"),
        ("jurisdiction = 'US-GE'", 'there is no jurisdiction "US-GE". Did you mean "US-GA"?'),
        ("jurisdiction = 'pennsylvania'", 'Did you mean "US-PA" (Pennsylvania)?'),
        ("jurisdiction = 'Pensylvania'", 'Did you mean "US-PA" (Pennsylvania)?'),
        ("jurisdiction = 'pa'", 'Did you mean "US-PA" (Pennsylvania)?'),
        ("jurisdiction = 'Mars'", 'Give the id of a place such as "US-PA"'),
        ("jurisdiction = 3", "jurisdiction: this must be the id of a place"),
        (
            "jurisdiction = 'OTHER'\nincedent = 'vendor'",
            'incedent: there is no key "incedent" here. Did you mean "incident"?',
        ),
        ("jurisdiction = 'OTHER'\nincident = 3", "incident: this must be a word in quotation marks"),
        ("jurisdiction = 'OTHER'\nas_of = 3", "as_of: this is not a day"),
        ("jurisdiction = 'OTHER'\nas_of = 2019-01-01T10:00:00", "as_of: this is not a day"),
        ("jurisdiction = 'OTHER'\nas_of = 2019-02-30", "line 2: this is not a day of the calendar"),
        ("jurisdiction = 'OTHER'\nas_of = '2019-02-30'", 'as_of: "2019-02-30" is not a day of the calendar'),
        ("jurisdiction = 'OTHER'\njurisdiction = 'OTHER'", "line 2: a key stands twice"),
        ("jurisdiction = 'OTHER'\n[answers]\n[answers]", "line 3: a table stands twice"),
        (
            "jurisdiction = 'OTHER'\n[answers]\ndata_taken = yes",
            "line 3: a value cannot be read; texts stand in quotation",
        ),
        ("jurisdiction = 'OTHER'\n[answers]\ndata_taken", "line 3: a line must have the form key ="),
        ("jurisdiction = 'OTHER", "line 1: a text has no closing quotation mark"),
        ('jurisdiction = "OTHER\n', "line 1: a text is not closed on its line"),
        ("jurisdiction = 'OTHER'\n!", "line 2: "),
        ("a = " + "1" * 5000, "an endless number"),
        ("a = " + "[" * 5000, "an endless number"),
        ("jurisdiction = 'OTHER'\nanswers = 3", "answers: this must be a table"),
    ],
)
def test_what_is_wrong_with_a_sheet_is_said_with_its_place(text: str, sentence: str) -> None:
    message = refusal(text)
    assert sentence in message
    assert message.startswith("doe.toml: ")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "data_takn = 'yes'",
            'answers.data_takn: there is no question "data_takn". Did you mean "data_taken"?',
        ),
        ("data_taken = 3", 'answers.data_taken: 3 does not fit; give "yes", "no" or "unknown".'),
        ("data_taken = true", 'true does not fit; give "yes"'),
        ("data_taken = 'ja'", 'there is no option "ja". To answer, give "yes", "no" or "unknown".'),
        ("data_taken = 'not_applicable'", '"does not apply" is not offered here'),
        ("way_in = 'flow'", 'there is no option "flow". Did you mean "flaw"?'),
        ("way_in = ['flaw']", 'a list does not fit; give one of "mail", "flaw", "unknown".'),
        ("missing_sign_in = 'auth_mfa'", '"auth_mfa" does not fit; give a list of any of "auth_mfa"'),
        ("missing_sign_in = [3]", "3 does not fit; give a list"),
        ("missing_sign_in = ['mfa']", 'there is no option "mfa".'),
        ("share = 100.5", "100.5 does not fit; give a whole number."),
        ("share = true", "true does not fit; give a whole number."),
        ("share = 101", "101 is too large; the most is 100."),
        ("share = -1", "-1 is too small; the least is 0."),
        ("cost = -5", "-5 is too small; the least is 0."),
        ("cost = '$5'", '"$5" does not fit; give a whole amount'),
        ("cost = 99999999999999999999", "The number is too large"),
        ("told_on = 'soon'", '"soon" does not fit; give a day'),
        ("told_on = '2017-02-30'", '"2017-02-30" does not fit; give a day'),
        ("told_on = 2017-01-01T10:00:00", "does not fit; give a day"),
        ("words = 3", "3 does not fit; give a text"),
        ("share = { valeu = 3 }", 'answers.share.valeu: there is no key "valeu" here. Did you mean "value"?'),
        (
            "share = { value = 3, evidence = 'paper' }",
            'answers.share.evidence: "paper" is not known; give one of none,',
        ),
        ("share = { value = 3, note = 3 }", "answers.share.note: this must be a text"),
        ("[expected]\ndutie = 'met'", 'expected.dutie: there is no issue "dutie". Did you mean "duty"?'),
        (
            "[expected]\nduty = 'mett'",
            "expected.duty: this must be one of met, not_met, arguable, open, not_decided.",
        ),
        ("[expected]\noutcome = 'met'", "expected.outcome: this must be one of claim_viable"),
        ("[basis]\nduty = 'guessed'", "basis.duty: this must be one of explicit, inferred."),
        ("[disagreement]\nduty = 3", "disagreement.duty: this must be a text"),
    ],
)
def test_what_is_wrong_with_an_answer_is_said_with_its_key(line: str, sentence: str) -> None:
    assert sentence in refusal(f"jurisdiction = 'OTHER'\n[answers]\n{line}")


def test_all_faults_of_a_sheet_are_reported_together() -> None:
    message = refusal("incident = 'x'\n[answers]\nshare = 300\nway_out = 'a'\ncost = -1")
    assert len(message.splitlines()) == 5


def test_the_content_and_not_the_name_tells_a_case_file_from_a_sheet(tmp_path: Path) -> None:
    (tmp_path / "sheet").write_text("\ufeff" + WHOLE, encoding="utf-8")
    (tmp_path / "case.toml").write_text('\n {"format": 1}')
    assert load(tmp_path / "sheet", LIBRARY).can_hold_changes is False
    assert load(tmp_path / "case.toml", LIBRARY).can_hold_changes is True
    assert load_sheet(tmp_path / "sheet", LIBRARY).expected["duty"] == "met"


@pytest.mark.parametrize(
    ("name", "sentence"), [("none.toml", "there is no such file"), ("folder", "this is a folder")]
)
def test_a_missing_file_and_a_folder_are_named(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CaseFileError, match=sentence):
        load_case(tmp_path / name, LIBRARY)


def test_a_file_of_another_size_of_thing_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film"
    with path.open("wb") as stream:
        stream.truncate(30_000_000)
    with pytest.raises(CaseFileError, match="far too large"):
        load_case(path, LIBRARY)


def test_a_month_that_does_not_exist_is_called_no_day_of_the_calendar(tmp_path):
    sheet = tmp_path / "case.toml"
    sheet.write_text('jurisdiction = "US-GA"\nincident_date = 2017-13-01\n', encoding="utf-8")
    with pytest.raises(CaseFileError, match="line 2: this is not a day of the calendar"):
        load_case(sheet, LIBRARY)
