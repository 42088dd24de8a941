"""Why, why not, why asked: explanations as frozen data, ready for a window or a page.

- how(assessment, issue): the derivation as a tree, down to the answers
- why_not(reasoner, frame, answers, assessment, issue): the nearest rules that did not fire, what they lack
- why_asked(reasoner, frame, answers, question): what a question can still move, and which way
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from negwizard.assessment import Assessment, Citation, Ground, Premise, Reason
from negwizard.engine.counterfactual import AnswerChange, Effect, Trial, answer_changes
from negwizard.engine.flips import FlipSearch
from negwizard.engine.inference import Reasoner
from negwizard.engine.relevance import Relevance
from negwizard.engine.rulebase import ReadRule
from negwizard.engine.sentences import Sentences
from negwizard.engine.vocabulary import Case, Law
from negwizard.engine.vocabulary import Ground as GroundFact
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import Evidence, Issue, Side, Status, Strength

NEAREST = 3
"""How many rules a why-not names, and how many ways to meet a condition."""
_WAYS_OF_AT_MOST = 2


@dataclass(frozen=True, slots=True)
class Derivation:
    """A node of a derivation: an issue, a ground, a reason, or a premise, with everything below it."""

    kind: str
    """issue | ground | defeat | reason, or the kind of a premise"""
    text: str
    children: tuple["Derivation", ...] = ()
    citations: tuple[Citation, ...] = ()
    rule: str = ""
    question: str = ""
    evidence: Evidence = Evidence.NONE
    disputed: bool = False
    note: str = ""
    stands: bool = True
    """False for a ground that is taken away."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A condition that a rule lacks."""

    text: str
    """What would have to be so."""
    ways: tuple[tuple[AnswerChange, ...], ...]
    """Sets of answers that would meet it, smallest first; none: no answer can."""


@dataclass(frozen=True, slots=True)
class NearRule:
    """A rule that would give a ground and does not."""

    rule: str
    text: str
    citations: tuple[Citation, ...]
    side: Side
    strength: Strength
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why an issue is not met (or not refuted): what stands against it, and what is missing for it."""

    issue: Issue
    title: str
    status: Status
    side: Side
    """The side that has not won."""
    in_the_way: tuple[Ground, ...]
    """Standing grounds of the other side."""
    taken_away: tuple[Ground, ...]
    """Grounds of this side that something takes away."""
    near: tuple[NearRule, ...]


@dataclass(frozen=True, slots=True)
class WhyAsked:
    """What a question is asked for."""

    question: str
    text: str
    issues: tuple[Issue, ...]
    """The issues that it can still change, by itself or together with other open questions."""
    outcome: bool
    """It can still change the outcome."""
    effects: tuple[Effect, ...]
    """What each answer would do, compared with no answer."""


def how(assessment: Assessment, issue: Issue) -> Derivation:
    """Return how the status of an issue was reached: every ground, every derivation of every premise."""
    result = assessment.issues[issue]
    grounds = tuple(_ground(ground) for ground in result.grounds)
    return Derivation("issue", f"{result.title}: {_in_words(result.status)}.", grounds)


def why_asked(reasoner: Reasoner, frame: Frame, answers: Mapping[str, Answer], question: str) -> WhyAsked:
    """Return the issues that a question can still move and what each answer would do."""
    statement = reasoner.state(frame, answers)
    possibilities = reasoner.possibilities(statement)
    relevance = Relevance(possibilities, statement.answers, statement.measures, (question,))
    effects = Trial(reasoner, frame, answers, (question,), from_unanswered=True).effects(question)
    return WhyAsked(
        question,
        Sentences(reasoner.library, frame.perspective).question(question),
        relevance.moves(question),
        relevance.moves_outcome(question),
        effects,
    )


def why_not(
    reasoner: Reasoner,
    frame: Frame,
    answers: Mapping[str, Answer],
    assessment: Assessment,
    issue: Issue,
    side: Side = Side.FOR,
) -> WhyNot:
    """Return why an issue is not met; with `Side.AGAINST` why it is not refuted."""
    result = assessment.issues[issue]
    search = reasoner.search(reasoner.state(frame, answers), answers)
    fired = {ground.reason.rule for ground in result.grounds_on(side)}
    idle = [rule for rule in _grounding(reasoner, issue, side) if rule.name not in fired]
    sentences = Sentences(reasoner.library, frame.perspective)
    return WhyNot(
        issue,
        result.title,
        result.status,
        side,
        tuple(ground for ground in result.grounds_on(side.other) if ground.stands),
        tuple(ground for ground in result.grounds_on(side) if not ground.stands),
        tuple(
            _near(reasoner, search, sentences, answers, rule, assessment.place)
            for rule in sorted(idle, key=lambda rule: _distance(search, rule))[:NEAREST]
        ),
    )


def _grounding(reasoner: Reasoner, issue: Issue, side: Side) -> list[ReadRule]:
    wanted = {"issue": (issue.value,), "side": (side.value,)}
    return [
        rule
        for rule in reasoner.rules.rules.values()
        if rule.conclusion.fact_type is GroundFact and wanted.items() <= dict(rule.conclusion.allowed).items()
    ]


def _distance(search: FlipSearch, rule: ReadRule) -> tuple[int, int, int, str]:
    """Return how far a rule is from firing: what no answer can change weighs most."""
    missing = [condition for condition in rule.conditions if not search.meets(condition)]
    fixed = sum(condition.pattern.fact_type in (Law, Case) for condition in missing)
    strength = Strength(dict(rule.conclusion.allowed)["strength"][0])
    return (fixed, len(missing), list(Strength).index(strength), rule.name)


def _near(
    reasoner: Reasoner,
    search: FlipSearch,
    sentences: Sentences,
    answers: Mapping[str, Answer],
    rule: ReadRule,
    place: str,
) -> NearRule:
    missing = []
    for condition in rule.conditions:
        if search.meets(condition):
            continue
        ways = islice(search.ways_to_meet(condition, _WAYS_OF_AT_MOST), NEAREST)
        text = (
            sentences.absence(condition.pattern, {})
            if condition.absent
            else sentences.presence(condition.pattern)
        )
        changes = tuple(answer_changes(reasoner.library, sentences, answers, way) for way in ways)
        missing.append(Missing(text, changes))
    slots = dict(rule.conclusion.allowed)
    return NearRule(
        rule.name,
        sentences.words(rule.law.text),
        reasoner.citations(rule.law.authority, place),
        Side(slots["side"][0]),
        Strength(slots["strength"][0]),
        tuple(missing),
    )


def _ground(ground: Ground) -> Derivation:
    reason = ground.reason
    premises = tuple(_premise(premise) for premise in reason.premises)
    defeats = tuple(
        Derivation("defeat", found.text, tuple(map(_premise, found.premises)), found.citations, found.rule)
        for found in ground.defeated_by
    )
    text = f"{ground.strength.capitalize()} ground {ground.side}: {reason.text}"
    return Derivation("ground", text, premises + defeats, reason.citations, reason.rule, stands=ground.stands)


def _reason(reason: Reason) -> Derivation:
    premises = tuple(_premise(premise) for premise in reason.premises)
    return Derivation("reason", reason.text, premises, reason.citations, reason.rule)


def _premise(premise: Premise) -> Derivation:
    return Derivation(
        premise.kind,
        premise.text,
        tuple(_reason(reason) for reason in premise.because),
        (premise.citation,) if premise.citation else (),
        question=premise.question,
        evidence=premise.evidence,
        disputed=premise.disputed,
        note=premise.note,
    )


def _in_words(status: Status) -> str:
    return status.replace("_", " ")
