"""A day reads the same whatever language the computer speaks."""

from datetime import date

from negwizard.knowledge.days import MONTHS, day_in_words


def test_a_day_is_written_the_american_way():
    assert day_in_words(date(2026, 3, 5)) == "March 5, 2026"
    assert len(set(MONTHS)) == 12


def test_no_module_asks_the_computer_for_the_name_of_a_month():
    from pathlib import Path

    import negwizard

    for path in Path(negwizard.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "%B" not in text, path.name
        assert "%b" not in text, path.name
        assert "%A" not in text, path.name
