from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Value
from negwizard.terms import AnswerKind
from negwizard.ui.answer_inputs import AnswerInput, NumberInput, TextInput, make_input
from negwizard.ui.specs import Choice, InputSpec
from negwizard.ui.theme import Theme

CHOICES = (Choice("a", "First"), Choice("b", "Second"), Choice("c", "Third"))


def spec(kind: AnswerKind, **more: object) -> InputSpec:
    choices = CHOICES if kind in (AnswerKind.ONE_OF, AnswerKind.SEVERAL_OF) else ()
    if kind is AnswerKind.YES_NO:
        choices = (Choice("yes", "Yes"), Choice("no", "No"))
    return InputSpec(kind, "What?", choices, can_not_apply=True, currency="$", **more)  # type: ignore[arg-type]


class Shown:
    """An input with the values it gave."""

    def __init__(self, qtbot: QtBot, theme: Theme, kind: AnswerKind, **more: object) -> None:
        self.input: AnswerInput = make_input(spec(kind, **more), theme)
        qtbot.addWidget(self.input)
        self.input.show()
        self.given: list[Value | None] = []
        self.input.answered.connect(self.given.append)


@pytest.mark.parametrize(("number", "value"), [(1, "yes"), (2, "no"), (0, UNKNOWN), (3, NOT_APPLICABLE)])
def test_yes_or_no_by_number_key(qtbot: QtBot, theme: Theme, number: int, value: str) -> None:
    shown = Shown(qtbot, theme, AnswerKind.YES_NO)
    assert shown.input.choose_number(number)
    assert shown.given == [value]


def test_a_number_without_a_choice_does_nothing(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.YES_NO)
    assert not shown.input.choose_number(7)
    assert shown.given == []


def test_several_can_be_chosen_and_come_sorted(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.SEVERAL_OF)
    for number in (3, 1):
        shown.input.choose_number(number)
    assert shown.given == [("c",), ("a", "c")]


def test_none_of_these_is_an_answer_and_takes_the_others_away(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.SEVERAL_OF)
    shown.input.choose_number(1)
    shown.input.choose_number(4)
    assert shown.given[-1] == ()
    shown.input.choose_number(2)
    assert shown.given[-1] == ("b",)


def test_i_do_not_know_stands_alone(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.SEVERAL_OF)
    shown.input.choose_number(1)
    shown.input.choose_number(0)
    assert shown.given[-1] == UNKNOWN


def test_taking_the_last_choice_away_takes_the_answer_away(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.SEVERAL_OF)
    shown.input.choose_number(1)
    shown.input.choose_number(1)
    assert shown.given == [("a",), None]


@pytest.mark.parametrize(
    ("kind", "text", "value"), [(AnswerKind.NUMBER, "1,500", 1500), (AnswerKind.MONEY, "$20", 20)]
)
def test_numbers_are_taken_when_the_user_goes_on(
    qtbot: QtBot, theme: Theme, kind: AnswerKind, text: str, value: int
) -> None:
    shown = Shown(qtbot, theme, kind)
    assert isinstance(shown.input, NumberInput)
    qtbot.keyClicks(shown.input._field.line, text)
    assert shown.input.settle() == ""
    assert shown.given == [value]


def test_typing_is_taken_after_a_pause_by_itself(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.TEXT)
    assert isinstance(shown.input, TextInput)
    qtbot.keyClicks(shown.input._field, "They wrote.")
    qtbot.waitUntil(lambda: shown.given == ["They wrote."], timeout=2000)


def test_what_cannot_be_read_is_said_and_not_given(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.NUMBER, maximum=5)
    assert isinstance(shown.input, NumberInput)
    qtbot.keyClicks(shown.input._field.line, "9")
    assert "higher than 5" in shown.input.settle()
    assert shown.given == []


def test_typing_takes_i_do_not_know_away(qtbot: QtBot, theme: Theme) -> None:
    shown = Shown(qtbot, theme, AnswerKind.NUMBER)
    assert isinstance(shown.input, NumberInput)
    shown.input.choose_number(0)
    qtbot.keyClicks(shown.input._field.line, "3")
    shown.input.settle()
    assert shown.given == [UNKNOWN, 3]


SHOWN: list[tuple[AnswerKind, Value]] = [
    (AnswerKind.YES_NO, "no"),
    (AnswerKind.ONE_OF, "b"),
    (AnswerKind.SEVERAL_OF, ("a", "c")),
    (AnswerKind.SEVERAL_OF, ()),
    (AnswerKind.NUMBER, 12),
    (AnswerKind.MONEY, 12_500),
    (AnswerKind.DATE, date(2020, 5, 13)),
    (AnswerKind.TEXT, "words"),
    *[(kind, UNKNOWN) for kind in AnswerKind],
    *[(kind, NOT_APPLICABLE) for kind in AnswerKind],
]


@pytest.mark.parametrize(("kind", "value"), SHOWN)
def test_a_value_shown_is_the_value_it_would_give(
    qtbot: QtBot, theme: Theme, kind: AnswerKind, value: Value
) -> None:
    shown = Shown(qtbot, theme, kind)
    shown.input.show_value(value)
    assert shown.given == [], "showing is not answering"
    assert shown.input.shown() == value
