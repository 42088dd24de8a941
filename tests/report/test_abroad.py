"""What a reader outside the United States is shown: the law that is near, and little that is foreign."""

from dataclasses import replace

import pytest

from negwizard.application.points import idle_points
from negwizard.application.scenarios import list_scenarios
from negwizard.application.session import InterviewSession
from negwizard.commands.assessment_text import assessment_text
from negwizard.knowledge.library import load_library
from negwizard.report.blocks import texts
from negwizard.report.content import compose
from negwizard.report.content.material import Material, all_citations
from negwizard.terms import Issue

LIBRARY = load_library()
SCENARIOS = {scenario.id: scenario.sheet.case for scenario in list_scenarios(LIBRARY)}
MOST = {"GB-EAW": 4, "IE": 4, "DE": 5, "CA-ON": 4, "AU-NSW": 7}
"""How many American sources a report may still name: on points that only American courts have decided."""
AMERICAN_ONLY = (
    "not listed",
    "federal court must",
    "In a federal court",
    "In Alabama",
    "Some states",
    "in the states that have it",
)
"""Words that are true in the United States alone, or of a place that the program does not know."""


def moved(scenario, place):
    case = SCENARIOS[scenario]
    return InterviewSession(LIBRARY, case=case.with_frame(replace(case.frame, jurisdiction=place)))


@pytest.mark.parametrize("place", MOST)
def test_few_sources_of_a_report_abroad_are_american(place):
    named = {}
    for scenario in SCENARIOS:
        session = moved(scenario, place)
        material = Material(LIBRARY, session.case, session.assessment())
        found = [one.id for one in all_citations(material.assessment) if material.abroad_mark(one)]
        named[scenario] = sorted(found)
    worst = max(named, key=lambda scenario: len(named[scenario]))
    assert len(named[worst]) <= MOST[place], (worst, named[worst])


@pytest.mark.parametrize(
    ("scenario", "place"), [("target-2013", "GB-EAW"), ("stolen-laptop-new-jersey", "DE")]
)
def test_nothing_is_said_that_holds_in_the_united_states_alone(scenario, place):
    session = moved(scenario, place)
    report = compose(LIBRARY, session.case, session.assessment(), session.action_plan())
    page = assessment_text("", session.assessment(), LIBRARY)
    said = " ".join(map(str, texts(report.blocks))) + page
    assert [words for words in AMERICAN_ONLY if words in said] == []
    assert page.count("Standing") == page.count("Without weight in this place: ") == 1
    assert "Cause in fact" in said


def test_the_point_that_plays_no_part_is_named_in_the_united_states():
    session = moved("target-2013", "US-MN")
    assert "Standing" in assessment_text("", session.assessment(), LIBRARY)


def test_the_window_leaves_out_the_point_that_plays_no_part():
    assert Issue.STANDING not in idle_points(moved("target-2013", "US-MN").assessment())
    assert Issue.STANDING in idle_points(moved("target-2013", "IE").assessment())
