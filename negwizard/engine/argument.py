"""Derivations as arguments: turns the justifications of a fact into reasons with premises and authorities.

The order is that of the rules and of the interview, never that of firing. Where a rule fired several times
for one conclusion (once for each missing safeguard, say) the firings are told as one reason with all their
premises.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from negwizard.assessment import Citation, Ground, Premise, Reason
from negwizard.engine import vocabulary as facts
from negwizard.engine._experta import StrictFact
from negwizard.engine.conditions import Pattern
from negwizard.engine.network import Activation, FactKey
from negwizard.engine.readings import row_on
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.rulebook import MEASURED_BY_A_ROW
from negwizard.engine.sentences import Sentences
from negwizard.engine.stating import Statement
from negwizard.engine.support import Belief, Justification, justifications
from negwizard.engine.view import View, key_of
from negwizard.knowledge.answers import UNKNOWN, Answer
from negwizard.knowledge.citations import authority_citation, fitting, is_american, row_citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow
from negwizard.terms import Evidence, Issue, Side, Strength

Key = TypeVar("Key")
_STRENGTHS = tuple(Strength)
_EVIDENCES = tuple(Evidence)


class Arguments:
    """The arguments of one view under one frame and law: `follow` brings them up to what the view holds now.

    Each is worked out once and stays until something that it was read from is justified or proved otherwise:
    what one answer changes is told anew, the rest of the case is not.
    """

    def __init__(self, library: Library, rules: RuleBase, view: View, statement: Statement) -> None:
        self._library = library
        self._rules = rules
        self._view = view
        self._statement = statement
        self.sentences = Sentences(library, statement.frame.perspective)
        self._rows = {row.id: row for row in statement.rows}
        self._measures = _by_band(statement)
        self._positions = {name: index for index, name in enumerate(library.questions)}
        self._citations: dict[str, Citation] = {}
        self._reasons: dict[FactKey, tuple[Reason, ...]] = {}
        self._support: dict[FactKey, tuple[Activation, ...]] = {}
        """What justified each fact when an argument was read from it."""
        self._readers: dict[FactKey | str, set[FactKey]] = {}
        """Fact or question → the facts whose arguments were read from it."""
        self._telling: list[FactKey] = []
        """The facts whose arguments are being worked out, each for the one before."""
        self.follow(statement)

    def is_for(self, statement: Statement) -> bool:
        """Say whether these are arguments under the frame and law of a case."""
        return (self._statement.frame, self._statement.rows) == (statement.frame, statement.rows)

    def follow(self, statement: Statement) -> None:
        """Forget what no longer stands, after the view was shown the statement."""
        before, self._statement = self._statement, statement
        for name in _differing(before.answers, statement.answers):
            self._forget_readers(name)
        measures, self._measures = self._measures, _by_band(statement)
        for band in _differing(measures, self._measures):
            self._forget_readers((facts.Quantity, band))
        for key, support in tuple(self._support.items()):
            if support != self._support_now(key):
                self._support.pop(key, None)
                self._forget_readers(key)
        self._defeats: dict[str, list[StrictFact]] = {}
        for defeat in self._view.beliefs(facts.Defeat):
            self._defeats.setdefault(defeat.fact["rule"], []).append(defeat.fact)

    def _forget_readers(self, source: FactKey | str) -> None:
        for reader in self._readers.pop(source, ()):
            if self._reasons.pop(reader, None) is not None:
                self._forget_readers(reader)

    def _read(self, source: FactKey | str) -> None:
        """Note that the argument being worked out is read from a fact or an answer."""
        if self._telling:
            self._readers.setdefault(source, set()).add(self._telling[-1])

    def _support_now(self, key: FactKey) -> tuple[Activation, ...]:
        belief = self._view.engine.facts.belief(key)
        return tuple(belief.support) if belief is not None else ()

    def _justifications(self, fact: StrictFact) -> tuple[Justification, ...]:
        """Return what justifies a fact now, and watch it."""
        key = key_of(fact)
        self._read(key)
        self._support[key] = self._support_now(key)
        belief = self._view.belief(fact)
        return justifications(belief) if belief is not None else ()

    @property
    def abroad(self) -> bool:
        """Say whether the place lies outside the United States."""
        return not is_american(self._statement.frame.jurisdiction)

    @property
    def scheme(self) -> str:
        """Return the scheme of law of the place: negligence, gdpr …; empty where no row says."""
        return next((row.value for row in self._statement.rows if row.topic == "scheme"), "")

    def grounds(self) -> dict[Issue, dict[Side, tuple[Ground, ...]]]:
        """Return the grounds for and against every issue, strongest first, then by rule."""
        found: dict[Issue, dict[Side, list[Ground]]] = {}
        for belief in self._view.beliefs(facts.Ground):
            ground = self._ground(belief)
            found.setdefault(ground.issue, {}).setdefault(ground.side, []).append(ground)
        return {
            issue: {side: tuple(sorted(grounds, key=_by_weight)) for side, grounds in sides.items()}
            for issue, sides in found.items()
        }

    def findings(self) -> tuple[Premise, ...]:
        """Return every finding, in the order of the library."""
        order = {name: index for index, name in enumerate(self._library.findings)}
        found = [belief.fact for belief in self._view.beliefs(facts.Finding)]
        found.sort(key=lambda fact: (order.get(fact["id"], len(order)), fact["id"], fact["about"]))
        return tuple(self._premise(fact) for fact in found)

    def reasons(self, fact: StrictFact) -> tuple[Reason, ...]:
        """Return every derivation of a concluded fact, by layer and rule; none for a stated one."""
        key = key_of(fact)
        self._read(key)
        if key not in self._reasons:
            self._telling.append(key)
            try:
                self._reasons[key] = self._derive(fact)
            finally:
                self._telling.pop()
        return self._reasons[key]

    def row_citation(self, row: LawRow) -> Citation:
        """Return the source of a row of law."""
        if row.id not in self._citations:
            self._citations[row.id] = row_citation(self._library, row)
        return self._citations[row.id]

    def _derive(self, fact: StrictFact) -> tuple[Reason, ...]:
        by_rule: dict[str, list[Justification]] = {}
        for justification in self._justifications(fact):
            by_rule.setdefault(justification.rule, []).append(justification)
        if isinstance(fact, facts.Decision):
            found = self._through_weighing(by_rule)
            if found:
                return found
        return tuple(self._reason(rule, derivations) for rule, derivations in by_rule.items())

    def _through_weighing(self, by_rule: Mapping[str, Iterable[Justification]]) -> tuple[Reason, ...]:
        """Return the grounds behind a decision: how they are weighed is the same for every issue."""
        found = (ground for each in by_rule.values() for ground in self._behind(each))
        return _each_once(reason for ground in found for reason in self.reasons(ground))

    def _behind(self, derivations: Iterable[Justification]) -> Iterator[StrictFact]:
        """Yield the grounds on which the weighing of an issue rests."""
        for derivation in derivations:
            for _, fact in derivation.premises:
                if fact is not None:
                    yield from self._grounds_of(fact)

    def _grounds_of(self, fact: StrictFact) -> Iterator[StrictFact]:
        """Yield the grounds behind a standing ground or a decision; a ground stands for itself."""
        if isinstance(fact, facts.Ground):
            yield fact
        elif isinstance(fact, facts.Standing | facts.Decision):
            yield from self._behind(self._justifications(fact))

    def _ground_reasons(self, fact: StrictFact) -> tuple[Reason, ...]:
        """Return the reasons behind a standing ground."""
        return _each_once(reason for ground in self._grounds_of(fact) for reason in self.reasons(ground))

    def _reason(self, rule: str, derivations: list[Justification]) -> Reason:
        law = self._rules.rules[rule].law
        premises: list[Premise] = []
        for position in range(len(derivations[0].premises)):
            premises += self._premises_at(position, derivations)
        sources = fitting(self._library, law.authority, self._statement.frame.jurisdiction)
        citations = tuple(self._authority(name) for name in sources)
        if law.hands_on is not None:
            citations = self._sources_behind(law.conclusion["side"], derivations)
        elif law.sources_of:
            citations = self._sources_of(law.sources_of, derivations)
        return Reason(rule, self.sentences.words(law.text), citations, tuple(premises))

    def _sources_behind(self, side: str, derivations: Iterable[Justification]) -> tuple[Citation, ...]:
        """Return the sources of a decision that is handed on: the rows of law and the authorities of the
        grounds on one side."""
        found = [ground for ground in self._behind(derivations) if ground["side"] == side]
        reasons = _each_once(reason for ground in found for reason in self.reasons(ground))
        rows = [each.citation for reason in reasons for each in reason.premises if each.citation is not None]
        named = [citation for reason in reasons for citation in reason.citations]
        return tuple({citation.id: citation for citation in (*rows, *named)}.values())

    def _sources_of(self, finding: str, derivations: Iterable[Justification]) -> tuple[Citation, ...]:
        """Return the authorities of the laws that brought a finding about; where none is named, the rows."""
        premises = [fact for derivation in derivations for _, fact in derivation.premises]
        made = [fact for fact in premises if isinstance(fact, facts.Finding) and fact["id"] == finding]
        reasons = _each_once(reason for fact in made for reason in self.reasons(fact))
        named = [citation for reason in reasons for citation in reason.citations]
        rows = [each.citation for reason in reasons for each in reason.premises if each.citation is not None]
        return tuple({citation.id: citation for citation in named or rows}.values())

    def _premises_at(self, position: int, derivations: list[Justification]) -> Iterable[Premise]:
        """Return what met one condition in any of the firings, each thing once."""
        met: dict[Any, Premise] = {}
        for derivation in sorted(derivations, key=lambda found: self._order(found.premises[position][1])):
            condition, fact = derivation.premises[position]
            if fact is None:
                if self._is_worth_saying(condition.pattern):
                    text = self.sentences.absence(condition.pattern, derivation.bindings)
                    met.setdefault(text, Premise("absence", text))
            elif not isinstance(fact, facts.Control | facts.Burden) and key_of(fact) not in met:
                met[key_of(fact)] = self._premise(fact)
        return met.values()

    def _is_worth_saying(self, pattern: Pattern) -> bool:
        """Say whether the absence of a fact tells the reader of this case anything."""
        if pattern.fact_type is not facts.Finding:
            return True
        found = (self._library.findings.get(str(name)) for name in dict(pattern.allowed).get("id", ()))
        kinds = {info.incident for info in found if info is not None}
        return not kinds or "" in kinds or self._statement.frame.incident in kinds

    def _order(self, fact: StrictFact | None) -> tuple[Any, ...]:
        if fact is None:
            return (0, ())
        return (self._positions.get(fact.get("question", ""), 0), fact.content)

    def _ground(self, belief: Belief) -> Ground:
        fact = belief.fact
        takers = sorted(self._defeats.get(fact["rule"], ()), key=lambda taker: taker.content)
        defeats = _each_once(reason for taker in takers for reason in self.reasons(taker))
        (reason, *_) = self.reasons(fact)
        return Ground(Issue(fact["issue"]), Side(fact["side"]), Strength(fact["strength"]), reason, defeats)

    def _premise(self, fact: StrictFact) -> Premise:
        return _PREMISES[type(fact)](self, fact)

    def _answer(self, fact: StrictFact) -> Premise:
        question = fact["question"]
        self._read(question)
        value = fact.get("value", UNKNOWN)
        answer = self._statement.answers.get(question, Answer(value))
        return Premise(
            "answer",
            self.sentences.answer(question, value),
            question,
            value,
            answer.evidence,
            answer.disputed,
            answer.note,
        )

    def _frame(self, fact: StrictFact) -> Premise:
        return Premise("frame", self.sentences.frame(fact["key"], fact["value"]), value=fact["value"])

    def _law(self, fact: StrictFact) -> Premise:
        row = self._rows[fact["row"]]
        return Premise("law", row.text, value=row.value, citation=self.row_citation(row))

    def _quantity(self, fact: StrictFact) -> Premise:
        ids, text = self._measures[(fact["name"], fact["band"])]
        self._read(key_of(fact))
        for question in ids:
            self._read(question)
        given = [self._statement.answers[name] for name in ids if name in self._statement.answers]
        row = row_on(self._statement.rows, MEASURED_BY_A_ROW.get(fact["name"], ""))
        return Premise(
            "quantity",
            text,
            question=ids[0] if ids else "",
            value=fact["band"],
            evidence=min((answer.evidence for answer in given), key=_EVIDENCES.index, default=Evidence.NONE),
            disputed=any(answer.disputed for answer in given),
            citation=self.row_citation(row) if row is not None else None,
        )

    def _finding(self, fact: StrictFact) -> Premise:
        text = self.sentences.finding(fact["id"], fact["about"])
        return Premise("finding", text, value=fact["id"], because=self.reasons(fact))

    def _decision(self, fact: StrictFact) -> Premise:
        text = self.sentences.issue(fact["issue"], fact["status"])
        return Premise("issue", text, value=fact["status"], because=self.reasons(fact))

    def _standing(self, fact: StrictFact) -> Premise:
        text = self.sentences.standing(fact["strength"], fact["side"], fact["issue"])
        return Premise("issue", text, value=fact["side"], because=self._ground_reasons(fact))

    def _defeat(self, fact: StrictFact) -> Premise:
        return Premise("finding", "The ground is taken away.", value=fact["rule"], because=self.reasons(fact))

    def _result(self, fact: StrictFact) -> Premise:
        text = self.sentences.result(fact["status"])
        return Premise("issue", text, value=fact["status"], because=self.reasons(fact))

    def _authority(self, name: str) -> Citation:
        if name not in self._citations:
            self._citations[name] = authority_citation(self._library, name)
        return self._citations[name]


_PREMISES: Mapping[type[StrictFact], Callable[[Arguments, StrictFact], Premise]] = {
    facts.Answer: Arguments._answer,
    facts.Unknown: Arguments._answer,
    facts.Case: Arguments._frame,
    facts.Law: Arguments._law,
    facts.Quantity: Arguments._quantity,
    facts.Finding: Arguments._finding,
    facts.Decision: Arguments._decision,
    facts.Standing: Arguments._standing,
    facts.Ground: Arguments._standing,
    facts.Defeat: Arguments._defeat,
    facts.Result: Arguments._result,
}


def _by_band(statement: Statement) -> dict[tuple[str, str], tuple[tuple[str, ...], str]]:
    """Return the questions behind each measured quantity and its sentence, by name and band."""
    return {(name, band): (ids, text) for name, band, ids, text in statement.measures}


def _differing(before: Mapping[Key, Any], now: Mapping[Key, Any]) -> list[Key]:
    """Return the keys that are new, gone or have another value."""
    return [key for key in before.keys() | now.keys() if before.get(key) != now.get(key)]


def _each_once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return reasons without repeats; a rule gives one reason for one conclusion."""
    return tuple({reason.rule: reason for reason in reasons}.values())


def _by_weight(ground: Ground) -> tuple[Any, ...]:
    return (not ground.stands, _STRENGTHS.index(ground.strength), ground.reason.rule)
