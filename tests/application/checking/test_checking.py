from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from helpers.small_library import DAY, QUESTIONS, small_library

from negwizard.application.checking import questions, rules, sources
from negwizard.application.checking.subject import Subject
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.rulebook import RuleSet, absent, answer, case, decided, found, law, quantity, unknown
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Authority, Condition, FindingInfo, LawRow, Option, Question, Topic
from negwizard.terms import AnswerKind, Confidence, Issue, Layer, Side, Status, Strength

HIGH = Confidence.HIGH
ROWS = (
    LawRow("US-GA", "data_duty", "limited", "t", "c", DAY, HIGH),
    LawRow("US-PA", "economic_loss", "bars", "t", "c", DAY, HIGH),
)
SOURCE = Authority("roe", "Roe", "Roe v. Doe", "case", DAY, HIGH)
LIBRARY = replace(
    small_library(),
    law=ROWS,
    authorities={"roe": SOURCE, "method": replace(SOURCE, id="method")},
    findings={"stolen": FindingInfo("stolen", "It was stolen.")},
)


def subject(
    *conditions: object, library: Library = LIBRARY, more: Callable[[RuleSet], None] | None = None
) -> Subject:
    rule_set = RuleSet("test")

    @rule_set.ground(
        Issue.DUTY,
        Side.FOR,
        Strength.STRONG,
        *(conditions or (answer("data_taken", "yes"),)),
        authority=("roe",),
    )
    def the_rule() -> None:
        """What is so is so."""

    if more:
        more(rule_set)
    return Subject(library, tuple(RuleBase([rule_set]).rules.values()))


def with_questions(*more: Question) -> Library:
    every = {question.id: question for question in (*QUESTIONS, *more)}
    return replace(LIBRARY, questions=every)


def yes_no(name: str, *lines: Condition) -> Question:
    return Question(name, "event", AnswerKind.YES_NO, "?", asked_when=lines)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([Condition("incident", ("vendor",)), Condition("incident", ("insider",))], "incident"),
        ([Condition("warned", ("yes",)), Condition("way_in", ("mail",))], "way_in"),
        ([Condition("family", ("uk",))], "jurisdiction"),
        ([Condition("family", ("us",)), Condition("jurisdiction", ("OTHER",))], "jurisdiction"),
        (
            [Condition("missing_sign_in", ("auth_mfa",)), Condition("missing_sign_in", ("auth_mfa",), True)],
            "missing_sign_in",
        ),
        ([Condition("way_in", ("flaw",), True), Condition("way_in", ("mail",), True)], "way_in"),
    ],
)
def test_a_question_whose_conditions_exclude_each_other_is_found(lines: list[Condition], reason: str) -> None:
    (fault,) = questions.unreachable_questions(subject(library=with_questions(yes_no("lost", *lines))))
    assert fault.startswith("question lost: ")
    assert f'"{reason}"' in fault


@pytest.mark.parametrize(
    "lines",
    [
        [Condition("missing_sign_in", ("auth_mfa",)), Condition("missing_sign_in", ("auth_password",))],
        [
            Condition("missing_sign_in", ("auth_mfa",), True),
            Condition("missing_sign_in", ("auth_password",), True),
        ],
        [Condition("family", ("us",)), Condition("jurisdiction", ("US-GA",))],
        [Condition("told_on", ("unknown",)), Condition("way_in", ("flaw", "mail"))],
        [Condition("warned", ("not_applicable",))],
        [Condition("share", ("unknown",), True)],
    ],
)
def test_a_question_that_some_interview_asks_is_no_fault(lines: list[Condition]) -> None:
    assert not list(questions.unreachable_questions(subject(library=with_questions(yes_no("asked", *lines)))))


def test_a_question_is_used_by_a_rule_a_condition_arithmetic_or_the_report() -> None:
    library = with_questions(
        yes_no("idle"),
        replace(yes_no("printed"), for_report=True),
        Question("staff_count", "event", AnswerKind.NUMBER, "?"),
    )
    unread = [fault.split()[1] for fault in questions.unread_questions(subject(library=library))]
    assert unread == ["told_on:", "share:", "cost:", "words:", "before_it:", "idle:"]


def test_an_option_that_nothing_reads_is_noted() -> None:
    kinds = Question(
        "kinds", "event", AnswerKind.SEVERAL_OF, "?", options=(Option("a", "A"), Option("b", "B"))
    )
    library = with_questions(kinds)
    assert list(questions.unread_options(subject(answer("kinds", "a"), library=library))) == [
        "question way_in: nothing reads the option mail.",
        "question kinds: nothing reads the option b.",
    ]


@pytest.mark.parametrize(
    ("conditions", "sentence"),
    [
        ([answer("data_takn", "yes")], 'Did you mean "data_taken"?'),
        ([answer("way_in", "flow")], 'Did you mean "flaw"?'),
        ([unknown("nothing")], "cannot fire"),
        ([answer("data_taken", "yes"), law("data_duty", "limitd")], 'Did you mean "limited"?'),
        ([answer("data_taken", "yes"), found("gone")], "nothing can make Finding(id=gone) hold"),
        ([quantity("scale", "tiny")], "nothing can make Quantity(name=scale, band=tiny) hold"),
        ([answer("before_it", "yes"), case("incident", "vendor")], 'exclude each other on "incident"'),
        ([answer("warned", "yes"), answer("way_in", "mail")], 'exclude each other on "way_in"'),
        ([answer("data_taken", "yes"), answer("data_taken", "no")], 'exclude each other on "data_taken"'),
        ([law("data_duty", "limited"), law("economic_loss", "bars")], "no place has all of these rows"),
        ([law("data_duty", "limited"), case("family", "other")], "no place has all of these rows"),
    ],
)
def test_a_rule_that_cannot_fire_is_found(conditions: list[object], sentence: str) -> None:
    (fault,) = rules.rules_that_cannot_fire(subject(*conditions))
    assert fault.startswith("rule the_rule: it cannot fire")
    assert sentence in fault


@pytest.mark.parametrize(
    "conditions",
    [
        [answer("warned", "yes", "not_applicable"), answer("way_in", "flaw")],
        [answer("missing_sign_in", "auth_mfa"), answer("missing_sign_in", "auth_password")],
        [answer("missing_sign_in", "none")],
        [unknown("told_on"), answer("warned", "yes")],
        [law("data_duty", "limited"), case("family", "us"), quantity("scale", "micro")],
        [answer("data_taken", "yes"), absent(found("gone"))],
    ],
)
def test_a_rule_that_can_fire_is_no_fault(conditions: list[object]) -> None:
    assert not list(rules.rules_that_cannot_fire(subject(*conditions)))


def findings(rule_set: RuleSet) -> None:
    @rule_set.finding("stoln", answer("data_taken", "yes"))
    def it_is_found() -> None:
        """It is found."""

    @rule_set.defeat("the_rul", answer("data_taken", "no"), authority=("roe",))
    def the_rule_is_taken_away() -> None:
        """It is taken away."""


def test_findings_need_words_and_words_need_a_rule() -> None:
    checked = subject(more=findings)
    assert list(rules.findings_without_text(checked)) == [
        'finding stoln: findings.toml has no text for it. Did you mean "stolen"?'
    ]
    assert list(rules.findings_never_made(checked)) == ["finding stolen: no rule makes it."]


def test_a_defeat_of_no_rule_is_found() -> None:
    assert list(rules.defeats_of_nothing(subject(more=findings))) == [
        'rule the_rule_is_taken_away: no rule the_rul gives a ground. Did you mean "the_rule"?'
    ]


def test_an_issue_without_any_ground_is_found() -> None:
    faults = list(rules.issues_without_ground(subject()))
    assert len(faults) == len(Issue) - 1
    assert not any(fault.startswith("issue duty:") for fault in faults)


def test_a_finding_that_another_rule_makes_can_be_needed() -> None:
    def makes(rule_set: RuleSet) -> None:
        @rule_set.finding("stolen", answer("data_taken", "yes"), layer=Layer.FINDING)
        def it_is_found() -> None:
            """It is found."""

    assert not list(rules.rules_that_cannot_fire(subject(found("stolen"), more=makes)))


def test_sources_that_are_missing_or_from_the_future_are_found() -> None:
    tomorrow = DAY + timedelta(days=2)
    rows = (replace(ROWS[0], cite=" "), replace(ROWS[1], as_of=tomorrow))
    library = replace(LIBRARY, law=rows, authorities={"row": replace(SOURCE, id="row", as_of=tomorrow)})
    assert list(sources.rules_without_source(subject(library=library))) == [
        'rule the_rule: authorities.toml has no "roe". Did you mean "row"?'
    ]
    assert list(sources.rows_without_source(subject(library=library))) == [
        "row US-GA/data_duty: it names no source.",
        "row US-PA/economic_loss: its as-of date 2026-11-25 lies after that of the knowledge base.",
        "authority row: its as-of date 2026-11-25 lies in the future.",
    ]


def test_a_decision_that_no_rule_of_law_gives_cannot_be_handed_on() -> None:
    def hand_on(rule_set: RuleSet) -> None:
        distress = decided(Issue.LOSS_DISTRESS, Status.MET)

        @rule_set.handed_on(Issue.DAMAGES, Side.FOR, Strength.STRONG, Issue.LOSS_DISTRESS, distress)
        def distress_counts() -> None:
            """Distress counts."""

    assert list(sources.rules_without_source(subject(more=hand_on))) == [
        "rule distress_counts: it hands on loss_distress, which no rule with an authority speaks to."
    ]


def test_doctrines_nobody_reads_and_sources_nobody_cites_are_noted() -> None:
    checked = subject(law("data_duty", "limited"))
    assert list(sources.unread_doctrines(checked)) == ["law economic_loss = bars: no rule reads it."]
    assert list(sources.uncited_authorities(checked)) == ["authority method: no rule and no issue cites it."]


def test_topics_must_point_at_something() -> None:
    topics = {
        "a": Topic("a", "A", ("data_takn",), ("the_rul",), ""),
        "b": Topic("b", "B", (), (), ""),
        "c": Topic("c", "C", ("data_taken",), ("the_rule",), ""),
    }
    assert list(sources.topics_that_point_at_nothing(subject(library=replace(LIBRARY, topics=topics)))) == [
        'topic a: there is no question "data_takn". Did you mean "data_taken"?',
        'topic a: there is no rule "the_rul". Did you mean "the_rule"?',
        "topic b: it names neither question nor rule nor section of the report.",
    ]
