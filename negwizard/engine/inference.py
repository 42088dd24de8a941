"""From answers to an assessment: two engines, on the story and on the evidence, told only what changed.

Equal input gives an equal `Assessment`, whatever was asked before, in whatever order the answers came.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from hashlib import sha256
from typing import Any

from negwizard.assessment import (
    UNCHECKED,
    AppliedLaw,
    Assessment,
    Citation,
    Ground,
    IssueResult,
    Outcome,
    Premise,
)
from negwizard.engine._experta import StrictFact
from negwizard.engine.alternatives import Alternatives, alternatives
from negwizard.engine.argument import Arguments
from negwizard.engine.flips import FlipSearch, Progress
from negwizard.engine.grounding import relaxed_engine_class
from negwizard.engine.losses import loss_lines, recoverable_total
from negwizard.engine.network import FactKey
from negwizard.engine.notices import without_others
from negwizard.engine.possibilities import Possibilities
from negwizard.engine.quantities import INPUTS, deadlines, fault_result, limitation_result, quantities
from negwizard.engine.relevance import Relevance
from negwizard.engine.remedies import without_other_ways
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.rulebook import RuleSet
from negwizard.engine.sandbox import Measure, Sandbox
from negwizard.engine.stating import Statement, background_facts, on_evidence, told_facts
from negwizard.engine.statutory import statutory_damages
from negwizard.engine.view import View, key_of
from negwizard.engine.vocabulary import Result
from negwizard.engine.worlds import Changes, Worlds
from negwizard.errors import RuleError, UnknownName, did_you_mean
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.citations import authority_citation, fitting
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow
from negwizard.knowledge.selection import applicable
from negwizard.terms import ELEMENTS, Burden, Incident, Issue, OutcomeStatus, Side, Status

BY_THAT_LAW = "That law says who bears the loss, so shares of fault are not counted."


class Reasoner:
    """Assesses cases. It keeps its engines between assessments; use one for each thread."""

    def __init__(self, library: Library, rule_sets: Sequence[RuleSet] | None = None) -> None:
        """Read the rules; `RuleError` names the rule that has no exact meaning or no authority on file."""
        if rule_sets is None:
            from negwizard.engine.rules import RULE_SETS

            rule_sets = RULE_SETS
        self.library = library
        self.rules = RuleBase(rule_sets)
        _check_authorities(library, self.rules)
        self._story = View(self.rules.engine_class)
        self._evidence = View(self.rules.engine_class)
        self._sandbox: Sandbox | None = None
        self._relaxed: View | None = None
        self._possible: tuple[Any, Possibilities] | None = None
        self._stated: tuple[Frame, dict[str, Answer], Statement] | None = None
        self._relevant: tuple[Statement, Relevance] | None = None
        self._other_values: tuple[Statement, dict[str, Alternatives]] | None = None
        self._arguments: Arguments | None = None
        self._rows: tuple[Frame, tuple[LawRow, ...]] | None = None
        self._before_answers: tuple[Any, Mapping[FactKey, StrictFact]] | None = None

    def assess(self, frame: Frame, answers: Mapping[str, Answer], *, robustness: bool = False) -> Assessment:
        """Infer everything from one set of answers; those off the path of the interview do not count."""
        statement = self.state(frame, answers)
        evidence = self._on_evidence(statement)
        background = self._background(statement)
        self._story.show(told_facts(self.library, statement), background)
        self._evidence.show(told_facts(self.library, evidence), background)
        arguments = self._arguments_of(statement)
        asked = statement.asked
        issues = self._issues(arguments, self._open_questions(statement, asked))
        if robustness:
            issues = self._with_robustness(issues, statement, answers)
        place = self.library.places[frame.jurisdiction]
        as_of = frame.as_of or self.library.as_of
        findings = arguments.findings()
        losses = loss_lines(self.library, statement.answers, issues, arguments.sentences)
        case = (self.library, frame, statement.answers, statement.rows)
        return Assessment(
            perspective=frame.perspective.value,
            incident=frame.incident.value,
            place=place.id,
            place_name=place.name,
            currency=place.currency,
            stage=frame.stage,
            incident_date=frame.incident_date,
            as_of=as_of,
            issues=issues,
            outcome=self._outcome(arguments, issues),
            findings=findings,
            fault=fault_result(
                *case,
                recoverable_total(losses),
                self._goes_before("fault_regime", findings, statement.rows),
                none_counts=issues[Issue.COMPARATIVE_FAULT].status is Status.NOT_MET,
            ),
            limitation=limitation_result(*case),
            losses=losses,
            deadlines=deadlines(self.library, frame, statement.answers),
            statutory=statutory_damages(*case),
            law=tuple(
                AppliedLaw(
                    row.topic, row.text, arguments.row_citation(row), self.library.topic_title(row.topic)
                )
                for row in without_other_ways(
                    without_others(statement.rows, statement.answers), frame, statement.answers
                )
            ),
            unknowns=tuple(name for name in asked if name in answers and answers[name].value == UNKNOWN),
            unanswered=tuple(name for name in asked if name not in answers),
            warnings=_warnings(frame, as_of, issues),
            knowledge_version=self.library.version,
            answer_hash=answer_hash(frame, statement.answers),
        )

    def _goes_before(self, topic: str, findings: Sequence[Premise], rows: Sequence[LawRow]) -> LawRow | None:
        """Return the row of law that is applied in the place of the row on a topic, as a finding says."""
        infos = [self.library.findings.get(finding.value) for finding in findings]
        found = [info for info in infos if info is not None and info.goes_before == topic]
        row = next((row for row in rows if row.topic in {info.with_topic for info in found}), None)
        if row is None:
            return None
        said = [info.instead for info in found if info.with_topic == row.topic and info.instead]
        return replace(row, text=f"{row.text} {said[0] if said else BY_THAT_LAW}")

    def citations(self, names: Sequence[str], place: str) -> tuple[Citation, ...]:
        """Return the authorities of a proposition that fit a place, as sources to cite."""
        return tuple(authority_citation(self.library, name) for name in fitting(self.library, names, place))

    def state(self, frame: Frame, answers: Mapping[str, Answer]) -> Statement:
        """Return what counts of a case: the answers on the path and the law in force."""
        if self._stated is None or self._stated[:2] != (frame, answers):
            self._stated = (frame, dict(answers), self._state(frame, answers))
        return self._stated[2]

    def _state(self, frame: Frame, answers: Mapping[str, Answer]) -> Statement:
        if frame.jurisdiction not in self.library.places:
            raise UnknownName("jurisdiction", frame.jurisdiction, self.library.places)
        for name in answers:
            if name not in self.library.questions:
                raise UnknownName("question", name, self.library.questions)
        asked = path(self.library, frame, answers)
        told = {name: answers[name] for name in asked if name in answers}
        rows = self._rows_for(frame)
        return Statement(frame, told, rows, quantities(self.library, frame, told, rows), asked)

    def _rows_for(self, frame: Frame) -> tuple[LawRow, ...]:
        """Return the rows that apply, looked for once for each frame: every answer asks for them."""
        if self._rows is None or self._rows[0] != frame:
            self._rows = (frame, applicable(self.library, frame))
        return self._rows[1]

    def _arguments_of(self, statement: Statement) -> Arguments:
        """Return the arguments of the story as it is now; those of the last assessment are gone on with."""
        if self._arguments is None or not self._arguments.is_for(statement):
            self._arguments = Arguments(self.library, self.rules, self._story, statement)
        else:
            self._arguments.follow(statement)
        return self._arguments

    def _background(self, statement: Statement) -> Mapping[FactKey, StrictFact]:
        """Return what holds at the place whatever is answered, made once for each frame and law."""
        key = (statement.frame, statement.rows)
        if self._before_answers is None or self._before_answers[0] != key:
            made = background_facts(self.library, *key)
            self._before_answers = (key, {key_of(fact): fact for fact in made})
        return self._before_answers[1]

    def movers(self, frame: Frame, answers: Mapping[str, Answer]) -> frozenset[str]:
        """Return the questions on the path whose answers can still move an issue or the outcome."""
        statement = self.state(frame, answers)
        relevance = self.relevance(statement)
        return frozenset(
            name for name in statement.asked if relevance.moves(name) or relevance.moves_outcome(name)
        )

    def relevance(self, statement: Statement) -> Relevance:
        """Return what the open questions can still move; the next question and the panel both ask for it."""
        if self._relevant is None or self._relevant[0] is not statement:
            possible = self.possibilities(statement)
            self._relevant = (statement, Relevance(possible, statement.answers, statement.measures))
        return self._relevant[1]

    def _on_evidence(self, story: Statement) -> Statement:
        shown = on_evidence(self.library, story.answers)
        measures = quantities(self.library, story.frame, shown, story.rows)
        return Statement(story.frame, shown, story.rows, measures)

    def sandbox(self, statement: Statement, answers: Mapping[str, Answer]) -> Sandbox:
        """Return the case on an engine of its own kind, to try changes on; the next call takes it over."""
        if self._sandbox is None:
            self._sandbox = Sandbox(self.library, self.rules.engine_class, INPUTS)
        self._sandbox.load(statement, answers, self._measure(statement))
        return self._sandbox

    def search(
        self,
        statement: Statement,
        answers: Mapping[str, Answer],
        cancelled: Callable[[], bool] = lambda: False,
        progress: Progress = lambda _tried, _waiting: None,
    ) -> FlipSearch:
        """Return the search for answers that would overturn a status of the case."""
        other_values = self.alternatives(statement)
        sandbox = self.sandbox(statement, answers)
        return FlipSearch(self.possibilities(statement), sandbox, other_values, cancelled, progress)

    def worlds(
        self, statement: Statement, answers: Mapping[str, Answer], changes: Sequence[Changes]
    ) -> Worlds:
        """Return the case under several changes, each by itself, worked out together."""
        measure = self._measure(statement)
        return Worlds(self.possibilities(statement), statement, answers, measure, changes)

    def alternatives(self, statement: Statement) -> dict[str, Alternatives]:
        """Return other values for the numbers and dates of a case, one for each band they could lead to."""
        if self._other_values is None or self._other_values[0] is not statement:
            found = alternatives(self.library, statement, self._measure(statement), INPUTS)
            self._other_values = (statement, found)
        return self._other_values[1]

    def _measure(self, statement: Statement) -> Measure:
        return lambda told: quantities(self.library, statement.frame, told, statement.rows)

    def possibilities(self, statement: Statement) -> Possibilities:
        """Return all that the rules could conclude under the frame and the law of a case."""
        key = (replace(statement.frame, incident_date=None, as_of=None), statement.rows)
        if self._possible is None or self._possible[0] != key:
            if self._relaxed is None:
                self._relaxed = View(relaxed_engine_class(self.rules))
            made = Possibilities(
                self.library, self.rules, statement.frame, statement.rows, INPUTS, self._relaxed
            )
            self._possible = (key, made)
        return self._possible[1]

    def _open_questions(self, statement: Statement, asked: Sequence[str]) -> dict[Issue, tuple[str, ...]]:
        """Return the questions on the path without a known answer that could still move each issue."""
        relevance = self.relevance(statement)
        known = {name for name, answer in statement.answers.items() if answer.value != UNKNOWN}
        return {
            issue: tuple(name for name in asked if name in movers and name not in known)
            for issue in Issue
            for movers in (relevance.questions_for(issue),)
        }

    def _issues(
        self, arguments: Arguments, open_questions: Mapping[Issue, tuple[str, ...]]
    ) -> dict[Issue, IssueResult]:
        story, evidence = self._story.statuses(), self._evidence.statuses()
        grounds = arguments.grounds()
        return {
            issue: replace(
                self._issue(issue, grounds.get(issue, {}), arguments),
                status=story.get(issue, Status.OPEN),
                on_evidence=evidence.get(issue, Status.OPEN),
                open_questions=open_questions[issue],
            )
            for issue in Issue
        }

    def _with_robustness(
        self,
        issues: Mapping[Issue, IssueResult],
        statement: Statement,
        answers: Mapping[str, Answer],
    ) -> dict[Issue, IssueResult]:
        """Say how many answers each settled issue stands; what is open has nothing to overturn."""
        search = self.search(statement, answers)
        return {
            issue: result
            if result.status is Status.OPEN
            else replace(result, robustness=search.robustness(issue))
            for issue, result in issues.items()
        }

    def _issue(
        self, issue: Issue, grounds: Mapping[Side, tuple[Ground, ...]], arguments: Arguments
    ) -> IssueResult:
        info = self.library.issues[issue]
        words = arguments.sentences.words
        abroad = arguments.abroad
        return IssueResult(
            issue=issue,
            kind=info.kind,
            title=words(info.title),
            meaning=words((abroad and info.meaning_abroad) or info.meaning),
            part_of=info.part_of,
            burden=Burden.DEFENDANT if arguments.scheme in info.shifted_by else info.burden,
            status=Status.OPEN,
            on_evidence=Status.OPEN,
            grounds_for=grounds.get(Side.FOR, ()),
            grounds_against=grounds.get(Side.AGAINST, ()),
            effect=info.effect,
            effect_text=words((abroad and info.effect_abroad) or info.effect_text),
        )

    def _outcome(self, arguments: Arguments, issues: Mapping[Issue, IssueResult]) -> Outcome:
        status = self._story.outcome()
        reached = [belief.fact for belief in self._story.beliefs(Result) if belief.fact["status"] == status]
        reached.sort(key=lambda fact: (_position(fact["issue"]), fact.content))
        named = {fact["issue"] for fact in reached}
        deciding = tuple(issue for issue in Issue if issue in named)
        if status is OutcomeStatus.CLAIM_VIABLE:
            deciding = ELEMENTS
        if status is OutcomeStatus.OPEN:
            deciding = tuple(issue for issue in ELEMENTS if issues[issue].status is Status.OPEN)
        reasons = tuple(reason for fact in reached for reason in arguments.reasons(fact))
        return Outcome(status, self._evidence.outcome(), deciding, reasons)


def answer_hash(frame: Frame, answers: Mapping[str, Answer]) -> str:
    """Return the fingerprint of what was assessed: SHA-256 over frame and answers as canonical JSON."""
    said = {name: [a.value, a.evidence, a.note, a.disputed] for name, a in answers.items()}
    content = {"frame": asdict(frame), "answers": said}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain)
    return sha256(text.encode()).hexdigest()


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in an answer.")


def _position(issue: str) -> int:
    return next((index for index, known in enumerate(Issue) if known == issue), len(Issue))


def _check_authorities(library: Library, rules: RuleBase) -> None:
    for rule in rules.rules.values():
        for name in rule.law.authority:
            if name not in library.authorities:
                raise RuleError(
                    rule.name,
                    f'it cites "{name}", which authorities.toml does not have.'
                    f"{did_you_mean(name, library.authorities)}",
                )


def _warnings(frame: Frame, as_of: date, issues: Mapping[Issue, IssueResult]) -> tuple[str, ...]:
    """Return what the reader must see first."""
    found = []
    if frame.incident_date is None and frame.incident is not Incident.NONE_YET:
        found.append(
            f"The day of the incident is not known. The law in force on {day_in_words(as_of)} was applied."
        )
    weak = {
        citation.id: citation
        for result in issues.values()
        for citation in result.citations
        if citation.check_this
    }
    found += [_weak_source(weak[name]) for name in sorted(weak)]
    return tuple(found)


def _weak_source(citation: Citation) -> str:
    return f"{UNCHECKED}{citation.name} ({citation.cite})."
