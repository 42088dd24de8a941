from pathlib import Path

import pytest
from helpers.small_library import small_library
from helpers.small_reasoner import SmallReasoner
from hypothesis import given
from hypothesis import strategies as st

from negwizard.application.agreement import Agreement, Comparison, wilson
from negwizard.application.decisions import agreement_data, agreement_text, run_decisions
from negwizard.errors import CaseFileError, NegwizardError

LIBRARY = small_library()

FIRST = """
title = "Roe v. Shop"
jurisdiction = "US-GA"
incident_group = "shop"
[answers]
data_taken = "yes"
missing_sign_in = ["auth_mfa"]
[expected]
breach = "met"
damages = "not_met"
standing = "met"
notice = "not_decided"
outcome = "survived"
[basis]
damages = "inferred"
[disagreement]
damages = "The court looked at another loss."
"""
SECOND = """
jurisdiction = "US-GA"
incident_group = "shop"
[answers]
data_taken = "no"
[expected]
damages = "not_met"
outcome = "failed"
"""


@pytest.fixture
def agreement(tmp_path: Path) -> Agreement:
    (tmp_path / "deeper").mkdir()
    (tmp_path / "first.toml").write_text(FIRST)
    (tmp_path / "deeper" / "second.toml").write_text(SECOND)
    return run_decisions(tmp_path, LIBRARY, SmallReasoner())


def test_only_labels_that_a_court_decided_count(agreement: Agreement) -> None:
    assert agreement.issues == ("breach", "damages", "standing", "outcome")
    assert (agreement.sheets, agreement.incident_groups) == (2, 1)


def test_agreed_wrong_and_abstained_are_told_apart(agreement: Agreement) -> None:
    damages, standing, total = agreement.of("damages"), agreement.of("standing"), agreement.total
    assert (damages.decided, damages.agreed, damages.wrong, damages.abstained) == (2, 1, 1, 0)
    assert (standing.decided, standing.agreed, standing.wrong, standing.abstained) == (1, 0, 0, 1)
    assert (total.decided, total.agreed, total.wrong, total.abstained) == (6, 4, 1, 1)
    assert total.share == pytest.approx(4 / 6)
    assert total.share_when_said == pytest.approx(4 / 5)
    assert total.abstention == pytest.approx(1 / 6)


def test_the_base_rate_is_the_commonest_label_of_each_issue(agreement: Agreement) -> None:
    assert agreement.of("damages").base_rate == 1.0
    assert agreement.of("outcome").base_rate == 0.5
    assert agreement.total.base_rate == pytest.approx(5 / 6)


def test_the_base_rate_does_not_depend_on_the_order_of_the_cases() -> None:
    labels = [
        Comparison("s", "t", "g", "duty", decided, "met", "explicit") for decided in ("met", "met", "not_met")
    ]
    for order in (labels, labels[::-1]):
        assert Agreement(tuple(order), 3, 3).total.base_rate == pytest.approx(2 / 3)


def test_explicit_and_inferred_labels_are_counted_apart(agreement: Agreement) -> None:
    assert (agreement.by_basis("explicit").decided, agreement.by_basis("inferred").decided) == (5, 1)


def test_recall_counts_the_not_met_that_were_found(agreement: Agreement) -> None:
    assert agreement.recall_not_met("damages") == (1, 2)
    assert agreement.recall_not_met("duty") == (0, 0)


def test_each_disagreement_is_listed_with_grounds_and_explanation(agreement: Agreement) -> None:
    damages, standing = agreement.disagreements
    assert (damages.sheet, damages.decided, damages.said, damages.basis) == (
        "first.toml",
        "not_met",
        "met",
        "inferred",
    )
    assert damages.grounds_for == ("[strong] Rule taken holds.",)
    assert damages.explanation == "The court looked at another loss."
    assert standing.abstains


def test_the_table_and_the_data_say_the_same(agreement: Agreement) -> None:
    text, data = agreement_text(agreement), agreement_data(agreement)
    row = next(line for line in text.splitlines() if line.startswith("damages"))
    assert row.split() == ["damages", "2", "1", "1", "0", "50.0%", "9%-91%", "100.0%"]
    assert data["issues"]["damages"]["interval_95"] == [0.0945, 0.9055]
    assert "first.toml: damages: court not_met (inferred), program differs: met" in text
    assert "why: The court looked at another loss." in text
    assert "why: not explained yet" in text
    assert "agrees on 4 of 5 (80.0%); it abstains on 1 of 6 (16.7%)." in text
    assert [found["issue"] for found in data["disagreements"]] == ["damages", "standing"]
    assert data["not_met_recall"]["damages"] == {"found": 1, "decided": 2}


def test_an_empty_folder_and_every_faulty_sheet_are_named(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="no sheet of a decided case"):
        run_decisions(tmp_path, LIBRARY, SmallReasoner())
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text("jurisdiction = 'Mars'")
    with pytest.raises(NegwizardError, match=r"a.toml: .*\nb.toml: "):
        run_decisions(tmp_path, LIBRARY, SmallReasoner())


def test_no_cases_give_no_numbers_to_boast_of() -> None:
    nothing = Agreement((), 0, 0).total
    assert (nothing.share, nothing.share_when_said, nothing.abstention, nothing.interval) == (0, 0, 0, (0, 1))


def test_wilson_gives_the_published_values() -> None:
    low, high = wilson(9, 10)
    assert (low, high) == (pytest.approx(0.5958, abs=1e-4), pytest.approx(0.9821, abs=1e-4))


@given(st.integers(1, 500).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials))))
def test_the_interval_always_holds_the_share(counts: tuple[int, int]) -> None:
    low, high = wilson(*counts)
    assert 0 <= low <= counts[0] / counts[1] + 1e-12
    assert counts[0] / counts[1] - 1e-12 <= high <= 1
