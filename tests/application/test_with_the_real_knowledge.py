"""The knowledge base that ships, seen through the application."""

from pathlib import Path

import pytest

from negwizard.application.checks import check_knowledge
from negwizard.application.scenarios import list_scenarios
from negwizard.application.session import InterviewSession
from negwizard.case.loading import load_case, load_sheet
from negwizard.case.sheet import read_sheet, sheet_text
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import UNKNOWN, Answer
from negwizard.knowledge.library import Library, load_library

SHEETS = sorted((Path(__file__).parents[1] / "decisions").rglob("*.toml"))


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


def test_the_knowledge_base_holds(library: Library) -> None:
    assert check_knowledge(library, Reasoner(library)).faults == ()


def test_every_sheet_of_a_decided_case_is_read_and_written_back_the_same(library: Library) -> None:
    for path in SHEETS:
        case = load_case(path, library)
        assert read_sheet(path, sheet_text(case), library).case == case


def test_every_sheet_of_a_decided_case_has_labels_and_names_its_incident(library: Library) -> None:
    for path in SHEETS:
        sheet = load_sheet(path, library)
        assert sheet.expected, path.name
        assert sheet.incident_group, path.name
        assert set(sheet.basis) | set(sheet.disagreement) <= set(sheet.expected), path.name


def test_every_scenario_has_title_story_note_and_model_answer(library: Library) -> None:
    for scenario in list_scenarios(library):
        sheet = scenario.sheet
        assert sheet.case.title, scenario.id
        assert sheet.case.story, scenario.id
        assert sheet.teaching_note, scenario.id
        assert sheet.expected, scenario.id


def test_an_interview_that_knows_nothing_comes_to_its_end(library: Library) -> None:
    session = InterviewSession(library)
    seen = []
    question = session.next_question(None)
    while question is not None:
        seen.append(question)
        session.answer(question, Answer(UNKNOWN))
        question = session.next_question(question)
    assert tuple(seen) == session.question_path()
    assert session.first_unanswered() is None
    assert session.progress().answered == session.progress().on_path == len(seen)
