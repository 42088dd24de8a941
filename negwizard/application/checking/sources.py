"""Rules and rows without a sound source, doctrines that no rule reads, topics that point at nothing."""

from collections.abc import Iterator
from datetime import timedelta

from negwizard.application.checking.rules import admits
from negwizard.application.checking.subject import Subject
from negwizard.engine.rulebase import ReadRule
from negwizard.engine.rulebook import rests_on_a_row
from negwizard.engine.vocabulary import Ground, Law
from negwizard.errors import did_you_mean
from negwizard.terms import Issue

READ_WITHOUT_RULES = frozenset(
    {
        *("fault_regime", "liability_split", "nonparty_fault", "limitation", "statute", "statutory_damages"),
        *("public_notice", "payment_notice", "other_remedy"),
    }
)
"""Topics that arithmetic reads, or that the table of applied law prints."""

ONE_DAY = timedelta(days=1)
"""Somebody east of the editor may note the next day already."""


def rules_without_source(subject: Subject) -> Iterator[str]:
    """Yield each rule that cites what is not on file."""
    known = subject.library.authorities
    for rule in subject.rules:
        law = rule.law
        if not (law.authority or law.hands_on or law.sources_of or rests_on_a_row(law.conditions)):
            yield f"rule {rule.name}: it names no authority and rests on no row of law."
        for name in rule.law.authority:
            if name not in known:
                yield f'rule {rule.name}: authorities.toml has no "{name}".{did_you_mean(name, known)}'
        part = rule.law.hands_on
        if part is not None and not any(_decides(other, part) for other in subject.rules):
            yield f"rule {rule.name}: it hands on {part}, which no rule with an authority speaks to."


def _decides(rule: ReadRule, issue: Issue) -> bool:
    """Say whether a rule with a source of its own gives a ground on an issue."""
    made = rule.law.conclusion
    return bool(rule.law.authority) and isinstance(made, Ground) and made["issue"] == issue.value


def rows_without_source(subject: Subject) -> Iterator[str]:
    """Yield each row of law or source that cites nothing, or whose as-of date cannot be right."""
    latest = subject.library.as_of + ONE_DAY
    for row in subject.library.law:
        if not row.cite.strip():
            yield f"row {row.id}: it names no source."
        if row.as_of > latest:
            yield f"row {row.id}: its as-of date {row.as_of} lies after that of the knowledge base."
    for authority in subject.library.authorities.values():
        if authority.as_of > latest:
            yield f"authority {authority.id}: its as-of date {authority.as_of} lies in the future."


def unread_doctrines(subject: Subject) -> Iterator[str]:
    """Yield each doctrine that rows of law name and no rule reads."""
    patterns = [read for read in subject.read if read.fact_type is Law]
    for topic, value in dict.fromkeys((row.topic, row.value) for row in subject.library.law):
        if topic not in READ_WITHOUT_RULES and not any(admits(read, topic, value) for read in patterns):
            yield f"law {topic} = {value}: no rule reads it."


def uncited_authorities(subject: Subject) -> Iterator[str]:
    """Yield each source that neither a rule nor an issue cites."""
    cited = {name for rule in subject.rules for name in rule.law.authority}
    cited |= {name for info in subject.library.issues.values() for name in info.authority}
    authorities = subject.library.authorities
    cited |= {each for name in cited & authorities.keys() for each in authorities[name].elsewhere}
    for name in authorities:
        if name not in cited:
            yield f"authority {name}: no rule and no issue cites it."


def topics_that_point_at_nothing(subject: Subject) -> Iterator[str]:
    """Yield each statement of the source material that the product does not cover where it says so."""
    rules = {rule.name for rule in subject.rules}
    for topic in subject.library.topics.values():
        for name in topic.questions:
            if name not in subject.library.questions:
                hint = did_you_mean(name, subject.library.questions)
                yield f'topic {topic.id}: there is no question "{name}".{hint}'
        for name in topic.rules:
            if name not in rules:
                yield f'topic {topic.id}: there is no rule "{name}".{did_you_mean(name, rules)}'
        if not (topic.questions or topic.rules or topic.report_section):
            yield f"topic {topic.id}: it names neither question nor rule nor section of the report."
