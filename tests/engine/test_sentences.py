"""Facts, and their absence, read as plain sentences."""

from dataclasses import replace
from datetime import date

import pytest
from helpers.law_school import school_library

from negwizard.engine._experta import MATCH, NOT, AnyOf
from negwizard.engine.conditions import read_conditions
from negwizard.engine.sentences import Sentences
from negwizard.engine.vocabulary import (
    Answer,
    Case,
    Control,
    Decision,
    Defeat,
    Finding,
    Ground,
    Law,
    Quantity,
    Result,
    Standing,
    Unknown,
)
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN
from negwizard.knowledge.model import LawTopic
from negwizard.terms import Incident, Perspective, Stage


@pytest.fixture
def sentences():
    return Sentences(school_library(), Perspective.NEUTRAL)


def pattern_of(fact):
    (condition, *_) = read_conditions("r", [fact, Control(question=MATCH.q, safeguard=MATCH.s, tier="basic")])
    return condition.pattern


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Finding(id="gap"), "Nothing shows that a basic safeguard was missing."),
        (
            Finding(id="gap", about=MATCH.s),
            "Nothing shows that a basic safeguard was missing: there was no lock.",
        ),
        (
            Finding(id=AnyOf("gap", "careless")),
            "Nothing shows that a basic safeguard was missing or that the organization was careless.",
        ),
        (Finding(id="unworded_thing"), "Nothing shows that unworded thing."),
        (Decision(issue="duty", status="met", tier="main"), "The point “Duty” is not made out."),
        (
            Decision(issue="duty", status=AnyOf("met", "arguable")),
            "The point “Duty” is not made out, nor is it arguable.",
        ),
        (
            Decision(issue="duty", status=AnyOf("met", "not_met", "arguable")),
            "The point “Duty” is still open.",
        ),
        (Decision(issue="duty", status="not_met"), "The point “Duty” has not failed."),
        (
            Decision(issue="duty", status=AnyOf("met", "not_met")),
            "The point “Duty” is not settled either way.",
        ),
        (Standing(issue="duty", side="for", strength="strong"), "No strong ground for duty stands."),
        (Standing(issue="duty"), "No ground for or against duty stands."),
        (Ground(issue="duty", side="against"), "No ground against duty stands."),
        (Defeat(rule="r"), "Nothing takes this ground away."),
        (
            Law(topic="data_duty", value="leans_no"),
            "The law of the place does not say on “Data duty”: leans no.",
        ),
        (Law(topic="data_duty"), "No law on “Data duty” is on file."),
        (Case(key="stage", value="proof"), "It is not so that the case is tested on proof."),
        (Result(status="claim_fails"), "No other rule decides the claim."),
        (Control(tier="basic"), "This is not one of the safeguards on file."),
    ],
)
def test_absences(sentences, fact, text):
    assert sentences.absence(pattern_of(fact), {"s": "lock", "q": "missing"}) == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Answer(question="warned", value="yes"), "Was there a warning? Answer: “Yes”."),
        (
            Answer(question="relation", value=AnyOf("client", "stranger")),
            "How did the organization know the person harmed? Answer: “As a client” or “Not at all”.",
        ),
        (Answer(question=MATCH.q, value=MATCH.s), "A certain answer."),
        (Unknown(question="warned"), "Was there a warning? Answer: “Not known”."),
        (
            Finding(id=AnyOf("gap", "careless")),
            "A basic safeguard was missing. Or: The organization was careless.",
        ),
        (Decision(issue="duty", status="not_met"), "Duty: not met."),
        (
            Law(topic="data_duty", value=AnyOf("recognized", "limited")),
            "The law of the place says on “Data duty”: recognized; or: limited.",
        ),
        (Case(key="incident", value="break_in"), "Someone broke in and took data."),
        (
            Quantity(name="claimant_share", band="over_bar"),
            "The share of the fault put on the person harmed reaches the point at which the place bars the "
            "claim.",
        ),
        (Quantity(name="unheard_of", band="over_bar"), "Unheard of: over bar."),
    ],
)
def test_presences(sentences, fact, text):
    assert sentences.presence(pattern_of(fact)) == text


@pytest.mark.parametrize(
    ("question", "value", "text"),
    [
        ("relation", "client", "The person harmed was a client."),
        ("contract", "no", "There was no contract."),
        ("missing", "guard", "What was missing? A guard."),
        ("warned", UNKNOWN, "Was there a warning? Not known."),
        ("warned", NOT_APPLICABLE, "Was there a warning? Does not apply."),
        ("missing", "none", "What was missing? None of these."),
    ],
)
def test_answers_as_statements(sentences, question, value, text):
    assert sentences.answer(question, value) == text


@pytest.mark.parametrize(
    ("question", "value", "text"),
    [
        ("relation", "client", "As a client"),
        ("missing", ("guard", "lock"), "A guard; A lock"),
        ("missing", (), "None of these"),
        ("warned", None, "no answer"),
        ("warned", "yes", "Yes"),
        ("loss_amount_stolen_funds", 1250000, "1,250,000"),
        ("warned", date(2025, 5, 1), "May 1, 2025"),
    ],
)
def test_answers_in_few_words(sentences, question, value, text):
    assert sentences.value(question, value) == text


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("stage", Stage),
        ("incident", Incident),
        ("perspective", Perspective),
        ("family", ("us", "uk", "ca", "au", "ie", "eu", "other")),
    ],
)
def test_every_part_of_the_frame_has_words_of_its_own(sentences, key, values):
    fallback = f"{key.capitalize()}: "
    assert not any(sentences.frame(key, value).startswith(fallback) for value in values)
    assert sentences.frame(key, "unheard_of") == f"{fallback}unheard of."


def test_absences_are_read_from_negated_conditions_too():
    (_, absent) = read_conditions("r", [Finding(id="gap"), NOT(Finding(id="careless"))])
    assert absent.absent


def test_what_reads_badly_with_nothing_shows_that_has_words_of_its_own():
    library = school_library()
    gap = replace(library.findings["gap"], absent="No gap is known to {org}.")
    sentences = Sentences(replace(library, findings={**library.findings, "gap": gap}), Perspective.NEUTRAL)
    assert sentences.absence(pattern_of(Finding(id="gap")), {}) == "No gap is known to the organization."


def test_the_law_that_is_asked_for_is_told_in_plain_words():
    topic = LawTopic("data_duty", "Data duty", {"recognized": "there is a duty", "limited": "it is narrow"})
    sentences = Sentences(replace(school_library(), law_topics={"data_duty": topic}), Perspective.NEUTRAL)
    assert sentences.presence(pattern_of(Law(topic="data_duty", value=AnyOf("recognized", "limited")))) == (
        "The law of the place says on “Data duty”: there is a duty; or: it is narrow."
    )


def test_a_law_that_no_row_holds_is_simply_not_on_file():
    values = {row.value for row in school_library().law if row.topic == "data_duty"}
    assert values
    sentences = Sentences(school_library(), Perspective.NEUTRAL)
    told = sentences.absence(pattern_of(Law(topic="data_duty", value=AnyOf(*values, "other"))), {})
    assert told == "No law on “Data duty” is on file."
