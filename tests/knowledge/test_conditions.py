"""Lines of `asked_when` mean what they say."""

import pytest

from negwizard.knowledge.conditions import is_met, parse_condition
from negwizard.knowledge.model import Condition


@pytest.mark.parametrize(
    ("line", "condition"),
    [
        ("misuse is yes", Condition("misuse", ("yes",))),
        ("incident is break_in or vendor", Condition("incident", ("break_in", "vendor"))),
        ("stage is not pleading", Condition("stage", ("pleading",), negated=True)),
        ("a is b, c or d", Condition("a", ("b", "c", "d"))),
        (
            "jurisdiction is not US-PA or EU-GDPR82",
            Condition("jurisdiction", ("US-PA", "EU-GDPR82"), negated=True),
        ),
    ],
)
def test_a_line_gives_its_condition(line: str, condition: Condition) -> None:
    assert parse_condition(line) == condition


@pytest.mark.parametrize(
    "line", ["", "misuse", "misuse is", "misuse = yes", "misuse is very likely", "Misuse is yes"]
)
def test_other_lines_are_refused(line: str) -> None:
    with pytest.raises(ValueError, match="misuse|form|Misuse"):
        parse_condition(line)


@pytest.mark.parametrize(
    ("line", "said", "met"),
    [
        ("a is x", None, False),
        ("a is not x", None, False),
        ("a is x", ("unknown",), False),
        ("a is not x", ("unknown",), False),
        ("a is x or unknown", ("unknown",), True),
        ("a is not unknown", ("unknown",), False),
        ("a is not unknown", ("x",), True),
        ("a is unknown", None, False),
        ("a is x or y", ("y", "z"), True),
        ("a is not x or y", ("y", "z"), False),
        ("a is not x", (), True),
        ("a is x", (), False),
        ("a is not x", ("not_applicable",), True),
    ],
)
def test_a_condition_is_met_by_what_was_said(line: str, said: tuple[str, ...] | None, met: bool) -> None:
    assert is_met(parse_condition(line), said) is met
