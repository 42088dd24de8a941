"""The command line end to end: what it prints, its exit codes, and that it needs neither display nor Qt."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from negwizard import __version__, cli
from negwizard.cli import main
from negwizard.commands.names import COMMANDS
from negwizard.terms import ELEMENTS, Issue, OutcomeStatus, Status

ROOT = Path(__file__).parent.parent
SCENARIO = ROOT / "resources" / "scenarios" / "equifax-2017.toml"
WITHOUT_QT = """
import sys
from negwizard.cli import main
code = main(sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
assert not loaded, loaded
sys.exit(code)
"""


def run(
    *arguments: str, script: str = WITHOUT_QT, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, without a display."""
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=clean | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": ""} | environment,
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding=environment.get("PYTHONIOENCODING", "utf-8").split(":")[0],
        timeout=120,
    )


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must succeed and return what it printed."""
    code = main(arguments)
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def data(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """Run a command with --json and return its object."""
    made = json.loads(said(capsys, *arguments, "--json"))
    assert isinstance(made, dict)
    return made


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A short answer sheet that a person might write."""
    path = tmp_path / "laptop.toml"
    path.write_text(
        'title = "The laptop on the train"\njurisdiction = "US-PA"\nincident = "lost_device"\n'
        'incident_date = 2022-03-14\n[answers]\nhow_it_got_out = "lost"\ndata_accessed = "unknown"\n',
        encoding="utf-8",
    )
    return path


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "--version") == f"negwizard {__version__}\n"


def test_help_may_be_asked_for_as_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "help") == said(capsys, "--help")
    assert said(capsys, "help", "assess") == said(capsys, "assess", "--help")


def test_the_help_names_every_command_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "--help")
    assert all(f"  {name}" in text for name in COMMANDS)
    assert "0 done, 1 the input is at fault, 2 wrong usage, 3 no window" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_own_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, command, "--help").startswith(f"usage: negwizard {command}")


# what a word means


def test_a_misspelt_command_gives_the_one_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["asses", "case.toml"]) == 2
    assert 'There is no command "asses". Did you mean "assess"?' in capsys.readouterr().err


def test_a_file_that_is_not_there_is_no_misspelt_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere.negwizard"]) == 1
    assert capsys.readouterr().err == 'There is no file "nowhere.negwizard".\n'


@pytest.mark.parametrize("command", [[], ["assess"], ["flips"]])
@pytest.mark.parametrize("folder", [".", "resources"])
def test_a_folder_is_no_case(
    command: list[str], folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main([*command, folder]) == 1
    assert "is a folder" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["{sheet}"]])
def test_no_word_and_a_file_open_the_window(
    arguments: list[str], sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr(cli, "open_window", lambda words: opened.append(words) or 0)
    words = [word.format(sheet=sheet) for word in arguments]
    assert main(words) == 0
    assert opened == [words]


def test_the_window_opens_one_case_at_a_time(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(sheet), str(sheet)]) == 2
    assert "one case at a time" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess"],
        ["--nonsense"],
        ["assess", "x.toml", "--stage", "trial"],
        ["assess", "x.toml", "--as-of", "2019-13-01"],
        ["report", "x.toml"],
        ["what-if"],
    ],
)
def test_wrong_usage_is_code_2_with_a_usage_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage: negwizard")


# the input at fault


@pytest.mark.parametrize("command", ["assess", "flips", "unknowns"])
def test_a_missing_case_file_is_one_sentence_and_code_1(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "nowhere.toml"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "nowhere.toml" in captured.err


def test_a_misspelt_question_in_a_sheet_is_named(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet.write_text(sheet.read_text().replace("data_accessed", "data_acessed"), encoding="utf-8")
    assert main(["assess", str(sheet)]) == 1
    assert 'Did you mean "data_accessed"?' in capsys.readouterr().err


def test_an_unknown_issue_gives_the_one_that_was_meant(
    sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", str(sheet), "economic_loss"]) == 1
    assert 'Did you mean "economic_loss_rule"?' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("nonsense=yes", 'There is no question "nonsense"'),
        ("data_accessed", "QUESTION=VALUE"),
        ("data_accessed=perhaps", "data_accessed"),
    ],
)
def test_a_change_that_cannot_be_made_is_said(
    change: str, sentence: str, sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["what-if", str(sheet), change]) == 1
    assert sentence in capsys.readouterr().err


def test_a_report_of_an_unknown_kind_is_refused(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(sheet), "-o", str(tmp_path / "out.xyz")]) == 1
    assert ".pdf" in capsys.readouterr().err


# what the commands give


def test_questions_list_what_a_sheet_needs(capsys: pytest.CaptureFixture[str]) -> None:
    listed = data(capsys, "questions")
    assert len(listed["questions"]) > 40
    assert {"id", "text", "help", "options", "asked_when", "kind"} <= listed["questions"][0].keys()
    assert "{" not in json.dumps([question["text"] for question in listed["questions"]])
    plain = said(capsys, "questions")
    assert all(question["id"] in plain for question in listed["questions"])


def test_an_assessment_has_every_part_that_scripts_read(capsys: pytest.CaptureFixture[str]) -> None:
    made = data(capsys, "assess", str(SCENARIO))
    assert list(made["elements"]) == [str(issue) for issue in ELEMENTS]
    assert "comparative_fault" in made["defenses"]
    assert made["outcome"]["status"] in set(OutcomeStatus)
    assert made["knowledge_version"]
    assert made["answer_hash"]
    keys = {
        "status",
        "on_evidence",
        "grounds_for",
        "grounds_against",
        "authorities",
        "open_questions",
        "robustness",
    }
    for issue in (*made["elements"].values(), *made["defenses"].values()):
        assert keys <= issue.keys()
        assert issue["status"] in set(Status)


def test_the_page_of_an_assessment_opens_with_the_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "assess", str(SCENARIO))
    lines = text.splitlines()
    assert lines[3].startswith(("As things stand, the claim", "Too little is known yet"))
    assert "The four elements" in lines
    assert "Information, not legal advice." in text


def test_a_scenario_may_be_named_instead_of_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "assess", "equifax-2017") == said(capsys, "assess", str(SCENARIO))


def test_the_day_and_the_stage_can_be_set(capsys: pytest.CaptureFixture[str]) -> None:
    made = data(capsys, "assess", str(SCENARIO), "--as-of", "2018-01-02", "--stage", "pleading")
    assert (made["as_of"], made["stage"]) == ("2018-01-02", "pleading")


def test_explain_goes_down_to_the_answers(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "explain", str(SCENARIO), "duty")
    assert text.startswith("Duty: ")
    assert "    - Because: " in text
    made = data(capsys, "explain", str(SCENARIO), "duty")
    assert (made["issue"], made["grounds_for"] + made["grounds_against"] != []) == ("duty", True)


def test_why_not_says_what_the_nearest_rules_lack(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "explain", str(SCENARIO), "economic_loss_rule", "--why-not")
    assert "What the nearest reasons lack" in text
    assert "- Missing: " in text
    made = data(capsys, "explain", str(SCENARIO), "economic-loss-rule", "--why-not")
    assert made["why_not"]["near"]


def test_what_if_names_only_issues_that_move(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert data(capsys, "what-if", str(sheet), "data_accessed=unknown")["changed"] == []
    assert "Nothing moves" in said(capsys, "what-if", str(sheet), "data_accessed=unknown")


def test_what_if_shows_both_sides_of_what_moves(capsys: pytest.CaptureFixture[str]) -> None:
    changes = ("data_collected=no", "held_by=its_vendor")
    made = data(capsys, "what-if", str(SCENARIO), *changes)
    assert made["changed"]
    for change in made["changed"]:
        assert made["before"][change["issue"]] == change["before"] != change["after"]
    assert " -> " in said(capsys, "what-if", str(SCENARIO), *changes)


def test_what_if_without_a_change_lists_what_each_single_answer_would_move(
    capsys: pytest.CaptureFixture[str],
) -> None:
    points = data(capsys, "what-if", str(SCENARIO))["turning_points"]
    assert points
    for point in points[:6]:
        effect = point["effects"][0]
        value = ",".join(effect["value"]) if isinstance(effect["value"], list) else effect["value"]
        made = data(capsys, "what-if", str(SCENARIO), f"{point['question']}={value}")
        assert made["changed"] == effect["changes"]
    text = said(capsys, "what-if", str(SCENARIO))
    assert f"[{points[0]['question']}]" in text
    assert f"Now: {points[0]['before']}" in text


def test_flips_can_be_asked_for_one_issue(capsys: pytest.CaptureFixture[str]) -> None:
    made = data(capsys, "flips", str(SCENARIO), "duty")
    assert list(made["flips"]) == ["duty"]
    assert made["flips"]["duty"]["robustness"] == len(made["flips"]["duty"]["flips"][0]["changes"]) - 1
    assert said(capsys, "flips", str(SCENARIO), "duty").splitlines()[3].startswith("Duty: ")


def test_unknowns_say_what_they_would_change_and_who_can_tell(capsys: pytest.CaptureFixture[str]) -> None:
    made = data(capsys, "unknowns", str(SCENARIO))
    assert made["unknowns"]
    assert all(each["effects"] or each["together"] for each in made["unknowns"])
    assert "  Who can tell: " in said(capsys, "unknowns", str(SCENARIO))


def test_scenarios_are_listed_by_the_name_that_opens_them(capsys: pytest.CaptureFixture[str]) -> None:
    ids = [each["id"] for each in data(capsys, "scenarios")["scenarios"]]
    assert SCENARIO.stem in ids
    plain = said(capsys, "scenarios")
    assert all(f"{each}: " in plain for each in ids)


def test_the_knowledge_base_proves_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert "The knowledge base holds." in said(capsys, "check")
    made = data(capsys, "check")
    assert (made["holds"], made["faults"]) == (True, [])


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_the_law_is_written_for_a_lawyer_to_check(
    suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"law.{suffix}"
    assert said(capsys, "check", "--law", "-o", str(out)) == f"Written: {out.name}\n"
    assert "☐ right" in out.read_text("utf-8") or 'type="checkbox"' in out.read_text("utf-8")


def test_without_a_file_the_law_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "check", "--law").startswith("# The law in negwizard")
    made = data(capsys, "check", "--law")
    assert made["propositions"][0].keys() >= {"rule", "text", "when", "concludes", "sources"}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["-o", "law.pdf"], "-o goes with --law"),
        (["--law", "--json", "-o", "law.pdf"], "Leave out --json or -o"),
        (["--law", "-o", "law.doc"], 'Did you mean ".docx"?'),
    ],
)
def test_what_does_not_go_together_is_said(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *arguments]) == 1
    assert sentence in capsys.readouterr().err


def test_decided_cases_are_counted_beside_the_base_rate(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.toml").write_bytes(SCENARIO.read_bytes())
    made = data(capsys, "decisions", str(tmp_path))
    assert made["sheets"] == 1
    assert {"agreed", "abstained", "base_rate", "interval_95"} <= made["total"].keys()
    assert "base rate" in said(capsys, "decisions", str(tmp_path))


def test_a_folder_without_decided_cases_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["decisions", str(tmp_path)]) == 1
    assert "no sheet of a decided case" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", ["pdf", "html", "json"])
def test_a_report_is_written_and_nothing_else(
    suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"report.{suffix}"
    text = said(capsys, "report", str(SCENARIO), "-o", str(out))
    assert out.stat().st_size > 1000
    assert [path.name for path in tmp_path.iterdir()] == [out.name]
    assert out.name in text


def test_a_case_becomes_an_answer_sheet_with_the_same_result(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = said(capsys, "sheet", str(SCENARIO))
    assert "sheet.toml" in said(capsys, "sheet", str(SCENARIO), "-o", str(tmp_path / "sheet"))
    assert (tmp_path / "sheet.toml").read_text(encoding="utf-8") == text
    assert data(capsys, "assess", str(tmp_path / "sheet.toml")) == data(capsys, "assess", str(SCENARIO))


def test_an_answer_sheet_takes_the_place_of_no_file(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sheet.read_bytes()
    assert main(["sheet", str(SCENARIO), "-o", str(sheet)]) == 1
    assert "it is already there" in capsys.readouterr().err
    assert sheet.read_bytes() == before


def test_a_scenario_misspelled_is_told_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", "equifax-2016"]) == 1
    said_wrong = capsys.readouterr().err
    assert 'no file and no scenario "equifax-2016"' in said_wrong
    assert 'Did you mean "equifax-2017"?' in said_wrong


def test_reading_a_case_writes_nothing(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sheet.read_bytes()
    said(capsys, "assess", str(sheet))
    assert sheet.read_bytes() == before
    assert [path.name for path in sheet.parent.iterdir()] == [sheet.name]


# the process around it


@pytest.mark.parametrize(
    "arguments",
    [
        ["questions", "--json"],
        ["assess", str(SCENARIO), "--json"],
        ["report", str(SCENARIO), "-o", "{folder}/out.pdf"],
        ["sheet", str(SCENARIO)],
        ["explain", str(SCENARIO), "duty"],
        ["what-if", str(SCENARIO), "data_accessed=no"],
        ["flips", str(SCENARIO)],
        ["unknowns", str(SCENARIO)],
        ["check"],
        ["check", "--law"],
        ["decisions", str(SCENARIO.parent)],
        ["scenarios"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_needs_a_display_or_loads_qt(arguments: list[str], tmp_path: Path) -> None:
    done = run(*(word.format(folder=tmp_path) for word in arguments))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_of_the_output_will_do(encoding: str, sheet: Path) -> None:
    sheet.write_text(sheet.read_text().replace("The laptop", "漢字 – Ωμέγα “laptop”"), encoding="utf-8")
    done = run("assess", str(sheet), PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "laptop" in done.stdout


def test_the_error_stream_takes_any_word_too() -> None:
    done = run("漢字.toml", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "There is no file" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_reader_that_stops_early_is_no_fault() -> None:
    shown = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$0" -m negwizard questions --json | head -1', sys.executable],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (shown.returncode, shown.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "negwizard", "questions"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (
        1,
        "The output could not be written: No space left on device.\n",
    )


def test_the_same_answers_give_the_same_bytes_whatever_the_hash_seed() -> None:
    outputs = {
        run("assess", str(SCENARIO), "--json", PYTHONHASHSEED=seed).stdout for seed in ("0", "1", "4711")
    }
    assert len(outputs) == 1
    assert outputs != {""}


def test_every_kind_of_issue_that_is_decided_has_a_place_in_the_object(
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = data(capsys, "assess", str(SCENARIO))
    named = {name for part in made.values() if isinstance(part, dict) for name in part if name in set(Issue)}
    assert named == {str(issue) for issue in Issue}


def test_plainer_signs_stand_in_where_an_encoding_has_no_better() -> None:
    assert cli.encodable("“a” – b → 漢", "ascii") == '"a" - b -> ?'
    assert cli.encodable("“a” – b → 漢", "utf-8") == "“a” – b → 漢"


def test_a_lone_half_of_a_character_does_not_stop_the_page() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    assert cli.print_text("a\ud800b", stream) == ""
