"""What would overturn a status, in the words that the questions use, and nothing told twice."""

from negwizard.application.deeper import AnswerChange, Flip
from negwizard.engine.sentences import Sentences
from negwizard.engine.stating import NONE_OF_THESE
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN
from negwizard.knowledge.library import load_library
from negwizard.terms import Perspective, Status, When
from negwizard.ui.flip_words import _SPOKEN, alike, quoted, sentences


def change(question: str, before: str, after: str) -> AnswerChange:
    return AnswerChange(question, f"{question.capitalize()}?", after, before, after, When.NEVER)


def told(*flips: Flip) -> list[tuple[str, ...]]:
    return [sentences(group) for group in alike(flips)]


def test_flips_that_differ_in_one_answer_are_told_at_once() -> None:
    flips = [
        Flip((change("role", "a client", after), change("known", "yes", "no")), Status.ARGUABLE)
        for after in ("a bank", "a shop", "a trader")
    ]
    assert told(*flips) == [
        ("Role? “a bank”, “a shop” or “a trader” instead of “a client”", "Known? “no” instead of “yes”")
    ]


def test_flips_that_differ_in_two_answers_or_in_what_follows_stay_apart() -> None:
    one = Flip((change("role", "a", "b"), change("known", "yes", "no")), Status.ARGUABLE)
    two = Flip((change("role", "a", "c"), change("known", "yes", "perhaps")), Status.ARGUABLE)
    other = Flip((change("role", "a", "d"), change("known", "yes", "no")), Status.NOT_MET)
    single = Flip((change("role", "a", "b"),), Status.ARGUABLE)
    assert len(told(one, two, other, single)) == 4


def test_one_more_tick_is_told_as_one_more() -> None:
    before = "Stolen money"
    flips = [
        Flip((change("losses", before, after),), Status.MET)
        for after in ("Stolen money; Worry", "Lost time; Stolen money")
    ]
    assert told(*flips) == [("Losses? Also “Worry” or “Lost time”",)]
    whole = Flip((change("losses", before, "Worry"),), Status.MET)
    assert told(whole) == [("Losses? “Worry” instead of “Stolen money”",)]


def test_the_answers_that_are_always_offered_have_the_names_of_the_page() -> None:
    assert quoted("Not known") == "“I don't know”"
    assert told(Flip((change("losses", "Fines", "None of these"),), Status.NOT_MET)) == [
        ("Losses? “None of these” instead of “Fines”",)
    ]
    assert told(Flip((change("offer", "no answer", "Yes"),), Status.MET)) == [
        ("Offer? “Yes” (not answered so far)",)
    ]


def test_the_names_are_those_that_the_engine_gives() -> None:
    engine = Sentences(load_library(), Perspective.NEUTRAL)
    said = {engine.value("data_accessed", value) for value in (UNKNOWN, NOT_APPLICABLE, NONE_OF_THESE)}
    assert said == set(_SPOKEN)
