"""Rules that cannot fire, take away nothing, or speak of what has no words."""

from collections.abc import Iterator, Sequence

from negwizard.application.checking.reachability import Demands, possible_words
from negwizard.application.checking.subject import Subject, allowed, pattern
from negwizard.engine.conditions import Pattern
from negwizard.engine.proof import prove
from negwizard.engine.quantities import BANDS
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.stating import NONE_OF_THESE
from negwizard.engine.vocabulary import Answer, Burden, Case, Control, Defeat, Law, Quantity, Unknown
from negwizard.errors import did_you_mean
from negwizard.knowledge.answers import UNKNOWN
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Condition
from negwizard.terms import Issue

_FROM_THE_CASE = (Case, Answer, Unknown, Law, Quantity, Control, Burden)


def rules_that_cannot_fire(subject: Subject) -> Iterator[str]:
    """Yield each rule with a condition that nothing can meet, or with conditions that exclude each other."""
    stated = tuple(_stated(subject.library))
    concluded = tuple(rule.conclusion for rule in subject.rules)
    for rule in subject.rules:
        needed = [condition.pattern for condition in rule.conditions if not condition.absent]
        lonely = next((wanted for wanted in needed if not _can_hold(wanted, stated, concluded)), None)
        if lonely is not None:
            hint = _meant(subject.library, lonely)
            yield f"rule {rule.name}: it cannot fire, as nothing can make {lonely} hold.{hint}"
        elif reason := _conflict(subject.library, needed):
            yield f"rule {rule.name}: it cannot fire, as its conditions exclude each other on {reason}."


def rules_that_nothing_brings_about(
    library: Library, rule_base: RuleBase, known: Sequence[str]
) -> Iterator[str]:
    """Yield each rule that stays silent with every answer and every law, and each finding nobody uses."""
    proof = prove(library, rule_base)
    for name in proof.never_fire:
        if not any(fault.startswith(f"rule {name}:") for fault in known):
            yield f"rule {name}: it cannot fire, whatever is answered and whatever law is in force."
    for finding in proof.unused_findings:
        yield f"finding {finding}: no rule uses it."


def defeats_of_nothing(subject: Subject) -> Iterator[str]:
    """Yield each rule that takes away a ground which no rule gives."""
    for rule in subject.rules:
        if rule.conclusion.fact_type is Defeat:
            for target in allowed(rule.conclusion, "rule"):
                if target not in subject.grounding_rules:
                    hint = did_you_mean(target, subject.grounding_rules)
                    yield f"rule {rule.name}: no rule {target} gives a ground.{hint}"


def findings_without_text(subject: Subject) -> Iterator[str]:
    """Yield each finding that some rule makes and no record puts into words."""
    for finding in sorted(subject.found - subject.library.findings.keys()):
        hint = did_you_mean(finding, subject.library.findings)
        yield f"finding {finding}: findings.toml has no text for it.{hint}"


def findings_never_made(subject: Subject) -> Iterator[str]:
    """Yield each record of a finding that no rule makes."""
    for finding in subject.library.findings:
        if finding not in subject.found:
            yield f"finding {finding}: no rule makes it."


def issues_without_ground(subject: Subject) -> Iterator[str]:
    """Yield each issue that no rule gives a ground on."""
    for issue in Issue:
        if issue.value not in subject.grounded_issues:
            yield f"issue {issue.value}: no rule gives a ground for or against it, so it stays open."


def _stated(library: Library) -> Iterator[Pattern]:
    """Yield everything that a case or the law may state."""
    yield pattern(Case)
    yield pattern(Control)
    yield pattern(Burden)
    for question in library.questions.values():
        yield pattern(Answer, question=[question.id], value=[*possible_words(question), NONE_OF_THESE])
        yield pattern(Unknown, question=[question.id])
    for topic, value in dict.fromkeys((row.topic, row.value) for row in library.law):
        yield pattern(Law, topic=[topic], value=[value])
    for name, bands in BANDS.items():
        yield pattern(Quantity, name=[name], band=bands)


def _can_hold(wanted: Pattern, stated: tuple[Pattern, ...], concluded: tuple[Pattern, ...]) -> bool:
    sources = stated if wanted.fact_type in _FROM_THE_CASE else concluded
    return any(source.overlaps(wanted) for source in sources)


def _conflict(library: Library, needed: list[Pattern]) -> str:
    """Return what the answers, the frame and the rows of law that a rule needs exclude each other on."""
    demands = Demands(library)
    for wanted in needed:
        for line in _lines(wanted):
            demands.add(line)
    if reason := demands.contradiction():
        return f'"{reason}"'
    places = {place.id for place in demands.places()}
    for wanted in needed:
        if wanted.fact_type is Law:
            places &= {row.place for row in library.law if admits(wanted, row.topic, row.value)}
    return "" if places else "the law, as no place has all of these rows"


def _lines(wanted: Pattern) -> Iterator[Condition]:
    """Yield what an interview must hold for a pattern that names one question or part of the frame."""
    if wanted.fact_type is Case:
        for key in allowed(wanted, "key")[:1]:
            yield Condition(key, allowed(wanted, "value"))
    if wanted.fact_type in (Answer, Unknown):
        names = allowed(wanted, "question")
        values = (UNKNOWN,) if wanted.fact_type is Unknown else allowed(wanted, "value")
        if len(names) == 1 and values and NONE_OF_THESE not in values:
            yield Condition(names[0], values)


def admits(wanted: Pattern, topic: str, value: str) -> bool:
    """Say whether a pattern on law fits a row of this topic and value."""
    return pattern(Law, topic=[topic], value=[value]).overlaps(wanted)


def _meant(library: Library, lonely: Pattern) -> str:
    """Return the word that may have been meant in a condition that nothing can meet."""
    if lonely.fact_type is Law:
        known = {row.value for row in library.law if row.topic in allowed(lonely, "topic")}
        return "".join(did_you_mean(word, known) for word in allowed(lonely, "value")[:1])
    for name in allowed(lonely, "question")[:1]:
        question = library.questions.get(name)
        if question is None:
            return did_you_mean(name, library.questions)
        return "".join(did_you_mean(word, possible_words(question)) for word in allowed(lonely, "value")[:1])
    return ""
