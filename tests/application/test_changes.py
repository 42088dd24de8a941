"""Changes of answers are read as they are typed."""

from datetime import date

import pytest
from helpers.small_library import small_library

from negwizard.application.changes import read_changes
from negwizard.errors import NegwizardError
from negwizard.knowledge.answers import Answer


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("data_taken=no", "no"),
        ("data_taken=unknown", "unknown"),
        ("warned=not_applicable", "not_applicable"),
        ("way_in=flaw", "flaw"),
        ("missing_sign_in=auth_password, auth_mfa", ("auth_mfa", "auth_password")),
        ("missing_sign_in=none", ()),
        ("share=30", 30),
        ("cost=1,250,000", 1250000),
        ("told_on=2026-01-31", date(2026, 1, 31)),
        ("words=a=b", "a=b"),
    ],
)
def test_each_kind_of_answer_can_be_typed(word: str, value: object) -> None:
    assert list(read_changes([word], small_library()).values()) == [Answer(value)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("data_taken", "write QUESTION=VALUE, such as data_taken=no"),
        ("data_takn=no", 'Did you mean "data_taken"?'),
        ("way_in=flow", 'Did you mean "flaw"?'),
        ("data_taken=not_applicable", "is not offered here"),
        ("told_on=yesterday", "is not a day such as"),
        ("share=half", "is not a whole number"),
    ],
)
def test_what_cannot_be_read_says_what_would_be(word: str, sentence: str) -> None:
    with pytest.raises(NegwizardError) as caught:
        read_changes([word], small_library())
    assert sentence in str(caught.value)


def test_nothing_after_the_sign_takes_an_answer_back() -> None:
    changes = read_changes(["data_taken=", "share=2"], small_library())
    assert changes == {"data_taken": None, "share": Answer(2)}
