"""The pages that open up a result read as sentences, in the vocabulary of the window and the report."""

import re
from contextlib import redirect_stdout
from functools import cache
from io import StringIO

import pytest

from negwizard.cli import main

PAGES = (
    ("assess", "payroll-vendor-florida"),
    ("unknowns", "payroll-vendor-florida"),
    ("flips", "payroll-vendor-florida", "damages"),
    ("explain", "georgia-labor-2013", "causation"),
    ("explain", "georgia-labor-2013", "statutory_safe_harbor"),
    ("explain", "georgia-labor-2013", "duty", "--why-not"),
    ("explain", "georgia-labor-2013", "comparative_fault", "--why-not"),
    ("what-if", "georgia-labor-2013", "security_claimed_bad=no"),
)


@cache
def printed(*arguments: str) -> str:
    shown = StringIO()
    with redirect_stdout(shown):
        assert main(list(arguments)) == 0
    return shown.getvalue()


@pytest.fixture(params=PAGES, ids=" ".join)
def page(request: pytest.FixtureRequest) -> str:
    return printed(*request.param)


def items(page: str) -> list[str]:
    """Return the entries of the lists of a page, each on one line."""
    joined = re.sub(r"\n {4,}(?!\s*- )(?=\S)", " ", page)
    return [line.strip()[2:] for line in joined.splitlines() if line.strip().startswith("- ")]


def test_every_entry_begins_like_a_sentence(page: str) -> None:
    assert [item for item in items(page) if not re.match(r"[A-Z“\d]|and \d+ more", item)] == []


def test_no_page_speaks_another_vocabulary(page: str) -> None:
    assert not re.search(r"\b(succeeds|recoverable|taken away)\b|\((strong|decisive|supporting)\)", page)
    assert not re.search(r"\d{4}-\d{2}-\d{2}", page)


def test_no_page_denies_a_denial(page: str) -> None:
    said = " ".join(page.split())
    assert not re.search(
        r"not found that [^.]* not|Why it is not|is not: |Nothing shows that [^.]* no ", said
    )


def said(*arguments: str) -> str:
    return " ".join(printed(*arguments).split())


def test_answers_with_the_same_effect_are_told_once() -> None:
    text = said("unknowns", "payroll-vendor-florida")
    assert "“A second step at sign-in (code, app or key)” or “Strong passwords, not shared or reused”" in text
    assert (
        "Breach and Care below the standard would be met; Reasonable care was taken would not work." in text
    )


def test_a_condition_that_no_answer_can_meet_says_so() -> None:
    assert "This would supply it: " in said("explain", "equifax-2017", "damages", "--why-not")
    text = said("explain", "georgia-labor-2013", "duty", "--why-not")
    assert "What lies between it and “Met”:" in text
    assert "No answer to the questions of this case can bring that about." in text


def test_what_if_says_how_the_claim_stood_and_how_it_would_stand() -> None:
    text = said("what-if", "equifax-2017", "losses=none")
    assert "With the answers of the case the claim could succeed. With these it would fail." in text


def test_nobody_is_told_to_ask_themselves() -> None:
    text = said("assess", "clinic-new-york")
    assert "Who can tell: you." in text
    assert not re.search(r"\b[Aa]sk:? you\b", text)
