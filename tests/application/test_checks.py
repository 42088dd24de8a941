from dataclasses import replace
from pathlib import Path

import pytest
from helpers.small_library import DAY, small_library

from negwizard.application import checks, scenarios
from negwizard.application.checks import Proof, check_knowledge, proof_text, scenario_faults
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebook import RuleSet, answer
from negwizard.knowledge.model import Authority
from negwizard.terms import Confidence, Issue, Side, Strength

SOURCE = Authority("roe", "Roe", "Roe v. Doe", "case", DAY, Confidence.HIGH)
LIBRARY = replace(small_library(), authorities={"roe": SOURCE})


@pytest.fixture
def reasoner() -> Reasoner:
    rules = RuleSet("small")

    @rules.ground(Issue.DUTY, Side.FOR, Strength.STRONG, answer("data_taken", "yes"), authority=("roe",))
    def data_was_taken() -> None:
        """Who lets data be taken owed care."""

    return Reasoner(LIBRARY, [rules])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(scenarios, "root", lambda: tmp_path)
    (tmp_path / "scenarios").mkdir()
    return tmp_path / "scenarios"


def test_every_check_is_run_and_everything_is_counted(folder: Path, reasoner: Reasoner) -> None:
    proof = check_knowledge(LIBRARY, reasoner)
    kinds = {sentence.split()[0] for sentence in (*proof.faults, *proof.notes)}
    assert {"question", "issue"} <= kinds
    assert dict(proof.counts)["questions"] == len(LIBRARY.questions)
    assert dict(proof.counts)["rules with an authority of law"] == 1
    assert not proof.holds


def test_a_scenario_must_be_read_and_come_to_its_model_answer(folder: Path, reasoner: Reasoner) -> None:
    (folder / "shop.toml").write_text("jurisdiction = 'OTHER'\n[expected]\nduty = 'met'\noutcome = 'open'")
    (folder / "torn.toml").write_text("jurisdiction = 'Mars'\nx = 1")
    faults = list(scenario_faults(LIBRARY, reasoner))
    assert faults[0] == "scenario shop: duty should be met and is open."
    assert [fault.split(":")[0] for fault in faults[1:]] == ["scenario torn.toml"] * 2


def test_the_proof_reads_as_text() -> None:
    proof = Proof(("a is wrong.",), ("b is odd.",), (("rules", 12),))
    text = proof_text(proof)
    assert "    12  rules" in text
    assert "Faults (1)\n  a is wrong." in text
    assert "Worth a look (1)\n  b is odd." in text
    assert text.endswith("The knowledge base does not hold.\n")


def test_a_proof_without_faults_holds() -> None:
    proof = Proof((), ("b is odd.",), ())
    assert proof.holds
    assert proof_text(proof).endswith("The knowledge base holds.\n")


def test_every_check_of_the_package_is_on_the_list() -> None:
    modules = (checks.questions, checks.rules, checks.sources)
    public = {
        value
        for module in modules
        for name, value in vars(module).items()
        if callable(value)
        and getattr(value, "__module__", "") == module.__name__
        and not name.startswith("_")
    }
    others = {checks.rules.admits, checks.rules.rules_that_nothing_brings_about}
    assert public - others == set(checks.FAULTS) | set(checks.NOTES)
