"""Explanation, what-if, results: what the user is told of the reasoning."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.fakes import DAY, LAW, FakeDesk
from ui.steps import button, press, question, settle, texts, to_first_question

from negwizard.assessment import Ground, LimitationResult, NoticeDue, Premise, Reason, StatutoryDamages
from negwizard.errors import UnknownName
from negwizard.knowledge.days import day_in_words
from negwizard.terms import ELEMENTS, Evidence, Incident, Issue, Perspective, Side, Status, Strength, When
from negwizard.ui.argument import DerivationTree
from negwizard.ui.explanation import Explanation
from negwizard.ui.issue_panel import IssueRow, alike
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop
from negwizard.ui.pages.result_tables import deadline_card, limitation_card
from negwizard.ui.pages.results import class_points
from negwizard.ui.sheet import Sheet
from negwizard.ui.views import DecisiveUnknown, Flip, Results
from negwizard.ui.what_if import WhatIf
from negwizard.ui.words import OUTCOMES_BEFORE, status_meaning


def explained(window: MainWindow, issue: Issue) -> Explanation:
    window.explain(issue)
    settle()
    assert isinstance(window.sheet, Explanation)
    return window.sheet


def named(widget: QWidget, name: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.accessibleName().startswith(name))


def answered(window: MainWindow) -> None:
    window.entrance.open_example("first")
    settle()


def test_an_explanation_gives_claim_reasons_authority_and_ground(window: MainWindow) -> None:
    answered(window)
    shown = texts(explained(window, ELEMENTS[0]))
    assert "Data that is asked for must be guarded." in shown
    assert "Personal data were taken (a document, disputed)." in shown
    assert "Roe v. Doe, 1 Rep. 1 (2020)" in shown
    assert "Check this source before you rely on it." in shown
    assert "This rests on" in shown
    assert "Fragile: one other answer could change this." in shown
    assert "The person harmed has to show this." in shown


def test_both_sides_are_heard(window: MainWindow) -> None:
    answered(window)
    shown = texts(explained(window, ELEMENTS[2]))
    assert "Nobody can guard everything." in shown


def test_the_parts_of_an_element_are_explained_with_it(window: MainWindow) -> None:
    answered(window)
    assert "Foreseeability" in texts(explained(window, ELEMENTS[1]))


def test_an_explanation_can_be_copied_as_text(window: MainWindow) -> None:
    answered(window)
    button(explained(window, ELEMENTS[0]), "Copy as text").click()
    copied = QGuiApplication.clipboard().text()
    assert "Duty: Met." in copied
    assert "- Data that is asked for must be guarded." in copied


def test_an_open_question_can_be_answered_from_the_explanation(window: MainWindow) -> None:
    to_first_question(window)
    sheet = explained(window, ELEMENTS[0])
    wanted = named(sheet, "Answer: Which of these")
    wanted.click()
    settle()
    assert question(window) == "missing"


def test_a_click_in_the_panel_opens_the_reasons(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.panel._rows[ELEMENTS[0]].click()
    settle()
    assert isinstance(window.sheet, Explanation)
    assert window.sheet.windowTitle() == "Duty"


def test_other_answers_are_tried_on_a_copy(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    before = desk.session.case
    window.try_other_answers()
    sheet = window.sheet
    assert isinstance(sheet, WhatIf)
    sheet.take_up("taken")
    sheet._input.choose_number(2)  # type: ignore[union-attr]
    settle()
    assert "Duty: changes" in texts(sheet)
    assert sheet.news.text() == "The claim: would fail. Changes: Duty."
    assert not sheet.page.isAncestorOf(sheet.news), "it stays in sight however long the question is"
    button(sheet, "Take back").click()
    settle()
    assert "Duty: changes" not in texts(sheet)
    assert desk.session.case is before


def test_questions_where_one_answer_is_enough_come_first(window: MainWindow) -> None:
    answered(window)
    window.try_other_answers()
    assert isinstance(window.sheet, WhatIf)
    chooser = window.sheet.chooser
    lines = [chooser.itemText(at) for at in range(chooser.count())]
    asked = [str(chooser.itemData(at)) for at in range(chooser.count())]
    enough = lines.index("One other answer changes something:")
    assert asked[enough + 1] == "taken"
    assert lines[enough + 2] == "One other answer changes nothing by itself:"
    assert not chooser.model().index(enough, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert sorted(name for name in asked if name) == sorted(window.interview.desk.session.question_path())


def test_the_result_shows_elements_defenses_and_what_would_change_them(window: MainWindow) -> None:
    answered(window)
    window.interview.look_deeper()
    window.background.finish()
    settle()
    shown = texts(window.interview.results)
    for expected in (
        "could go either way",
        "The four elements",
        "Comparative fault",
        "The law of this place is thin. Check it.",
        "No personal data were taken.",
        "Then: Duty would not be met.",
        "Duty. Fragile: one other answer could change this.",
        "Find this out: it can still decide",
        "Ask for a second step when signing in",
        "$1,200",
        "Two to six years.",
        "Tell them what happened.",
        "Judged under the law of",
    ):
        assert expected in shown, expected


def test_a_decisive_unknown_can_be_answered_at_once(window: MainWindow) -> None:
    answered(window)
    window.interview.look_deeper()
    window.background.finish()
    settle()
    named(window.interview.results, "Answer: How did they get in?").click()
    settle()
    assert question(window) == "way_in"


def test_deeper_results_of_an_older_case_are_not_shown(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    stale = (desk.session.case, desk.look_deeper(desk.session.case))
    desk.session.clear("cost")
    window.interview.show(window.interview.navigator.go(Stop.RESULTS))
    window.interview._later.stop()
    window.interview._show_deeper(stale)
    settle()
    assert "Then: Duty would" not in texts(window.interview.results)


def test_no_one_waits_for_deeper_results_that_cannot_be_had(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise UnknownName("issue", "x", ())

    monkeypatch.setattr(desk, "look_deeper", refuse)
    window.interview._later.setInterval(60_000)
    answered(window)
    assert "Working out what would change this" in texts(window.interview.results)
    window.interview.look_deeper()
    qtbot.waitUntil(lambda: "There is no issue" in window.banner.text, timeout=5000)
    assert "Working out what would change this" not in texts(window.interview.results)


def test_user_text_is_never_read_as_markup(window: MainWindow, desk: FakeDesk) -> None:
    desk.session.set_title("<b>Bold</b> <img src='x'>")
    to_first_question(window)
    formats = {label.textFormat() for label in window.findChildren(QLabel) if label.property("role")}
    assert formats == {Qt.TextFormat.PlainText}


def test_what_an_issue_lacks_is_one_click_away_and_can_be_answered(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_2)
    sheet = explained(window, ELEMENTS[0])
    assert "Known flaws must be mended." not in texts(sheet)
    named(sheet, "Why not?").click()
    settle()
    shown = texts(sheet)
    assert "Known flaws must be mended." in shown
    assert "Missing: A known flaw was used." in shown
    assert "This would supply it: How did they get in? “Through a known flaw”" in shown
    named(sheet, "Answer: How did they get in?").click()
    settle()
    assert question(window) == "way_in"


def test_a_point_that_stands_needs_no_why_not(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    heads = [b.accessibleName() for b in explained(window, ELEMENTS[0]).findChildren(QPushButton)]
    assert not any(name.startswith("Why not?") for name in heads)


def test_sources_to_check_are_folded_away_and_other_warnings_are_not(window: MainWindow) -> None:
    answered(window)
    results = window.interview.results
    assert "The law of this place is thin. Check it." in texts(results)
    assert "Roe v. Doe" not in texts(results)
    named(results, "1 source to check before you rely on it").click()
    settle()
    assert "Roe v. Doe, 1 Rep. 1 (2020)" in texts(results)


def test_a_business_is_told_what_to_do_before_what_would_change_the_result(
    window: MainWindow, desk: FakeDesk
) -> None:
    def plan_first() -> bool:
        results = window.interview.results
        return results.content.indexOf(results._plan) < results.content.indexOf(results._flips)

    answered(window)
    desk.session.set_frame(replace(desk.session.case.frame, perspective=Perspective.HARMED))
    assert not plan_first()
    desk.session.set_frame(replace(desk.session.case.frame, perspective=Perspective.ORGANIZATION))
    assert plan_first()


def test_a_class_thinks_first_and_sees_then(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    before = desk.session.case
    window.try_other_answers()
    sheet = window.sheet
    assert isinstance(sheet, WhatIf)
    assert "What if nothing had been taken?" in texts(sheet)
    assert "Duty falls." not in texts(sheet)
    named(sheet, "Try: What if nothing").click()
    settle()
    assert "Duty falls." in texts(sheet)
    assert "Duty: changes" in texts(sheet)
    assert desk.session.case is before


def test_the_points_for_a_class_are_folded_away_and_belong_to_the_example(window: MainWindow) -> None:
    answered(window)
    results = window.interview.results
    assert "Ask who had to guard the data." not in texts(results)
    named(results, "For a class").click()
    settle()
    assert "Ask who had to guard the data." in texts(results)
    to_first_question(window)
    window.interview.go(Stop.RESULTS)
    assert "For a class" not in texts(window.interview.results)


def ground(side: Side, strength: Strength, text: str) -> Ground:
    return Ground(ELEMENTS[1], side, strength, Reason("r", text, (), ()))


def test_a_strong_reason_that_does_not_prevail_is_not_denied(desk: FakeDesk) -> None:
    result = replace(
        desk.assessment().issues[ELEMENTS[1]],
        status=Status.MET,
        grounds_for=(ground(Side.FOR, Strength.DECISIVE, "The law was broken."),),
        grounds_against=(ground(Side.AGAINST, Strength.STRONG, "The care was good."),),
    )
    assert "nothing strong" not in status_meaning(result)
    assert "settles the point" in status_meaning(result)
    weak = replace(result, grounds_against=(ground(Side.AGAINST, Strength.SUPPORTING, "It was hard."),))
    assert "nothing strong speaks against it" in status_meaning(weak)
    turned = replace(result, status=Status.NOT_MET)
    assert "nothing strong" not in status_meaning(turned)


def test_the_steps_of_a_derivation_wrap_and_are_all_in_sight(window: MainWindow) -> None:
    long = "A careful business of any size takes a step that costs little and would cut a serious risk. " * 3
    tree = DerivationTree([ground(Side.FOR, Strength.STRONG, long)], "How it was worked out")
    window.sheet = Sheet("Steps", window)
    window.sheet.content.addWidget(tree)
    window.sheet.show()
    settle()
    item = tree.topLevelItem(0)
    assert item is not None
    room = tree.visualItemRect(item)
    assert room.height() > 2.5 * tree.fontMetrics().height(), "three lines or more"
    assert tree.viewport().height() >= room.bottom(), "no second scroll bar inside the page"


def test_what_can_decide_is_not_listed_twice(window: MainWindow) -> None:
    window.interview._later.setInterval(60_000)  # the long work for the case itself does not come in between
    answered(window)
    results = window.interview.results
    results._missing = [("way_in", "How did they get in?"), ("records", "How many people are hit?")]
    results.show_unknowns((DecisiveUnknown("way_in", "How did they get in?", "", "the police", ""),))
    settle()
    shown = texts(results)
    assert shown.count("How did they get in?") == 1
    assert "How many people are hit?" in shown
    assert "\nWho may know: the police." in shown, "no blank before the first word"


@pytest.mark.parametrize(
    ("perspective", "heading"),
    [
        (Perspective.ORGANIZATION, "What to do next"),
        (Perspective.HARMED, "What the organization can do better"),
    ],
)
def test_the_plan_is_not_given_to_the_person_harmed_as_a_task(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, perspective: Perspective, heading: str
) -> None:
    to_first_question(window)
    desk.session.set_frame(replace(desk.session.case.frame, perspective=perspective))
    window.interview.go(Stop.RESULTS)
    qtbot.waitUntil(lambda: heading in texts(window.interview.results), timeout=5000)


def test_what_is_due_before_the_last_day_to_sue_stands_first_with_its_source(qtbot: QtBot) -> None:
    notice = NoticeDue("The city must be told.", "Act before May 1, 2026.", LAW, DAY)
    limit = LimitationResult(LAW, 2, 6, (), DAY, DAY, "Two to six years.", notices=(notice,))
    both = limitation_card(limit)
    qtbot.addWidget(both)
    shown = texts(both)
    order = [
        shown.index(part) for part in ("The city must be told.", "Act before May 1, 2026.", "Two to six")
    ]
    assert order == sorted(order)
    assert shown.count(LAW.cite) == 2
    alone = limitation_card(replace(limit, citation=None, text=""))
    qtbot.addWidget(alone)
    assert "The city must be told." in texts(alone)
    assert "To be careful" not in texts(alone)


def test_no_clock_runs_before_anything_happened(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    assert "Time limits" in texts(window.interview.results)
    desk.session.set_frame(replace(desk.session.case.frame, incident=Incident.NONE_YET))
    window.interview.go(Stop.RESULTS)
    settle()
    shown = texts(window.interview.results)
    assert "Time limits" not in shown
    assert "As things stand" not in shown, "there is no claim yet that stands or falls"
    assert OUTCOMES_BEFORE[desk.assessment().outcome.status] in shown


def test_a_day_that_has_passed_is_said_to_have_passed(desk: FakeDesk, qtbot: QtBot) -> None:
    assessment = desk.assessment()
    for as_of, passed in ((DAY, False), (DAY + timedelta(days=1), True)):
        frame = deadline_card(replace(assessment, as_of=as_of))
        assert frame is not None
        qtbot.addWidget(frame)
        assert ("This day has passed." in texts(frame)) is passed


def test_points_for_a_class_come_one_by_one(window: MainWindow) -> None:
    assert class_points("Points to raise. (1) Who knew?\n (2) Who paid?") == ["Who knew?", "Who paid?"]
    assert class_points("Ask who had to guard the data.") == ["Ask who had to guard the data."]


def test_facts_only_leaves_no_empty_headings(window: MainWindow) -> None:
    window.start_page.facts_only.click()
    to_first_question(window)
    settle()
    shown = texts(window.panel)
    assert "Facts only: conclusions are not shown." in shown
    assert "The four elements" not in shown
    assert "Defenses" not in shown


def test_sums_that_a_statute_sets_are_shown(
    window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sums = StatutoryDamages("A person may ask $100 to $750.", LAW, 100, 750, 10, ("For 10: $1,000.",))
    before = desk.assessment
    monkeypatch.setattr(desk, "assessment", lambda: replace(before(), statutory=(sums,)))
    answered(window)
    shown = texts(window.interview.results)
    assert "Sums that a statute sets" in shown
    assert "A person may ask $100 to $750." in shown
    assert "For 10: $1,000." in shown


def test_a_long_list_of_what_would_change_is_folded(window: MainWindow) -> None:
    window.interview._later.setInterval(60_000)  # the long work for the case itself does not come in between
    answered(window)
    results = window.interview.results
    flips = [Flip(f"Point {at}", ("Another answer.",), "would be met", When.NEVER) for at in range(8)]
    results.show_flips(flips)
    settle()
    assert "Then: Point 4 would be met." in texts(results)
    assert "Then: Point 5 would be met." not in texts(results)
    button(results, "3 more").click()
    assert "Then: Point 7 would be met." in texts(results)


@pytest.mark.parametrize(
    ("evidence", "said"),
    [(Evidence.NONE, "even without documents"), (Evidence.DOCUMENT, "as told and documented")],
)
def test_the_panel_calls_documented_only_what_is(desk: FakeDesk, evidence: Evidence, said: str) -> None:
    premise = Premise("answer", "A court said so.", question="taken", evidence=evidence)
    reason = Reason("r", "The rule bars the claim.", (), (premise,))
    result = replace(
        desk.assessment().issues[Issue.ECONOMIC_LOSS_RULE],
        status=Status.MET,
        on_evidence=Status.MET,
        grounds_for=(Ground(Issue.ECONOMIC_LOSS_RULE, Side.FOR, Strength.DECISIVE, reason),),
    )
    assert alike(result) == said


def test_fault_of_the_harmed_side_is_told_by_the_rule_of_the_place(
    window: MainWindow, desk: FakeDesk
) -> None:
    told = desk.assessment()
    fault = told.issues[Issue.COMPARATIVE_FAULT]
    assert told.fault is not None
    law = replace(told.fault, text="The bank must pay back what was not ordered.", shares_count=False)
    raised = {
        **told.issues,
        Issue.COMPARATIVE_FAULT: replace(fault, status=Status.MET, effect_text="In most."),
    }
    window.interview.results.show_results(
        Results(replace(told, fault=law, issues=raised), lambda _: "", facts_only=False)
    )
    shown = texts(window.interview.results)
    assert shown.count("The bank must pay back what was not ordered.") == 2
    assert "In most." not in shown
    assert "Who bears the loss" in shown
    assert "If both sides are at fault" not in shown


def test_a_point_without_weight_in_the_place_is_not_shown(window: MainWindow, desk: FakeDesk) -> None:
    told = desk.assessment()
    standing = told.issues[Issue.STANDING].title
    for idle, there in (((Issue.STANDING,), False), ((), True)):
        window.interview.results.show_results(Results(told, lambda _: "", facts_only=False, idle=idle))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        names = [part.text() for part in window.interview.results.findChildren(QLabel)]
        assert (standing in names) is there
        window.panel.show_assessment(told, idle=idle)
        assert window.panel._rows[Issue.STANDING].isVisibleTo(window.panel._quiet) is there


def test_a_line_parts_two_notices_and_no_day_is_said_twice() -> None:
    text = f"Take {day_in_words(DAY)} as the last day."
    dues = tuple(NoticeDue(name, "Act soon.", LAW, None) for name in ("Tell the city.", "Tell the county."))
    card = limitation_card(LimitationResult(LAW, 2, 2, (), DAY, DAY, text, notices=dues))
    assert sum(part.property("kind") == "rule" for part in card.findChildren(QFrame)) == 2
    assert texts(card).count(day_in_words(DAY)) == 1 + texts(card).count(f"as of {day_in_words(DAY)}")


def test_rows_on_which_nothing_changes_are_not_laid_out_again(
    window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = desk.assessment()
    window.panel.show_assessment(told)
    asked: list[IssueRow] = []
    monkeypatch.setattr(IssueRow, "updateGeometry", lambda row: asked.append(row))
    window.panel.show_assessment(told)
    assert not asked
    renamed = {**told.issues, Issue.DUTY: replace(told.issues[Issue.DUTY], title="Duties")}
    window.panel.show_assessment(replace(told, issues=renamed))
    assert asked == [window.panel._rows[Issue.DUTY]]
