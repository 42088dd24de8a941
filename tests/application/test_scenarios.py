from pathlib import Path

import pytest
from helpers.small_library import small_library

from negwizard.application.scenarios import list_scenarios, open_scenario
from negwizard.errors import UnknownName

SHEET = """
title = "The shop"
jurisdiction = "US-GA"
teaching_note = "Look at duty."
[answers]
data_taken = "yes"
[expected]
duty = "met"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shop.toml").write_text(SHEET)
    (tmp_path / "bank.toml").write_text("jurisdiction = 'OTHER'")
    return tmp_path


def test_scenarios_are_listed_with_title_story_and_model_answer(folder: Path) -> None:
    bank, shop = list_scenarios(small_library(), folder)
    assert (bank.id, bank.title) == ("bank", "bank")
    assert (shop.id, shop.title, shop.sheet.teaching_note) == ("shop", "The shop", "Look at duty.")
    assert shop.sheet.expected == {"duty": "met"}


def test_a_scenario_that_is_not_there_is_named(folder: Path) -> None:
    with pytest.raises(UnknownName, match=r'no scenario "shap". Did you mean "shop"'):
        open_scenario("shap", small_library(), folder)
