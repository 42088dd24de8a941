"""The whole law of the program laid out for a lawyer to check: every proposition, every row, every source."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from hashlib import sha256
from typing import Any

from negwizard.application.checking.subject import allowed
from negwizard.assessment import Citation
from negwizard.engine.conditions import Condition, Pattern
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebase import ReadRule
from negwizard.engine.rulebook import LawRule
from negwizard.engine.sentences import Sentences
from negwizard.engine.vocabulary import Decision, Defeat, Finding, Ground, Result, Standing
from negwizard.knowledge.citations import authority_citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import (
    SEVERAL_ROWS,
    Instrument,
    LawRow,
    NotificationRule,
    Place,
    Safeguard,
    SafeHarbor,
)
from negwizard.terms import Confidence, Issue, Perspective, Side, Strength

WEIGHING = "weighing"
"""The subject whose rules say how grounds are weighed; they are laid out last, and without conditions."""

_FROM_MEMORY = (
    "Cited from memory; check the citation before relying on it.",
    "From memory; check this.",
)
_ISSUES: Sequence[str] = tuple(issue.value for issue in Issue)
_SIDES: Sequence[str] = tuple(side.value for side in Side)
_STRENGTHS: Sequence[str] = tuple(strength.value for strength in Strength)


@dataclass(frozen=True, slots=True)
class Named:
    """Another rule, as one that stands before it or gives way to it."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Proposition:
    """One rule of the rule base in words."""

    rule: str
    subject: str
    issue: str
    """The title of the issue on which it bears; empty for findings and for the claim as a whole."""
    text: str
    """The proposition of law."""
    when: tuple[str, ...]
    """Its conditions as plain sentences; all of them must hold."""
    concludes: str
    comes_before: tuple[Named, ...]
    gives_way_to: tuple[Named, ...]
    sources: tuple[Citation, ...]
    hands_on: str = ""
    """The part whose decision it only passes on, or the finding that several laws can bring about; its
    sources are theirs."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """How grounds are weighed: one rule, in however many layers it serves."""

    rules: tuple[str, ...]
    text: str
    concludes: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class SharedRow:
    """A row of law that stands in the same words at several places."""

    row: LawRow
    places: tuple[str, ...]
    """Their names."""


@dataclass(frozen=True, slots=True)
class PlaceLaw:
    """The rows of law of one place."""

    place: Place
    rows: tuple[LawRow, ...]
    shared: tuple[str, ...]
    """Topics on which rows that are shared with other places hold as well."""


@dataclass(frozen=True, slots=True)
class Doctrine:
    """A value that rows of law hold and that conditions of rules name."""

    topic: str
    value: str
    rows: int
    example: str
    """The text of one row that holds it."""
    words: str = ""
    """What it means, in the words of a condition; empty: no rule asks for it."""


@dataclass(frozen=True, slots=True)
class CitedAuthority:
    """An authority, and how many propositions rest on it."""

    source: Citation
    place: str
    """The name of its place; empty: it belongs to none."""
    propositions: int


@dataclass(frozen=True, slots=True)
class FactCheck:
    """Everything that a lawyer would have to check, in the order of the document."""

    topics: Mapping[str, str]
    """The plain title of each topic of law."""
    knowledge_version: str
    rules_mark: str
    """The first digits of a checksum over all propositions: the rules are not part of the version above."""
    as_of: date
    propositions: tuple[Proposition, ...]
    shared: tuple[SharedRow, ...]
    places: tuple[PlaceLaw, ...]
    place_names: Mapping[str, str]
    doctrines: tuple[Doctrine, ...]
    law: tuple[LawRow, ...]
    instruments: tuple[Instrument, ...]
    safe_harbors: tuple[SafeHarbor, ...]
    notification: tuple[NotificationRule, ...]
    safeguards: tuple[Safeguard, ...]
    authorities: tuple[CitedAuthority, ...]
    weighing: tuple[Weighing, ...]

    @property
    def rows_to_check(self) -> int:
        """Return how many rows of law are marked "check this"."""
        return sum(bool(doubts(row.confidence, row.note)) for row in self.law)

    @property
    def authorities_to_check(self) -> int:
        """Return how many authorities are marked "check this"."""
        sources = (cited.source for cited in self.authorities)
        return sum(bool(doubts(source.confidence, source.note)) for source in sources)


def fact_check(library: Library, reasoner: Reasoner) -> FactCheck:
    """Return all law of a knowledge base and its rules."""
    rules = tuple(reasoner.rules.rules.values())
    propositions = _Propositions(library, rules)
    laid_out = propositions.all()
    weighing = propositions.weighing()
    shared = _shared(library)
    return FactCheck(
        topics={row.topic: library.topic_title(row.topic) for row in library.law},
        knowledge_version=library.version,
        rules_mark=sha256(repr((laid_out, weighing)).encode()).hexdigest()[:12],
        as_of=library.as_of,
        propositions=laid_out,
        shared=shared,
        places=_places(library, shared),
        place_names={place.id: place.name for place in library.places.values()},
        doctrines=_doctrines(library),
        law=library.law,
        instruments=tuple(library.instruments.values()),
        safe_harbors=tuple(library.safe_harbors.values()),
        notification=library.notification,
        safeguards=tuple(library.safeguards.values()),
        authorities=_authorities(library, rules),
        weighing=weighing,
    )


def doubts(confidence: Confidence, note: str) -> tuple[str, ...]:
    """Return why a source must be checked before anyone relies on it; none: a page was seen."""
    said = note.casefold()
    reasons = (
        ("low confidence", confidence is Confidence.LOW),
        ("from memory", "from memory" in said),
        ("see the note", "check" in bare_note(note).casefold()),
    )
    return tuple(reason for reason, holds in reasons if holds)


def bare_note(note: str) -> str:
    """Return a note without the stock words that a source is cited from memory."""
    for words in _FROM_MEMORY:
        note = note.replace(words, "")
    return note.strip()


class _Propositions:
    """The rules as sentences."""

    def __init__(self, library: Library, rules: Sequence[ReadRule]) -> None:
        self._library = library
        self._sentences = Sentences(library, Perspective.NEUTRAL)
        self._rules = {rule.name: rule for rule in rules}
        self._defeats: dict[str, list[ReadRule]] = {}
        for rule in rules:
            if rule.conclusion.fact_type is Defeat:
                self._defeats.setdefault(_slot(rule.conclusion, "rule"), []).append(rule)

    def all(self) -> tuple[Proposition, ...]:
        """Return every proposition of law by subject, issue, side and strength."""
        subjects = list(dict.fromkeys(rule.law.subject for rule in self._rules.values()))
        ordered = sorted(
            (rule for rule in self._rules.values() if rule.law.subject != WEIGHING),
            key=lambda rule: (subjects.index(rule.law.subject), *self._place(rule)),
        )
        return tuple(map(self._proposition, ordered))

    def weighing(self) -> tuple[Weighing, ...]:
        """Return how grounds are weighed; what is said of parts and of elements alike is said once."""
        alike: dict[tuple[str, str], list[ReadRule]] = {}
        for rule in self._rules.values():
            if rule.law.subject == WEIGHING:
                alike.setdefault((rule.law.text, self._concludes(rule)), []).append(rule)
        return tuple(
            Weighing(tuple(rule.name for rule in rules), text, concludes, self._sources(rules[0]))
            for (text, concludes), rules in alike.items()
        )

    def _place(self, rule: ReadRule) -> tuple[int, int, int, int]:
        """Return where a proposition stands in its subject; what takes a ground away follows the grounds."""
        conclusion = rule.conclusion
        issue = _index(_ISSUES, self._issue(rule))
        if conclusion.fact_type is not Ground:
            return (issue, len(_SIDES), 0, conclusion.fact_type is Defeat)
        side, strength = _slot(conclusion, "side"), _slot(conclusion, "strength")
        return (issue, _index(_SIDES, side), _index(_STRENGTHS, strength), 0)

    def _issue(self, rule: ReadRule) -> str:
        if rule.conclusion.fact_type is Defeat:
            target = self._rules.get(_slot(rule.conclusion, "rule"))
            return _slot(target.conclusion, "issue") if target else ""
        return _slot(rule.conclusion, "issue") if rule.conclusion.fact_type is Ground else ""

    def _proposition(self, rule: ReadRule) -> Proposition:
        issue = self._issue(rule)
        before = [_slot(rule.conclusion, "rule")] if rule.conclusion.fact_type is Defeat else []
        return Proposition(
            rule=rule.name,
            subject=rule.law.subject,
            issue=self._sentences.title(issue) if issue else "",
            text=rule.law.text,
            when=tuple(map(self._condition, filter(_says_something, rule.conditions))),
            concludes=self._concludes(rule),
            comes_before=_named(self._rules[name] for name in before if name in self._rules),
            gives_way_to=_named(self._defeats.get(rule.name, ())),
            sources=self._sources(rule),
            hands_on=self._handed_on(rule.law),
        )

    def _handed_on(self, law: LawRule) -> str:
        if law.sources_of:
            return self._sentences.finding(law.sources_of, "")
        return self._sentences.title(law.hands_on) if law.hands_on else ""

    def _sources(self, rule: ReadRule) -> tuple[Citation, ...]:
        return tuple(authority_citation(self._library, name) for name in rule.law.authority)

    def _condition(self, condition: Condition) -> str:
        pattern = condition.pattern
        anything = {name: "one that is named here" for _, name in pattern.variables}
        if condition.absent:
            return self._sentences.absence(pattern, anything)
        return self._sentences.presence(pattern)

    def _concludes(self, rule: ReadRule) -> str:
        conclusion = rule.conclusion
        write: Mapping[type, Callable[[Pattern], str]] = {
            Ground: self._ground,
            Finding: self._finding,
            Result: self._result,
            Decision: self._decision,
        }
        fixed = {Defeat: "Takes the other ground away.", Standing: "The ground stands."}
        said = fixed.get(conclusion.fact_type)
        return said or write[conclusion.fact_type](conclusion)

    def _ground(self, conclusion: Pattern) -> str:
        side, strength = _slot(conclusion, "side"), _slot(conclusion, "strength")
        return f"A {strength} ground {side}: {self._sentences.title(_slot(conclusion, 'issue'))}."

    def _finding(self, conclusion: Pattern) -> str:
        said = self._sentences.finding(_slot(conclusion, "id"), _slot(conclusion, "about")).rstrip(".")
        about = " (the safeguard is named)" if conclusion.variables else ""
        return f"Counts as found: {said}{about}."

    def _result(self, conclusion: Pattern) -> str:
        said = self._sentences.result(_slot(conclusion, "status"))
        return f"{said} Decided by: {self._sentences.title(_slot(conclusion, 'issue'))}."

    def _decision(self, conclusion: Pattern) -> str:
        return f"The issue is {_slot(conclusion, 'status').replace('_', ' ')}."


def _says_something(condition: Condition) -> bool:
    """Say whether a condition asks for more than that something is there for others to look at."""
    return bool(condition.pattern.allowed)


def _slot(pattern: Pattern, slot: str) -> str:
    """Return the one value of a slot; empty: it is left to a variable."""
    return next(iter(map(str, allowed(pattern, slot))), "")


def _index(order: Sequence[str], name: str) -> int:
    """Return the place of a name in an order; what is not in it comes first."""
    return order.index(name) if name in order else -1


def _named(rules: Iterable[ReadRule]) -> tuple[Named, ...]:
    return tuple(Named(rule.name, rule.law.text) for rule in rules)


def _words_of(row: LawRow) -> tuple[Any, ...]:
    """Return all of a row but its place."""
    said = {field.name: getattr(row, field.name) for field in fields(row) if field.name != "place"}
    return tuple({**said, "details": tuple(sorted(row.details.items()))}.values())


def _shared(library: Library) -> tuple[SharedRow, ...]:
    """Return the rows that several places hold in the same words: nobody should have to check them twice."""
    alike: dict[tuple[Any, ...], list[LawRow]] = {}
    for row in library.law:
        alike.setdefault(_words_of(row), []).append(row)
    return tuple(
        SharedRow(rows[0], tuple(library.places[row.place].name for row in rows))
        for rows in sorted(alike.values(), key=lambda rows: rows[0].topic)
        if len(rows) > 1
    )


def _places(library: Library, shared: Sequence[SharedRow]) -> tuple[PlaceLaw, ...]:
    known = {_words_of(each.row) for each in shared}
    topics = list(dict.fromkeys(row.topic for row in library.law))
    found = []
    for place in sorted(library.places.values(), key=_general_first):
        rows = [row for row in library.law if row.place == place.id]
        own = sorted(
            (row for row in rows if _words_of(row) not in known),
            key=lambda row: (topics.index(row.topic), row.in_force_from or date.min),
        )
        elsewhere = dict.fromkeys(row.topic for row in rows if _words_of(row) in known)
        found.append(PlaceLaw(place, tuple(own), tuple(elsewhere)))
    return tuple(each for each in found if each.rows or each.shared)


def _general_first(place: Place) -> tuple[bool, bool, str, bool, str]:
    """Order places: the states first, in each family its general law first; a place not listed comes last."""
    return (
        place.family == "other",
        place.family != "us",
        place.family,
        "-" in place.id,
        place.name.casefold(),
    )


def _doctrines(library: Library) -> tuple[Doctrine, ...]:
    found: dict[tuple[str, str], list[LawRow]] = {}
    for row in library.law:
        if row.topic not in SEVERAL_ROWS:
            found.setdefault((row.topic, row.value), []).append(row)
    topics = list(dict.fromkeys(row.topic for row in library.law))
    ordered = sorted(found.items(), key=lambda item: topics.index(item[0][0]))
    return tuple(
        Doctrine(topic, value, len(rows), rows[0].text, _law_words(library, topic, value))
        for (topic, value), rows in ordered
    )


def _law_words(library: Library, topic: str, value: str) -> str:
    known = library.law_topics.get(topic)
    return known.values.get(value, "") if known else ""


def _authorities(library: Library, rules: Iterable[ReadRule]) -> tuple[CitedAuthority, ...]:
    cited = Counter(name for rule in rules for name in rule.law.authority)
    ordered = sorted(library.authorities.values(), key=lambda each: (each.kind, each.name.casefold()))
    names = {place.id: place.name for place in library.places.values()}
    return tuple(
        CitedAuthority(authority_citation(library, each.id), names.get(each.place, ""), cited[each.id])
        for each in ordered
    )
