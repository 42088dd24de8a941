"""Generated rule bases: answers → findings → factors → elements → defenses → conclusions, topic by topic.

For 120 questions 390 rules, a quarter of the lower ones with a second form that reaches the same conclusion
another way, and about 310 alternatives. Rules build on two to four conditions close to each other, a third
of them absences; three rules join by variables. Every question bears on something.
"""

import random
from collections.abc import Mapping
from typing import Any

from benchmarks.jobs import Facts, Job, Stated
from helpers.rule_bases import Fifth, First, Fourth, Said, Second, Third, rule, rule_base

from negwizard.engine._experta import MATCH, NOT, AnyOf, StrictFact
from negwizard.engine.rulebook import LawRule

UNANSWERED = 0.12
FAR = 0.15
"""How often a condition reaches beyond its own topic."""
NUMBERS = ("5", "15", "25", "40", "70")


def layered_job(questions: int, seed: int = 1) -> Job:
    """Return a rule base of about 3.3 rules a question; the same seed gives the same one."""
    made = _Layers(random.Random(seed), questions)
    made.findings()
    made.factors()
    made.elements()
    made.defenses()
    made.conclusions()
    made.joins()
    choose = random.Random(seed + 1)
    choices = {
        name: (*((Stated(Said, (name, word)),) for word in words), ()) for name, words in made.asked.items()
    }
    answers: Mapping[str, Facts] = {
        name: () if choose.random() < UNANSWERED else choose.choice(known[:-1])
        for name, known in choices.items()
    }
    name = f"{questions} questions, generated"
    return Job(name, rule_base(made.rules), choices, answers, (Third, Fourth, Fifth))


class _Layers:
    """The rules so far, and what they can conclude."""

    def __init__(self, choose: random.Random, questions: int) -> None:
        self.choose = choose
        self.asked = {f"q{number}": self._words() for number in range(questions)}
        self.questions = list(self.asked)
        self.rules: list[LawRule] = []
        self.made: dict[type[StrictFact], list[tuple[str, str]]] = {}

    def findings(self) -> None:
        for number, place in self._places(1.25):
            first = self._answer(place)
            more = [self._answer(place, 0.25) for _ in range(self.choose.choice((0, 0, 0, 1, 1, 2)))]
            conclusion = First(id=self._name("f", number), value=self._one_of("yes", "yes", "yes", "no"))
            self._add(number, 1, conclusion, (first, *more), self._answer(place))

    def factors(self) -> None:
        for number, place in self._places(0.8):
            conditions = [self._known(First, place)]
            conditions += [self._known(First, place, 0.4) for _ in range(self._one_of(0, 0, 1, 1, 2))]
            if self.choose.random() < 0.15:
                conditions.append(self._answer(place, 0.2))
            conclusion = Second(id=self._name("k", number), value=self._one_of("pro", "pro", "con"))
            self._add(number, 2, conclusion, conditions, self._known(First, place))

    def elements(self) -> None:
        for number, place in self._places(0.6):
            conditions = [self._known(Second, place)]
            conditions += [self._known(Second, place, 0.4) for _ in range(self._one_of(0, 1, 1, 2))]
            conclusion = Third(id=self._name("e", number), value=self._one_of("met", "met", "failed"))
            other = self._known(self._one_of(First, Second), place)
            self._add(number, 3, conclusion, conditions, other)

    def defenses(self) -> None:
        for number, place in self._places(0.3):
            conditions = [self._known(Third, place), self._known(Second, place, 0.4)]
            if self.choose.random() < 0.4:
                conditions.append(self._known(Third, place, 0.6))
            against = self._one_of(self._name("d", number), self._name("e", number))
            self._add(number, 4, Fourth(id=against, value="holds"), conditions)

    def conclusions(self) -> None:
        for number, place in self._places(0.3):
            defense, _ = self.made[Fourth][number % len(self.made[Fourth])]
            conditions = [self._known(Third, place), self._known(Third, place, 0.2)]
            conditions.append(NOT(Fourth(id=defense, value="holds")))
            conclusion = Fifth(id=self._name("c", number), value=self._one_of("liable", "not_liable"))
            self._add(number, 5, conclusion, conditions)

    def joins(self) -> None:
        met, failed = Third(id=MATCH.x, value="met"), Third(id=MATCH.x, value="failed")
        holds = Fourth(id=MATCH.x, value="holds")
        yes, no = First(id=MATCH.x, value="yes"), First(id=MATCH.x, value="no")
        self.rules += [
            rule("stands", 5, Fifth(id=MATCH.x, value="stands"), met, NOT(holds)),
            rule("disputed", 5, Fifth(id=MATCH.x, value="disputed"), met, failed),
            rule("contradiction", 5, Fifth(id=MATCH.x, value="contradiction"), yes, no),
        ]

    def _words(self) -> tuple[str, ...]:
        drawn = self.choose.random()
        if drawn < 0.7:
            return ("yes", "no")
        if drawn < 0.9:
            return ("a", "b", "c") if drawn < 0.8 else ("a", "b", "c", "d")
        return NUMBERS

    def _places(self, share: float) -> list[tuple[int, float]]:
        """Return the numbers of the rules of a layer, each with its place among the topics, from 0 to 1."""
        count = int(len(self.questions) * share)
        return [(number, number / count) for number in range(count)]

    def _name(self, letter: str, number: int) -> str:
        """Return an id that three rules out of two conclude."""
        return f"{letter}{number * 2 // 3}"

    def _one_of(self, *values: Any) -> Any:
        return self.choose.choice(values)

    def _near(self, known: list[Any], place: float, reach: int) -> Any:
        if self.choose.random() < FAR:
            return self.choose.choice(known)
        position = int(place * len(known)) + self.choose.randint(-reach, reach)
        return known[max(0, min(len(known) - 1, position))]

    def _answer(self, place: float, absent: float = 0.0) -> Any:
        """Return a condition on one answer, or for a number on those from some value on, or below it."""
        name = self._near(self.questions, place, 6)
        words = self.asked[name]
        if words is NUMBERS:
            bound = self.choose.randrange(1, len(words))
            return Said(id=name, value=AnyOf(*self._one_of(words[:bound], words[bound:])))
        said = Said(id=name, value=self.choose.choice(words))
        return NOT(said) if self.choose.random() < absent else said

    def _known(self, kind: type[StrictFact], place: float, absent: float = 0.0) -> Any:
        """Return a condition on something that rules of a lower layer can conclude."""
        name, value = self._near(self.made[kind], place, 4)
        fact = kind(id=name, value=value)
        return NOT(fact) if self.choose.random() < absent else fact

    def _add(
        self, number: int, layer: int, conclusion: StrictFact, conditions: Any, another_way: Any = None
    ) -> None:
        name = f"r{layer}_{number:03}"
        distinct = list({repr(condition): condition for condition in conditions}.values())
        self.rules.append(rule(name, layer, conclusion, *distinct))
        if another_way is not None and self.choose.random() < 0.25:
            first, *rest = distinct
            if repr(another_way) not in {repr(condition) for condition in distinct}:
                self.rules.append(rule(f"{name}_or", layer, conclusion, another_way, *rest))
        known = self.made.setdefault(type(conclusion), [])
        if conclusion.content not in known:
            known.append(conclusion.content)
