import json
import os
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from helpers.small_library import small_library
from helpers.strategies import cases
from hypothesis import given
from hypothesis import strategies as st

from negwizard.case import case_file, disk
from negwizard.case.case import Case
from negwizard.case.case_file import backup_of, case_text, read_case, save_case
from negwizard.case.loading import kept_notices, load_case
from negwizard.case.migrations import migrate
from negwizard.errors import CaseFileError
from negwizard.knowledge.answers import Answer, Frame

LIBRARY = small_library()
CASE = Case(Frame(jurisdiction="US-GA"), {"data_taken": Answer("yes", note="naïve 😀")}, title="Doe")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "doe.negwizard"


def refusal(path: Path, content: bytes | str) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(CaseFileError) as caught:
        load_case(path, LIBRARY)
    return str(caught.value)


def edited(case: Case = CASE, version: str = "test / 1", **changes: object) -> str:
    return json.dumps({**json.loads(case_text(case, version)), **changes})


@given(cases)
def test_any_case_comes_back_from_its_file_as_it_was(case: Case) -> None:
    assert read_case(Path("x"), case_text(case, LIBRARY.version), LIBRARY) == case


@given(cases)
def test_equal_cases_give_equal_files_whatever_the_order_of_answering(case: Case) -> None:
    turned = Case(
        case.frame, dict(reversed(case.answers.items())), case.title, case.story, case.kept, case.facts_only
    )
    assert case_text(turned, "1") == case_text(case, "1")


def test_half_a_character_does_not_stop_the_save(path: Path) -> None:
    save_case(path, Case(title="a\ud800b"), "1")
    assert load_case(path, LIBRARY).title == "a\ufffdb"


def test_a_new_file_is_for_its_owner_alone_and_a_given_mode_is_kept(path: Path) -> None:
    save_case(path, CASE, "1")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    save_case(path, CASE, "2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_the_copy_before_is_kept(path: Path) -> None:
    save_case(path, CASE, "1")
    save_case(path, Case(title="later"), "1")
    assert load_case(backup_of(path), LIBRARY) == CASE
    assert sorted(found.name for found in path.parent.iterdir()) == ["doe.negwizard", "doe.negwizard.bak"]


def test_a_damaged_file_never_becomes_the_last_good_copy(path: Path) -> None:
    save_case(path, CASE, "1")
    save_case(path, CASE, "1")
    path.write_text("{")
    save_case(path, Case(title="later"), "1")
    assert load_case(backup_of(path), LIBRARY) == CASE


def test_the_copy_is_made_where_a_file_can_have_only_one_name(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    save_case(path, CASE, "1")
    save_case(path, Case(title="later"), "1")
    assert load_case(backup_of(path), LIBRARY) == CASE


@pytest.mark.parametrize("step", ["replace", "fsync"])
def test_a_failed_save_leaves_the_old_file_whole_and_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    save_case(path, CASE, "1")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(CaseFileError, match="could not be saved: No space left on device"):
        save_case(path, Case(title="later"), "1")
    monkeypatch.undo()
    assert load_case(path, LIBRARY) == CASE
    assert not list(path.parent.glob(".*"))


def test_a_file_that_must_not_be_written_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_case(path, CASE, "1")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser may write everywhere
    with pytest.raises(CaseFileError, match=r"permission denied; save under another name"):
        save_case(path, Case(), "1")
    assert load_case(path, LIBRARY) == CASE


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="its folder is not there any more"):
        save_case(tmp_path / "gone" / "x.negwizard", CASE, "1")


def test_a_link_to_a_case_stays_a_link(path: Path, tmp_path: Path) -> None:
    save_case(path, CASE, "1")
    link = tmp_path / "link.negwizard"
    link.symlink_to(path)
    save_case(link, Case(title="later"), "1")
    assert link.is_symlink()
    assert load_case(path, LIBRARY).title == "later"


def test_a_kill_in_the_middle_of_saving_leaves_a_whole_file(path: Path) -> None:
    """A child saves without pause and is killed; whatever moment that was, the file can be read."""
    save_case(path, CASE, "1")
    child = (
        "import sys; from pathlib import Path; from negwizard.case.case import Case\n"
        "from negwizard.case.case_file import save_case\n"
        "print('ready', flush=True)\n"
        "for number in range(10**6): save_case(Path(sys.argv[1]), Case(title=f'{number}' * 500), '1')"
    )
    for delay in (0.0, 0.013, 0.031):
        with subprocess.Popen([sys.executable, "-c", child, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(delay)
            process.kill()
        load_case(path, LIBRARY)


def test_leftovers_of_a_killed_program_are_swept_once_they_are_old(path: Path) -> None:
    fresh, old, foreign = (
        path.with_name(name) for name in (".doe.negwizard.a.tmp", ".doe.negwizard.b.tmp", ".c.tmp")
    )
    for leftover in (fresh, old, foreign):
        leftover.touch()
    os.utime(old, (0, 0))
    os.utime(foreign, (0, 0))
    disk.sweep(path)
    assert fresh.exists()
    assert not old.exists()
    assert foreign.exists()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "the file is empty."),
        (b" \n", "the file is empty."),
        (b"\x00\x01PNG", "this is not a text file"),
        (b'{"format": 1,\n"title": "\xe9"}', "line 2 is not UTF-8 text"),
        (b"PK zipped", "damaged or cut off: it cannot be read beyond line 1"),
        (b"[1]", "it is not a case"),
        (b"{}", "format: the file does not say its format"),
        (b'{"fromat": 1}', 'Did you mean "fromat"?'),
        (b'{"format": true}', "format: the file does not say its format"),
        (b'{"format": 2}', "saved by a newer negwizard (format 2; this one reads 1)"),
        (b'{"format": 1, "format": 1}', 'the key "format" stands twice'),
        (b'{"format": 1, "title": NaN}', "it holds what no case file can hold"),
        (b"[" * 100_000, "it holds what no case file can hold"),
        (b'{"format": ' + b"1" * 5000 + b"}", "it holds what no case file can hold"),
        (b'{"format": 1, "titel": "x"}', 'titel: there is no key "titel" here. Did you mean "title"?'),
        (b'{"format": 1, "title": 3}', "title: this must be a text"),
        (b'{"format": 1, "facts_only": "yes"}', "facts_only: this must be true or false"),
        (b'{"format": 1, "frame": [], "answers": 3}', "frame: this must be a table"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(path: Path, content: bytes, sentence: str) -> None:
    message = refusal(path, content)
    assert message.startswith("doe.negwizard: ")
    assert sentence in message
    assert "\n" not in message or "frame" in sentence


def test_every_way_of_cutting_a_file_short_is_told_in_one_sentence(path: Path) -> None:
    whole = case_text(CASE, "1").encode()
    for length in range(1, len(whole) - 2):
        assert "damaged or cut off" in (message := refusal(path, whole[:length])) or "UTF-8" in message


@pytest.mark.parametrize("damage", [b'{"format": 1, ', b"", b"\0" * 100, b"\xff"])
def test_a_damaged_file_points_to_its_last_good_copy(path: Path, damage: bytes) -> None:
    save_case(path, CASE, "1")
    save_case(path, CASE, "1")
    assert 'The last good copy is "doe.negwizard.bak"' in refusal(path, damage)


def test_what_could_not_be_read_again_is_not_written(path: Path) -> None:
    save_case(path, CASE, "1")
    with pytest.raises(CaseFileError, match="far too long"):
        save_case(path, Case(story="x" * 21_000_000), "1")
    assert load_case(path, LIBRARY) == CASE


def test_all_faults_of_a_file_are_reported_together(path: Path) -> None:
    frame = {
        "incident": "brake_in",
        "jurisdiction": "Georgia",
        "incident_date": "2017-02-30",
        "stag": "proof",
    }
    answers = {
        "data_takn": {"value": "yes"},
        "data_taken": {"value": 3},
        "way_in": {"value": "male"},
        "share": {"value": 101, "evidence": "documents", "disputed": 1, "nota": ""},
        "cost": {"value": -1},
        "told_on": {"value": {"day": "2017-02-30"}},
        "words": {},
    }
    message = refusal(path, edited(frame=frame, answers=answers))
    for sentence in (
        'frame.stag: there is no key "stag" here. Did you mean "stage"?',
        'frame.incident: "brake_in" is not known; give one of break_in,',
        'frame.jurisdiction: there is no jurisdiction "Georgia". Did you mean "US-GA" (Georgia)?',
        'frame.incident_date: "2017-02-30" is not a day of the calendar; give a day such as 2026-01-31.',
        'answers.data_takn: there is no question "data_takn". Did you mean "data_taken"?',
        'answers.data_taken: 3 does not fit; give "yes", "no" or "unknown".',
        'answers.way_in: there is no option "male". Did you mean "mail"?',
        "answers.share: 101 is too large; the most is 100.",
        'answers.share.evidence: "documents" is not known',
        "answers.share.disputed: this must be true or false",
        'answers.share.nota: there is no key "nota" here. Did you mean "note"?',
        "answers.cost: -1 is too small; the least is 0.",
        'answers.told_on: "2017-02-30" does not fit; give a day of the calendar',
        "answers.words.value: it is missing",
    ):
        assert sentence in message
    assert all(line.startswith("doe.negwizard: ") for line in message.splitlines())


def test_answers_of_another_knowledge_version_are_kept_and_told(path: Path) -> None:
    answers = {
        "data_taken": {"value": "no"},
        "way_in": {"value": "usb_stick", "note": "seen"},
        "gone": {"value": {"day": "2020-01-02"}},
    }
    path.write_text(edited(version="older", answers=answers))
    case = load_case(path, LIBRARY)
    assert dict(case.answers) == {"data_taken": Answer("no")}
    assert dict(case.kept) == {"way_in": Answer("usb_stick", note="seen"), "gone": Answer(date(2020, 1, 2))}
    assert [notice.split('"')[1] for notice in kept_notices(case)] == ["way_in", "gone"]


def test_a_kept_answer_comes_back_with_the_version_that_knows_its_question(path: Path) -> None:
    kept = Case(kept={"data_taken": Answer("yes"), "gone": Answer("x")})
    save_case(path, kept, "older")
    assert load_case(path, LIBRARY) == Case(answers={"data_taken": Answer("yes")}, kept={"gone": Answer("x")})


def test_a_kept_answer_never_replaces_a_newer_one(path: Path) -> None:
    case = Case(answers={"data_taken": Answer("no")}, kept={"data_taken": Answer("yes")})
    save_case(path, case, LIBRARY.version)
    assert load_case(path, LIBRARY) == case


def test_of_two_answers_that_cannot_be_used_the_newer_is_kept(path: Path) -> None:
    case = Case(answers={"gone": Answer("new")}, kept={"gone": Answer("old")})
    save_case(path, case, "older")
    assert load_case(path, LIBRARY) == Case(kept={"gone": Answer("new")})


def test_in_a_file_of_this_version_an_unknown_question_is_one_fault(path: Path) -> None:
    assert len(refusal(path, edited(answers={"gone": "yes"})).splitlines()) == 1


def test_an_old_format_is_brought_up_step_by_step() -> None:
    steps = {1: lambda old: {"name": old["titel"], "format": 1}, 2: lambda old: {"title": old["name"]}}
    assert migrate({"format": 1, "titel": "Doe"}, steps, 3) == {"title": "Doe", "format": 3}


def test_a_file_that_does_not_hold_what_its_format_says_is_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def needs_a_title(document: dict) -> dict:
        return {"title": document["titel"]}

    monkeypatch.setattr(case_file, "CURRENT_FORMAT", 2)
    monkeypatch.setattr(case_file, "migrate", lambda document: migrate(document, {1: needs_a_title}, 2))
    assert "it does not hold what its format says" in refusal(path, '{"format": 1}')


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ("yes", "answers.gone: this must be a table with a value"),
        ({"note": "x"}, "answers.gone.value: it is missing"),
        ({"value": True}, "answers.gone: the value must be a text, a whole number, a day or a list"),
        ({"value": [1]}, "answers.gone: the value must be a text"),
        ({"value": "x", "evidence": "rumor"}, 'answers.gone.evidence: "rumor" is not known'),
    ],
)
def test_even_an_answer_that_is_only_kept_must_have_the_form_of_one(
    path: Path, raw: object, sentence: str
) -> None:
    assert sentence in refusal(path, edited(version="older", answers={"gone": raw}))


@given(st.binary(max_size=200))
def test_no_bytes_whatever_end_in_anything_but_a_sentence(data: bytes) -> None:
    path = Path(os.environ["NEGWIZARD_DATA_DIR"]) / "any.negwizard"
    path.write_bytes(data)
    with pytest.raises(CaseFileError):
        load_case(path, LIBRARY)
