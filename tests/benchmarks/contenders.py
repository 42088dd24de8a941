"""The engines that are timed: ours, stock experta with the stable strategy, CLIPS with logical support."""

from collections.abc import Mapping
from typing import Protocol

from helpers.rule_bases import Clips, Said, Triple, facts_in

from negwizard.engine.rulebase import RuleBase
from negwizard.engine.strategy import StableEngine

Answers = Mapping[str, str]


class Contender(Protocol):
    """One engine with one rule base."""

    def full(self, answers: Answers) -> None:
        """Start afresh and work everything out."""

    def change(self, question: str, value: str) -> None:
        """Change one answer and bring everything up to date."""

    def facts(self) -> set[Triple]:
        """Return what holds."""


class Ours:
    def __init__(self, base: RuleBase) -> None:
        self._engine = base.engine_class()

    def full(self, answers: Answers) -> None:
        self._engine.reset()
        self._said = {name: self._engine.declare(Said(id=name, value=word)) for name, word in answers.items()}
        self._engine.run()

    def change(self, question: str, value: str) -> None:
        self._engine.retract(self._said[question])
        self._said[question] = self._engine.declare(Said(id=question, value=value))
        self._engine.run()

    def facts(self) -> set[Triple]:
        return facts_in(self._engine)


class Stock:
    """experta keeps conclusions after a retraction, so that every change takes a fresh run."""

    def __init__(self, base: RuleBase) -> None:
        self._engine = base.engine_class_on(StableEngine)()

    def full(self, answers: Answers) -> None:
        self._answers = dict(answers)
        self._engine.reset()
        for name, word in answers.items():
            self._engine.declare(Said(id=name, value=word))
        self._engine.run()

    def change(self, question: str, value: str) -> None:
        self.full({**self._answers, question: value})

    def facts(self) -> set[Triple]:
        return facts_in(self._engine)


class ClipsLogical:
    def __init__(self, base: RuleBase) -> None:
        self._clips = Clips(base)

    def full(self, answers: Answers) -> None:
        self._answers = dict(answers)
        self._clips.reset()
        for name, word in answers.items():
            self._clips.state(name, word)
        self._clips.run()

    def change(self, question: str, value: str) -> None:
        self._clips.take_back(question, self._answers[question])
        self._answers[question] = value
        self._clips.state(question, value)
        self._clips.run()

    def facts(self) -> set[Triple]:
        return self._clips.facts()


CONTENDERS: Mapping[str, type[Contender]] = {"negwizard": Ours, "stock experta": Stock, "CLIPS": ClipsLogical}
