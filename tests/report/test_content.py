"""What the report says, before any format: plain blocks."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from report.sample import AS_OF, LOSSES, PA_NOTICE, SAFEGUARDS, assessment, case, library

from negwizard.application.action_plan import Step
from negwizard.application.status_words import CLAIM, OUTCOMES
from negwizard.assessment import LimitationResult, NoticeDue
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.days import day_in_words
from negwizard.report.blocks import Argument, Callout, Figure, Heading, Standing, Table, plain_text, texts
from negwizard.report.content import compose, phrases
from negwizard.terms import Confidence, Incident, Issue, IssueKind, OutcomeStatus, Perspective, Status


def report(told=None, result=None, **options):
    return compose(library(), told or case(), result or assessment(), **options)


def said(composed) -> str:
    return " ".join(texts(composed.blocks))


def part(composed, anchor):
    """Return the blocks from a heading to the next of the same level or a higher one."""
    blocks = list(composed.blocks)
    start = next(i for i, block in enumerate(blocks) if isinstance(block, Heading) and block.anchor == anchor)
    level = blocks[start].level
    ends = (
        i
        for i in range(start + 1, len(blocks))
        if isinstance(blocks[i], Heading) and blocks[i].level <= level
    )
    return blocks[start : next(ends, len(blocks))]


def table(blocks, number=0) -> Table:
    return [block for block in blocks if isinstance(block, Table)][number]


def words(cell) -> str:
    return " ".join(plain_text(text) for text in cell.lines)


def test_the_parts_come_in_order():
    titles = [block.text for block in report().blocks if isinstance(block, Heading) and block.level == 2]
    assert titles == [
        "The four elements",
        "Defenses and thresholds",
        "Both sides' best arguments",
        "Losses",
        "If fault is shared",
        "Time limits and who must be told",
        "What is proved and what is only said",
        "What is not known yet",
        "Action plan",
        "What to do first",
        "Effect on your business",
        "All answers",
        "The law applied",
        "Sources",
        "Words used here",
    ]


def test_heading_levels_never_jump():
    levels = [block.level for block in report().blocks if isinstance(block, Heading)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))


def test_an_element_stands_on_the_story_and_on_the_evidence():
    (standing, *_) = [block for block in part(report(), "issue-breach") if isinstance(block, Standing)]
    assert (standing.story.word, standing.evidence.word) == ("Met", "Arguable")
    assert standing.burden == "the person harmed"
    assert standing.robustness == "it would take 2 other answers to change this"


def test_a_reason_says_what_it_rests_on_and_its_authority():
    (argument, *_) = [block for block in part(report(), "issue-duty") if isinstance(block, Argument)]
    rests_on = " ".join(map(plain_text, argument.rests_on))
    assert argument.strength == "Settles it"
    assert "Your business collected the data" in rests_on
    assert "an official record" in rests_on
    assert "Pennsylvania recognizes a duty" in rests_on
    assert "Dittman v. UPMC, 196 A.3d 1036" in plain_text(argument.authority[0])


def test_a_defeated_reason_is_shown_as_set_aside_with_the_reason():
    arguments = [block for block in part(report(), "issue-duty") if isinstance(block, Argument)]
    (defeated,) = [argument for argument in arguments if argument.set_aside]
    assert defeated.strength == "Set aside"
    assert "own conduct created the risk" in plain_text(defeated.set_aside[0])


def test_a_source_of_low_confidence_says_check_this():
    arguments = [block for block in part(report(), "issue-causation") if isinstance(block, Argument)]
    assert "[check this]" in plain_text(arguments[0].authority[0])


def test_a_finding_is_followed_by_the_answers_it_comes_from():
    (argument, *_) = [block for block in part(report(), "issue-breach") if isinstance(block, Argument)]
    facts = plain_text(argument.rests_on[0])
    assert "From a document: There was no second step at sign-in." in facts
    assert "From what somebody says: A known flaw was not fixed in time." in facts


def test_a_disputed_answer_is_marked():
    (argument, *_) = [block for block in part(report(), "issue-causation") if isinstance(block, Argument)]
    assert "the other side disputes it" in plain_text(argument.rests_on[0])


def test_a_defense_without_grounds_stands_in_the_table_of_those_not_raised():
    blocks = part(report(), "defenses")
    names = [words(row[0]) for row in table(blocks, -1).rows]
    assert names == [
        "Reasonable care was taken",
        "It could not be foreseen",
        "Risk accepted",
        "Safe harbor by statute",
    ]


def test_a_defense_with_reasons_on_one_side_stands_in_a_table_with_all_of_them():
    rows = {plain_text(row[0].lines[0]): row for row in table(part(report(), "defenses")).rows}
    stands, why = rows["Act of a criminal"][1:]
    assert stands.mark.word == "Does not work"
    assert "Authority:" in words(why)


def test_a_rule_that_fired_twice_speaks_once():
    whole = assessment()
    duty = whole.issues[Issue.DUTY]
    twice = replace(duty, grounds_for=(duty.grounds_for[0], duty.grounds_for[0]))
    composed = report(result=replace(whole, issues={**whole.issues, Issue.DUTY: twice}))
    arguments = [block for block in part(composed, "issue-duty") if isinstance(block, Argument)]
    assert len([argument for argument in arguments if argument.sign == "+"]) == 1


def test_both_sides_stand_in_their_own_columns():
    rows = {plain_text(row[0].lines[0]): row for row in table(part(report(), "sides")).rows}
    claimant, organization = rows["Fault of the person harmed"][1:]
    assert "Carelessness counts only" in words(claimant)
    assert "Who gives away a password" in words(organization)


def test_the_overview_says_in_words_what_it_draws():
    (figure, *_) = [block for block in report().blocks if isinstance(block, Figure)]
    for words_ in (
        "Duty: met, on the evidence met.",
        "Causation: arguable",
        "could go either way",
        "Act of a criminal",
    ):
        assert words_ in figure.alt


def test_the_total_of_losses_is_a_range_from_sure_to_arguable():
    last = table(part(report(), "losses")).rows[-1]
    assert words(last[1]) == "$4,200 to $6,900"


def test_losses_without_amounts_have_no_total_and_no_chart():
    unknown = tuple(replace(loss, amount_low=None, amount_high=None) for loss in assessment().losses)
    blocks = part(report(result=replace(assessment(), losses=unknown)), "losses")
    assert not table(blocks).total
    assert not [block for block in blocks if isinstance(block, Figure)]


def test_an_unknown_names_who_can_tell_and_which_document_shows_it():
    rows = table(part(report(), "unknown")).rows
    assert [words(item) for item in rows[0]] == [
        "Had the same data leaked somewhere else before?",
        "Causation",
        "the person harmed and the police",
        "other notice letters",
    ]


def test_without_a_plan_the_missing_safeguards_stand_by_effort_and_cost():
    rows = table(part(report(), "plan")).rows
    assert [
        "passkey" in words(rows[0][0]),
        "password manager" in words(rows[1][0]),
        "14 days" in words(rows[2][0]),
    ] == [
        True,
        True,
        True,
    ]


def test_a_plan_keeps_its_order_and_says_what_each_step_changes():
    plan = (
        Step(SAFEGUARDS["patch_known"], "missing_upkeep", (Issue.BREACH,), True, (), 2),
        Step(SAFEGUARDS["auth_mfa"], "missing_sign_in", (), False, (Issue.CAUSATION,), 1),
    )
    rows = table(part(report(plan=plan), "plan")).rows
    assert words(rows[0][1]) == "the outcome and Breach"
    assert words(rows[1][1]) == "Causation, once the others are in place"


def test_root_causes_are_named_and_excuse_nobody():
    assert "Nobody was in charge of security." in said(report())
    assert "do not excuse anyone" in said(report())


@pytest.mark.parametrize("incident", list(Incident))
def test_every_incident_has_first_steps(incident):
    assert part(report(result=replace(assessment(), incident=incident.value)), "first")


def test_the_person_harmed_gets_steps_of_their_own_and_no_business_part():
    composed = report(result=replace(assessment(), perspective=Perspective.HARMED.value))
    assert "Freeze your credit" in said(composed)
    assert "Effect on your business" not in said(composed)


def test_the_answer_i_dont_know_and_a_note_are_in_the_record():
    text = " ".join(texts(part(report(), "answers")))
    assert "I don't know" in text
    assert "The forensic firm has not finished." in text


def test_an_answer_off_the_path_is_shown_as_not_used():
    shut = replace(case().frame, incident=Incident.PAYMENT_FRAUD)
    known = library()
    question = replace(known.questions["warned_before"], asked_when=(_condition("incident", "break_in"),))
    narrowed = replace(known, questions={**known.questions, "warned_before": question})
    composed = compose(narrowed, replace(case(), frame=shut), assessment())
    assert "Answers that are kept but not used" in said(composed)


def _condition(question, value):
    from negwizard.knowledge.model import Condition

    return Condition(question, (value,))


def test_the_glossary_explains_only_words_that_are_used():
    terms = [words(row[0]) for row in table(part(report(), "words")).rows]
    assert terms == ["Breach", "Causation", "Duty", "Economic loss rule"]


def test_the_law_applied_names_source_day_and_confidence():
    blocks = part(report(), "law")
    assert "42 Pa. C.S. § 7102" in words(table(blocks).rows[1][2])
    assert "November 23, 2026" in words(table(blocks).rows[1][2])


def test_warnings_come_before_the_parts():
    blocks = report().blocks
    warning = next(
        i for i, block in enumerate(blocks) if isinstance(block, Callout) and block.title == "Know this first"
    )
    first = next(i for i, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2)
    assert warning < first


def test_the_self_critical_record_warning_is_on_the_first_page():
    (limits, *_) = [block for block in report().blocks if isinstance(block, Callout)]
    assert "handed over in a lawsuit" in " ".join(map(plain_text, limits.lines))


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("kind", list(IssueKind))
def test_every_status_has_a_word_and_a_shape(kind, status):
    mark = phrases.mark(kind, status)
    assert mark.word
    assert mark.shape in phrases.SHAPES.values()


def test_statuses_differ_in_shape():
    assert len(set(phrases.SHAPES.values())) == len(Status)


def test_every_outcome_has_its_sentence():
    assert set(OUTCOMES) == set(CLAIM) == set(phrases.OUTCOME_SHAPES) == set(OutcomeStatus)


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [(None, None, "not known"), (5, None, "$5"), (None, 7, "$7"), (5, 7, "$5 to $7"), (0, 0, "$0")],
)
def test_amounts_may_be_ranges_or_unknown(low, high, text):
    loss = replace(LOSSES[0], amount_low=low, amount_high=high)
    assert phrases.money_range(loss.low, loss.high, "USD") == text


def test_a_case_without_a_title_is_named_by_what_happened_and_where():
    assert report(replace(case(), title="")).title == "Break-in with data taken, Pennsylvania"


def test_the_day_of_the_report_is_that_of_the_assessment():
    assert report().as_of == AS_OF == date(2026, 3, 2)


# -- the redacted twin


SECRETS = (
    "Okafor",
    "Riverside",
    "billing office",
    "signed",
    "finding 7",
    "Two patients",
    "Form of 2019",
    '62,000"',
)


@pytest.mark.parametrize("secret", SECRETS)
def test_the_redacted_twin_holds_no_words_of_the_user(secret):
    assert secret in said(report()) + report().title
    assert secret not in said(report(redacted=True)) + report(redacted=True).title


def test_the_redacted_twin_keeps_chosen_answers_and_says_what_it_is():
    composed = report(redacted=True)
    assert "A second step at sign-in" in said(composed)
    assert " · Redacted copy · " in composed.footer


def test_a_free_text_answer_is_removed_but_i_dont_know_stays():
    composed = report(case(what_else=Answer("unknown")), redacted=True)
    assert "Anything else the other side says? I don't know" in said(composed).replace("  ", " ")


def with_notices(*days, limit=True):
    """Return the assessment with a notice for each day, from a source that must be checked."""
    weak = replace(PA_NOTICE, id="US-PA/public_notice/any", cite="City Code 7", confidence=Confidence.LOW)
    due = tuple(
        NoticeDue("The city must be told.", f"Act before {day_in_words(day)}.", weak, day) for day in days
    )
    whole = assessment()
    if limit:
        return replace(whole, limitation=replace(whole.limitation, notices=due))
    return replace(whole, limitation=LimitationResult(None, 0, 0, (), None, None, "", notices=due))


def test_what_is_due_before_the_last_day_to_sue_comes_before_it():
    early = date(2027, 2, 1)
    blocks = part(report(result=with_notices(early)), "time")
    text = " ".join(texts(blocks))
    first = "The city must be told. Act before February 1, 2027."
    heads = ("What is due before the last day to sue", first, "Time to sue")
    assert [text.index(each) for each in heads] == sorted(text.index(each) for each in heads)
    assert "[check this]" in text[text.index("City Code 7") :][:40]
    (figure,) = [block for block in blocks if isinstance(block, Figure)]
    assert "due earlier, act before (check this): February 1, 2027" in figure.alt


def test_notices_show_though_no_limit_for_the_suit_is_known():
    blocks = part(report(result=with_notices(date(2027, 2, 1), limit=False)), "time")
    text = " ".join(texts(blocks))
    assert "The city must be told. Act before February 1, 2027." in text
    assert "Time to sue" not in text


@pytest.mark.parametrize(
    ("days", "says"),
    [
        (
            (AS_OF - timedelta(days=9), AS_OF + timedelta(days=9), AS_OF + timedelta(days=99)),
            (9, "is the day before which a notice may be due, long before the last day to sue."),
        ),
        ((AS_OF - timedelta(days=9), AS_OF), (-9, "was the day before which a notice may have been due.")),
    ],
)
def test_the_next_notice_is_among_what_to_do_now(days, says):
    away, words_of_it = says
    harmed = replace(case(), frame=replace(case().frame, perspective=Perspective.HARMED))
    whole = replace(with_notices(*days), perspective=Perspective.HARMED.value)
    shown = " ".join(said(report(harmed, whole)).split())
    assert f"{day_in_words(AS_OF + timedelta(days=away))} {words_of_it}" in shown
    gone = f"{day_in_words(days[0])} was the day before which a notice may have been due. Ask a lawyer today"
    assert gone in shown


def test_a_check_that_says_the_claim_would_fail_says_on_what():
    failed = replace(assessment().outcome, status=OutcomeStatus.CLAIM_FAILS, deciding=(Issue.DAMAGES,))
    checked = replace(assessment(), incident=Incident.NONE_YET, outcome=failed)
    text = said(report(result=checked))
    assert "If something happened today, the claim would fail." in text
    decides = text.split("What decides it")[1].split("What to do now")[0]
    assert "Damages:" in decides


def test_other_ways_to_a_remedy_stand_on_the_first_page():
    way = replace(assessment().law[0], topic="other_remedy", text="A tribunal pays for hurt feelings.")
    told = replace(assessment(), law=(*assessment().law, way))
    first = said(report(result=told)).split("Information, not legal advice")[0]
    assert "Worth knowing in this place A tribunal pays for hurt feelings." in first
    check = said(report(result=replace(told, incident=Incident.NONE_YET)))
    assert "Worth knowing in this place" not in check
    assert "Worth knowing in this place" not in said(report())


@pytest.mark.parametrize(
    ("topic", "incident", "kind", "shows"),
    [
        ("push_payments", Incident.BREAK_IN, "shop", False),
        ("push_payments", Incident.PAYMENT_FRAUD, "shop", True),
        ("medical_confidence", Incident.BREAK_IN, "shop", False),
        ("medical_confidence", Incident.BREAK_IN, "health", True),
        ("immunity", Incident.BREAK_IN, "shop", False),
        ("ftc_per_se", Incident.BREAK_IN, "shop", True),
    ],
)
def test_rows_about_another_kind_of_case_are_left_out(topic, incident, kind, shows):
    base = assessment()
    other = replace(
        base.law[0],
        topic=topic,
        text="A row on which nothing rests.",
        citation=replace(base.law[0].citation, id="nowhere"),
    )
    told = replace(case(), answers={**case().answers, "defendant_kind": Answer(kind)})
    result = replace(base, incident=incident, law=(*base.law, other))
    assert ("A row on which nothing rests." in said(report(told, result))) is shows
