"""What the desk makes of the reasoning: whole sentences, alike effects told once."""

import re
from datetime import date

import pytest

from negwizard.application.session import InterviewSession
from negwizard.knowledge.answers import Answer, Frame
from negwizard.knowledge.library import Library
from negwizard.knowledge.wording import joined
from negwizard.terms import Incident, Issue, IssueKind, Perspective, Status
from negwizard.ui.application_desk import ApplicationDesk, small
from negwizard.ui.words import would


@pytest.fixture
def desk(real_library: Library) -> ApplicationDesk:
    desk = ApplicationDesk(InterviewSession(real_library), lambda *_, **__: None)
    desk.session.set_frame(
        Frame(Perspective.ORGANIZATION, Incident.BREAK_IN, "US-OH", date(2026, 10, 12), date(2026, 11, 25))
    )
    return desk


def test_a_status_that_would_be_is_told_as_a_person_says_it() -> None:
    assert would(IssueKind.DEFENSE, Status.NOT_MET) == "would not work"
    assert would(IssueKind.LOSS, Status.MET) == "would count"
    assert would(IssueKind.ELEMENT, Status.ARGUABLE) == "could be argued both ways"


def test_things_are_listed_as_a_person_lists_them() -> None:
    assert joined(["a"]) == "a"
    assert joined(["a", "b", "c"], "or") == "a, b or c"


def test_answers_with_the_same_effect_are_told_once(desk: ApplicationDesk) -> None:
    lines = desk.why_asked("defendant_kind")
    effects = [line.partition(": ")[2] for line in lines[1:]]
    assert len(effects) == len(set(effects)) == 2
    assert any("“Shop, restaurant or hotel”" in line and "would not work." in line for line in lines)


def test_what_lies_behind_the_elements_is_counted_not_listed(desk: ApplicationDesk) -> None:
    (first, *_) = desk.why_asked("how_it_got_out")
    assert "Duty, Breach, Causation, Damages" in first
    assert "points behind them" in first
    assert "Cause in fact" not in first


def test_what_is_missing_for_an_issue_comes_with_answers_that_would_supply_it(desk: ApplicationDesk) -> None:
    desk.session.answer("how_it_got_out", Answer("taken_on_purpose"))
    near = desk.why_not(Issue.FORESEEABILITY)
    assert near
    assert all(lack.ways for rule in near for lack in rule.lacks)
    assert "warning_signs" in {
        wanted.question for rule in near for lack in rule.lacks for way in lack.ways for wanted in way
    }


def test_elements_that_stand_equally_firm_share_a_line(desk: ApplicationDesk) -> None:
    for name, value in (
        ("claimant_role", "customer"),
        ("how_it_got_out", "taken_on_purpose"),
        ("missing_sign_in", ("auth_mfa",)),
        ("would_have_helped", "stopped"),
    ):
        desk.session.answer(name, Answer(value))
    lines = desk.look_deeper(desk.session.case).robustness
    sentences = [line.partition(". ")[2] for line in lines]
    assert sentences
    assert len(sentences) == len(set(sentences))


def test_real_events_stand_before_invented_ones_and_none_says_so_in_its_excerpt(
    desk: ApplicationDesk,
) -> None:
    examples = desk.examples()
    invented = [example.invented for example in examples]
    assert invented == sorted(invented)
    assert {False, True} == set(invented)
    assert not any("invented" in example.story for example in examples)


def test_every_worked_example_has_something_to_try(desk: ApplicationDesk) -> None:
    for example in desk.examples():
        desk.open_example(example.id)
        lesson = desk.lesson()
        assert lesson is not None
        assert lesson.points
        assert "=" not in lesson.points, "what is typed at a command line is not for the screen"
        assert lesson.experiments, example.id
        for experiment in lesson.experiments:
            assert experiment.text.startswith("What if ")
            assert experiment.expected
            assert desk.what_if(experiment.changes) != desk.assessment()
    desk.session.new()
    assert desk.lesson() is None


def test_a_word_in_capitals_stays_so_inside_a_sentence() -> None:
    assert small("TLS test result") == "TLS test result"
    assert small("Access log") == "access log"


def test_an_effect_on_the_claim_is_one_clause_of_the_sentence(desk: ApplicationDesk) -> None:
    lines = [line for name in ("claimant_role", "losses", "how_it_got_out") for line in desk.why_asked(name)]
    assert all("; Too little" not in line and "“none of these”" not in line for line in lines)


def test_a_technical_word_in_the_plan_stands_in_brackets_beside_a_plain_one(desk: ApplicationDesk) -> None:
    widely_known = {"VPN", "HTTPS", "CISA", "FTC", "NCSC"}
    for guard in desk.library.safeguards.values():
        plain = re.sub(r"\([^)]*\)", "", guard.action)
        assert set(re.findall(r"\b[A-Z]{3,}\b", plain)) <= widely_known, guard.action
