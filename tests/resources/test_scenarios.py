"""The training scenarios: model answers hold, experiments turn results, an interview is short enough."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from negwizard.application.changes import read_changes
from negwizard.application.scenarios import Scenario, open_scenario, scenario_ids
from negwizard.application.session import InterviewSession
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import UNKNOWN, Answer
from negwizard.knowledge.interview import path as question_path
from negwizard.knowledge.library import Library
from negwizard.knowledge.resources import root
from negwizard.terms import Incident, OutcomeStatus, Perspective, Stage
from tests.helpers.readability import grade

NAMES = scenario_ids()
LONGEST = {Incident.NONE_YET: 40, Incident.PAYMENT_FRAUD: 35}
LONGEST_OTHERWISE = 55
EXPERIMENT = re.compile(r"\(([a-z_]+=[a-z0-9_,-]+(?: [a-z_]+=[a-z0-9_,-]+)*)\)")
"""In a teaching note: the changes as one types them after `negwizard what-if SCENARIO`."""

Open = Callable[[str], Scenario]


@pytest.fixture(scope="module")
def scenario(library: Library) -> Open:
    kept = {name: open_scenario(name, library) for name in NAMES}
    return kept.__getitem__


def results(assessment: Assessment) -> dict[str, str]:
    found = {issue.value: result.status.value for issue, result in assessment.issues.items()}
    return found | {"outcome": assessment.outcome.status.value}


def assessed(reasoner: Reasoner, case: Case) -> dict[str, str]:
    return results(reasoner.assess(case.frame, case.answers))


def after(library: Library, case: Case, experiment: str) -> Case:
    """Return a copy of the case with the changes of a teaching note; `as_of` is the day of assessment."""
    words = experiment.split()
    days = [word.removeprefix("as_of=") for word in words if word.startswith("as_of=")]
    frame = replace(case.frame, as_of=date.fromisoformat(days[0])) if days else case.frame
    answers = dict(case.answers)
    changes = [word for word in words if not word.startswith("as_of=")]
    for name, answer in (read_changes(changes, library) if changes else {}).items():
        assert answer is not None
        answers[name] = answer
    return replace(case, frame=frame, answers=answers)


@pytest.mark.parametrize("name", NAMES)
def test_the_program_comes_to_the_model_answer(name: str, scenario: Open, reasoner: Reasoner) -> None:
    sheet = scenario(name).sheet
    found = assessed(reasoner, sheet.case)
    assert {issue: found[issue] for issue in sheet.expected} == dict(sheet.expected)


@pytest.mark.parametrize("name", NAMES)
def test_a_model_answer_covers_the_four_elements_and_the_outcome(name: str, scenario: Open) -> None:
    assert {"duty", "breach", "causation", "damages", "outcome"} <= set(scenario(name).sheet.expected)


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_belongs_to_a_question_that_is_asked(
    name: str, scenario: Open, library: Library
) -> None:
    case = scenario(name).sheet.case
    assert not set(case.answers) - set(question_path(library, case.frame, case.answers))


@pytest.mark.parametrize("name", NAMES)
def test_the_experiments_of_the_teaching_note_turn_a_result(
    name: str, scenario: Open, library: Library, reasoner: Reasoner
) -> None:
    sheet = scenario(name).sheet
    experiments = EXPERIMENT.findall(sheet.teaching_note)
    assert len(experiments) >= 2
    before = assessed(reasoner, sheet.case)
    for experiment in experiments:
        assert assessed(reasoner, after(library, sheet.case, experiment)) != before, experiment


@pytest.mark.parametrize("name", NAMES)
def test_a_case_says_where_it_comes_from_and_an_invented_one_says_so_twice(name: str, scenario: Open) -> None:
    head = (root() / "scenarios" / f"{name}.toml").read_text().splitlines()[0]
    told = scenario(name).sheet.case.story
    assert head.startswith(("# Invented.", "# From public"))
    assert ("This case is invented." in told) == head.startswith("# Invented.")


@pytest.mark.parametrize("name", NAMES)
def test_story_and_teaching_note_are_in_plain_words(name: str, scenario: Open) -> None:
    sheet = scenario(name).sheet
    assert grade(sheet.case.story) < 7.5
    assert grade(EXPERIMENT.sub("", sheet.teaching_note)) < 7.5


def test_every_kind_of_incident_perspective_and_stage_occurs(scenario: Open) -> None:
    frames = [scenario(name).sheet.case.frame for name in NAMES]
    assert {frame.incident for frame in frames} == set(Incident)
    assert {frame.perspective for frame in frames} == set(Perspective)
    assert {frame.stage for frame in frames} == set(Stage)


def test_every_outcome_occurs_among_the_model_answers(scenario: Open) -> None:
    assert {scenario(name).sheet.expected["outcome"] for name in NAMES} == {*map(str, OutcomeStatus)}


def test_the_twins_differ_only_in_place_and_side(scenario: Open, reasoner: Reasoner) -> None:
    here, there = (scenario(f"reused-password-{place}").sheet.case for place in ("wisconsin", "maryland"))
    own = {"business_effects", "insured", "root_causes"}
    assert here.answers == {name: answer for name, answer in there.answers.items() if name not in own}
    cut, barred = (reasoner.assess(case.frame, case.answers).fault for case in (here, there))
    assert cut
    assert barred
    assert (cut.total_loss, cut.claimant_percent, cut.recoverable) == (9000, 30, 6300)
    assert (barred.barred, barred.recoverable) == (True, 0)


def asked(library: Library, reasoner: Reasoner, case: Case) -> list[str]:
    """Return the questions that an interview asks in order, when each is answered from the sheet."""
    session = InterviewSession(library, Case(case.frame), reasoner=reasoner)
    found: list[str] = []
    question = session.next_question(None)
    while question is not None:
        found.append(question)
        session.answer(question, case.answers.get(question, Answer(UNKNOWN)))
        question = session.next_question(question)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_an_interview_is_short_enough(
    name: str, scenario: Open, library: Library, reasoner: Reasoner
) -> None:
    case = scenario(name).sheet.case
    questions = asked(library, reasoner, case)
    assert len(questions) <= LONGEST.get(case.frame.incident, LONGEST_OTHERWISE), questions
