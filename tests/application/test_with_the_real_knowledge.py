"""The knowledge base that ships, seen through the application."""

from collections.abc import Callable
from pathlib import Path

from helpers.strategies import answers, frames
from hypothesis import given, settings
from hypothesis import strategies as st

from negwizard.application.checking.rules import rules_that_nothing_brings_about
from negwizard.application.checks import check_knowledge
from negwizard.application.scenarios import list_scenarios
from negwizard.application.session import InterviewSession
from negwizard.case.case import Case
from negwizard.case.case_file import case_text, read_case
from negwizard.case.loading import load_case, load_sheet
from negwizard.case.sheet import read_sheet, sheet_text
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.rulebook import RuleSet, found, law
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.conditions import is_met
from negwizard.knowledge.interview import frame_values, spoken
from negwizard.knowledge.interview import path as question_path
from negwizard.knowledge.library import Library
from negwizard.terms import Layer

SHEETS = sorted((Path(__file__).parents[1] / "decisions").rglob("*.toml"))


def test_the_knowledge_base_holds(library: Library) -> None:
    assert check_knowledge(library, Reasoner(library)).faults == ()


@settings(max_examples=30, deadline=None)
@given(data=st.data(), frame=frames)
def test_any_interview_keeps_to_its_conditions_and_comes_back_from_its_file(
    library: Library, data: st.DataObject, frame: Frame
) -> None:
    chosen = data.draw(st.sets(st.sampled_from(list(library.questions))))
    said = {name: data.draw(answers(library.questions[name])) for name in sorted(chosen)}
    path = question_path(library, frame, said)
    heard = {name: spoken(said[name].value) for name in path if name in said} | frame_values(library, frame)
    for name, question in library.questions.items():
        holds = all(is_met(line, heard.get(line.question)) for line in question.asked_when)
        assert holds == (name in path), name
    case = Case(frame, said)
    assert read_case(Path("x"), case_text(case, library.version), library) == case


def test_every_sheet_of_a_decided_case_is_read_and_written_back_the_same(library: Library) -> None:
    for path in SHEETS:
        case = load_case(path, library)
        assert read_sheet(path, sheet_text(case, library), library).case == case


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
    assert tuple(seen) == session.interview_path()
    assert session.first_unanswered() is None
    assert session.progress().answered == session.progress().on_path == len(seen)


def test_a_rule_behind_a_rule_that_cannot_fire_is_found(library: Library) -> None:
    made = RuleSet("test")
    made.finding("nowhere", law("data_duty", "of_no_place"))(named("it_holds_nowhere"))
    made.finding("behind", found("nowhere"), layer=Layer.DERIVED_FINDING)(named("it_follows_from_nothing"))
    faults = list(
        rules_that_nothing_brings_about(library, RuleBase((made,)), ["rule it_holds_nowhere: known"])
    )
    assert faults == [
        "rule it_follows_from_nothing: it cannot fire, whatever is answered and whatever law is in force.",
        "finding behind: no rule uses it.",
    ]


def named(name: str) -> Callable[[], None]:
    def proposition() -> None:
        """It is so."""

    proposition.__name__ = name
    return proposition
