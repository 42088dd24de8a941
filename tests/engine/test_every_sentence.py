"""Every sentence that the shipped rules can put before a reader, read by machine."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import pytest

from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebase import ReadRule
from negwizard.engine.sentences import Sentences
from negwizard.engine.vocabulary import Burden, Defeat, Ground, Law, Standing
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.library import load_library
from negwizard.knowledge.selection import applicable
from negwizard.terms import Issue, Perspective, Status

LIBRARY = load_library()
RULES = Reasoner(LIBRARY).rules.rules
PROGRAM_ONLY = (Burden, Defeat, Ground, Standing)
"""Conditions of the rules that weigh: no reader is shown what they ask for."""


def sentences_of(perspective: Perspective) -> Iterator[tuple[str, str]]:
    """Yield every proposition, condition, finding and status in words, with where it comes from."""
    sentences = Sentences(LIBRARY, perspective)
    for rule in RULES.values():
        yield rule.name, sentences.words(rule.law.text)
        for condition in rule.conditions:
            if condition.pattern.fact_type in PROGRAM_ONLY:
                continue
            yield (
                rule.name,
                sentences.absence(condition.pattern, defaultdict(str))
                if condition.absent
                else sentences.presence(condition.pattern),
            )
    for finding in LIBRARY.findings.values():
        yield finding.id, sentences.finding(finding.id, "")
    for safeguard in LIBRARY.safeguards.values():
        yield safeguard.id, sentences.finding("basic_safeguard_missing", safeguard.id)
    for question in LIBRARY.questions.values():
        for value in (*question.says, *(option.id for option in question.options)):
            yield question.id, sentences.answer(question.id, value)
    for issue in Issue:
        for status in Status:
            yield issue.value, sentences.issue(issue.value, status.value)


SENTENCES = [
    (perspective, where, text) for perspective in Perspective for where, text in sentences_of(perspective)
]


def faulty(pattern: str) -> list[tuple[str, str]]:
    return sorted({(where, text) for _, where, text in SENTENCES if re.search(pattern, text)})


def test_a_sentence_begins_with_a_capital_letter_and_ends_with_a_mark() -> None:
    assert faulty(r"^[^A-Z“]") == []
    assert faulty(r"[^.?]$") == []


def test_no_sentence_has_a_gap_a_placeholder_or_a_name_of_the_program() -> None:
    assert faulty(r"  | [.,;:?]|\.\.|[{}]|\b[a-z]+_[a-z]+") == []


def test_a_stands_before_a_consonant_and_an_before_a_vowel() -> None:
    assert faulty(r"\b[Aa] (?=[aeiou])(?!one\b|uni|use|euro|us\b)") == []
    assert faulty(r"\b[Aa]n (?![aeioAEFHILMNORSX“]|u(?!ni|se)|hour|honest)") == []


def test_no_word_stands_twice() -> None:
    assert faulty(r"(?i)\b(?!that\b|had\b)([a-z]+) \1\b") == []


@pytest.mark.parametrize(
    "twice",
    [
        r"Nothing shows that [^.:]*\b(not|no|nobody|nothing|never|cannot)\b(?! is known|.*offered for sale)",
        r"\bnot (found|so|shown)\b[^.]*\bnot\b",
        r"\bno\b[^.,;]*\bno\b(?! more)(?!.*no risk)",
    ],
)
def test_what_is_missing_is_said_without_a_double_no(twice: str) -> None:
    absences = [
        text
        for rule in RULES.values()
        for condition in rule.conditions
        if condition.absent and condition.pattern.fact_type not in PROGRAM_ONLY
        for text in [Sentences(LIBRARY, Perspective.NEUTRAL).absence(condition.pattern, defaultdict(str))]
    ]
    assert absences
    assert [text for text in absences if re.search(twice, text)] == []


def test_every_value_of_the_law_that_a_rule_asks_for_has_words() -> None:
    missing = set()
    for rule in RULES.values():
        for condition in rule.conditions:
            slots = dict(condition.pattern.allowed)
            if condition.pattern.fact_type is Law and "topic" in slots:
                topic = LIBRARY.law_topics[str(slots["topic"][0])]
                missing |= {
                    (topic.id, value) for value in slots.get("value", ()) if value not in topic.values
                }
    assert missing == set()


def test_a_proposition_stands_once() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for rule in RULES.values():
        places[rule.law.text].append(rule.name)
    weighing = ("part_", "main_")
    assert [
        names
        for names in places.values()
        if len(names) > 1 and not all(name.startswith(weighing) for name in names)
    ] == []


def test_a_reason_does_not_say_again_what_it_rests_on() -> None:
    """A finding that its rule words exactly as the finding itself explains nothing."""
    sentences = Sentences(LIBRARY, Perspective.NEUTRAL)
    findings = {sentences.finding(name, "").casefold() for name in LIBRARY.findings}
    assert [rule.name for rule in RULES.values() if rule.law.text.casefold() in findings] == []


DEFEATS = [rule for rule in RULES.values() if rule.conclusion.fact_type is Defeat]


def asked_of(*rules: ReadRule) -> list[dict[str, set[str]]]:
    """Return what rules ask of the law of a place."""
    return [
        {slot: set(map(str, values)) for slot, values in condition.pattern.allowed}
        for rule in rules
        for condition in rule.conditions
        if condition.pattern.fact_type is Law and not condition.absent
    ]


def target_of(defeat: ReadRule) -> ReadRule:
    return RULES[str(dict(defeat.conclusion.allowed)["rule"][0])]


@pytest.mark.parametrize("defeat", DEFEATS, ids=lambda rule: rule.name)
def test_what_takes_a_ground_away_can_meet_it_in_some_place(defeat: ReadRule) -> None:
    wanted = asked_of(defeat, target_of(defeat))
    days = (LIBRARY.as_of, date(2015, 6, 30), date(2019, 6, 30))
    places = [
        applicable(LIBRARY, Frame(jurisdiction=place, as_of=day)) for place in LIBRARY.places for day in days
    ]
    assert any(
        all(any(row.topic in ask["topic"] and row.value in ask["value"] for row in rows) for ask in wanted)
        for rows in places
    )


@pytest.mark.parametrize("defeat", DEFEATS, ids=lambda rule: rule.name)
def test_what_takes_a_ground_away_is_not_outweighed_by_a_ground_that_settles_the_issue(
    defeat: ReadRule,
) -> None:
    """Where its conditions bring a decisive ground on the other side as well, taking away changes nothing,
    unless what it takes away is decisive itself: then it makes an arguable issue a settled one.
    """
    target = dict(target_of(defeat).conclusion.allowed)
    if target["strength"] == ("decisive",):
        return
    patterns = {(condition.pattern, condition.absent) for condition in defeat.conditions}
    settling = [
        rule.name
        for rule in RULES.values()
        if rule.conclusion.fact_type is Ground
        and dict(rule.conclusion.allowed)["issue"] == target["issue"]
        and dict(rule.conclusion.allowed)["side"] != target["side"]
        and dict(rule.conclusion.allowed)["strength"] == ("decisive",)
        and {(condition.pattern, condition.absent) for condition in rule.conditions} <= patterns
    ]
    assert settling == []
