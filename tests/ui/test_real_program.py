"""The real window on the real knowledge, from the first page to the report, for each perspective."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.steps import question, settle, stop, texts, to_result

from negwizard.application.session import InterviewSession
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.library import Library
from negwizard.report import write_report
from negwizard.terms import ELEMENTS, AnswerKind, Incident, Perspective
from negwizard.ui.application_desk import ApplicationDesk
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop


@pytest.fixture
def real_window(bare_window: MainWindow, real_library: Library) -> MainWindow:
    bare_window.take(ApplicationDesk(InterviewSession(real_library), write_report))
    settle()
    return bare_window


def answer(window: MainWindow, number: int) -> None:
    """Answer the question shown by number key; what must be typed is not known."""
    kind = window.desk.session.library.questions[question(window)].kind  # type: ignore[union-attr]
    typed = kind in (AnswerKind.NUMBER, AnswerKind.MONEY, AnswerKind.DATE, AnswerKind.TEXT)
    assert window.interview.page.choose_number(0 if typed else number)
    settle()


def through_the_frame(window: MainWindow, perspective: int, incident: int, place: str) -> None:
    window.entrance.start_case()
    window.interview.perspective.choose_number(perspective)
    window.go_on()
    window.interview.incident.choose_number(incident)
    window.go_on()
    window.interview.place.places.search.setText(place)
    window.interview.place.places._take_only_match()
    if window.interview.place.no_day.isVisible():
        window.interview.place.no_day.click()
    window.go_on()
    settle()


@pytest.mark.parametrize(
    ("perspective", "incident", "place"),
    [
        (Perspective.ORGANIZATION, Incident.NONE_YET, "texas"),
        (Perspective.HARMED, Incident.BREAK_IN, "penn"),
        (Perspective.NEUTRAL, Incident.PAYMENT_FRAUD, "georgia"),
    ],
)
def test_from_the_first_page_to_a_report(
    real_window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    perspective: Perspective,
    incident: Incident,
    place: str,
) -> None:
    window = real_window
    through_the_frame(
        window, list(Perspective).index(perspective) + 1, list(Incident).index(incident) + 1, place
    )
    assert stop(window) is Stop.QUESTION
    asked: list[str] = []
    while stop(window) is Stop.QUESTION:
        assert question(window) not in asked, "no question comes twice"
        asked.append(question(window))
        answer(window, 1)
        window.go_on()
        settle()
    session = window.desk.session  # type: ignore[union-attr]
    assert stop(window) is Stop.REVIEW
    assert set(asked) == set(session.case.answers)
    assert session.case.frame.perspective is perspective
    window.go_on()
    settle()
    assert stop(window) is Stop.RESULTS
    shown = texts(window.interview.results)
    assert all(session.assessment().issues[element].title in shown for element in ELEMENTS)
    report = tmp_path / "report.pdf"
    with qtbot.waitSignal(window.files.exported, timeout=60_000):
        window.files.write(report)
    assert report.read_bytes().startswith(b"%PDF-")


def test_every_reason_and_every_question_can_be_shown(real_window: MainWindow) -> None:
    window = real_window
    through_the_frame(window, 1, 1, "penn")
    for _ in range(25):
        if stop(window) is not Stop.QUESTION:
            break
        answer(window, 2)
        window.interview.question.why.open()
        settle()
        lines = window.interview.question._reason_lines
        assert lines.count() > 0, question(window)
        window.go_on()
    for issue in window.desk.assessment().issues:  # type: ignore[union-attr]
        window.explain(issue)
        settle()
        assert window.sheet is not None
        window.sheet.reject()


def test_every_worked_example_opens_at_a_result(real_window: MainWindow) -> None:
    window = real_window
    examples = window.desk.examples()  # type: ignore[union-attr]
    assert examples
    for example in examples:
        window.entrance.open_example(example.id)
        settle()
        assert stop(window) is Stop.RESULTS
        assert "The four elements" in texts(window.interview.results)


def test_no_text_with_an_unfilled_name_reaches_the_user(real_window: MainWindow) -> None:
    window = real_window
    through_the_frame(window, 2, 1, "penn")
    for name in window.desk.session.library.questions:  # type: ignore[union-attr]
        window.interview.show(window.interview.navigator.ask(name), announced=False)
        settle()
        assert "{" not in texts(window.interview.question), name
    to_result(window)
    assert "{" not in texts(window.interview.results)


def test_a_check_before_anything_happened_speaks_of_what_can_still_be_done(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    window = real_window
    through_the_frame(window, 1, len(Incident), "ohio")
    for name, value in (
        ("claimant_role", "customer"),
        ("missing_sign_in", ("auth_mfa",)),
        ("event_expected", "yes"),
    ):
        window.desk.session.answer(name, Answer(value))  # type: ignore[union-attr]
    to_result(window)
    results = window.interview.results
    assert "Nothing has happened yet, so there is no harm to trace." in texts(results)
    qtbot.waitUntil(lambda: "What to do next" in texts(results), timeout=20_000)
    shown = texts(results)
    assert "The day of the incident is not known" not in shown
    assert "Could have been done before" not in shown
