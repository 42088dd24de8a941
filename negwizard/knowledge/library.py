"""The knowledge base as one frozen object, read from the data files; all faults are reported together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from negwizard.errors import ResourceError
from negwizard.knowledge.model import (
    Authority,
    FindingInfo,
    Instrument,
    IssueInfo,
    LawRow,
    LawTopic,
    NotificationRule,
    Question,
    Safeguard,
    SafeHarbor,
    Section,
    Term,
    Topic,
)
from negwizard.knowledge.model import Place as LegalPlace
from negwizard.knowledge.questions import Known, question_faults, read_questions
from negwizard.knowledge.references import (
    authority_faults,
    finding_faults,
    issue_faults,
    law_faults,
    law_topic_faults,
    topic_faults,
)
from negwizard.knowledge.resources import read_files, root
from negwizard.knowledge.tables import Place, Tables
from negwizard.terms import Issue

RecordType = TypeVar("RecordType")

LAW_FILES = ("fault", "duty_and_loss", "limitation", "statutes", "general", "standing", "added", "notices")
"""The tables of law rows, in the order in which reports list them."""


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """Everything the program knows, apart from its rules. Compared by identity: there is one a run."""

    sections: tuple[Section, ...]
    questions: Mapping[str, Question]
    """By id, in order of the interview."""
    issues: Mapping[Issue, IssueInfo]
    findings: Mapping[str, FindingInfo]
    authorities: Mapping[str, Authority]
    places: Mapping[str, LegalPlace]
    law: tuple[LawRow, ...]
    instruments: Mapping[str, Instrument]
    safe_harbors: Mapping[str, SafeHarbor]
    notification: tuple[NotificationRule, ...]
    safeguards: Mapping[str, Safeguard]
    glossary: Mapping[str, Term]
    topics: Mapping[str, Topic]
    version: str
    """Edition and fingerprint of the data: "2026.11 / 0123456789ab"."""
    as_of: date
    """The day on which the knowledge base was last brought up to date."""
    law_topics: Mapping[str, LawTopic] = field(default_factory=dict)
    """Each topic of law in plain words: data_duty is "Duty to guard personal data"."""

    def topic_title(self, topic: str) -> str:
        """Return a topic of law in plain words."""
        known = self.law_topics.get(topic)
        return known.title if known else topic.replace("_", " ").capitalize()

    def law_words(self, topic: str, value: str) -> str:
        """Return what a value of a topic of law means, as the end of a sentence."""
        known = self.law_topics.get(topic)
        return (known.values.get(value, "") if known else "") or value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class LawTables:
    """The researched law, which can be read without the interview."""

    places: Mapping[str, LegalPlace]
    law: tuple[LawRow, ...]
    instruments: Mapping[str, Instrument]
    safe_harbors: Mapping[str, SafeHarbor]
    notification: tuple[NotificationRule, ...]
    safeguards: Mapping[str, Safeguard]


@dataclass(frozen=True, slots=True)
class Edition:
    """Which edition of the knowledge base this is."""

    version: str
    as_of: date


def load_library(folder: Path | None = None) -> Library:
    """Return the knowledge base; `ResourceError` lists every fault of the data."""
    tables = Tables(read_files(folder or root()))
    law = _law(tables)
    sections = tuple(_by_id(tables, "sections.toml", "section", Section).values())
    section_ids = [section.id for section in sections]
    placed = read_questions(tables, section_ids)
    issues = {info.issue: (place, info) for place, info in tables.records("issues.toml", "issue", IssueInfo)}
    findings = _by_id(tables, "findings.toml", "finding", FindingInfo)
    authorities = _by_id(tables, "authorities.toml", "authority", Authority)
    glossary = _by_id(tables, "glossary.toml", "term", Term)
    topics = _by_id(tables, "topics.toml", "topic", Topic)
    families = frozenset(place.family for place in law.places.values())
    known = Known.of(frozenset(law.places), families, law.law)
    tables.faults += question_faults(placed, section_ids, known)
    tables.faults += issue_faults(tables, issues, authorities)
    tables.faults += topic_faults(topics, placed)
    law_topics = _by_id(tables, "law_topics.toml", "law_topic", LawTopic)
    tables.faults += law_topic_faults(law_topics, law.law)
    tables.faults += finding_faults(findings)
    tables.faults += authority_faults(authorities, law.places)
    version, as_of = _edition(tables)
    if tables.faults:
        raise ResourceError(tables.faults)
    return Library(
        sections=sections,
        questions=MappingProxyType({name: question for name, (_, question) in placed.items()}),
        issues=MappingProxyType({issue: issues[issue][1] for issue in Issue}),
        findings=findings,
        authorities=authorities,
        places=law.places,
        law=law.law,
        instruments=law.instruments,
        safe_harbors=law.safe_harbors,
        notification=law.notification,
        safeguards=law.safeguards,
        glossary=glossary,
        topics=topics,
        version=version,
        as_of=as_of,
        law_topics=law_topics,
    )


def load_law(folder: Path | None = None) -> LawTables:
    """Return the researched law alone; `ResourceError` lists every fault of its tables."""
    tables = Tables(read_files(folder or root()))
    law = _law(tables)
    if tables.faults:
        raise ResourceError(tables.faults)
    return law


def _law(tables: Tables) -> LawTables:
    places = _by_id(tables, "jurisdictions/places.toml", "place", LegalPlace)
    rows: dict[str, LawRow] = {}
    for name in LAW_FILES:
        for place, row in tables.records(f"jurisdictions/{name}.toml", "row", LawRow):
            if row.id in rows:
                tables.faults.append(place.fault("", f"{row.id} is there twice. Remove one."))
            rows.setdefault(row.id, row)
    law = LawTables(
        places=places,
        law=tuple(rows.values()),
        instruments=_by_id(tables, "jurisdictions/instruments.toml", "instrument", Instrument),
        safe_harbors=_by_id(tables, "jurisdictions/safe_harbors.toml", "safe_harbor", SafeHarbor),
        notification=tuple(
            rule for _, rule in tables.records("jurisdictions/notification.toml", "rule", NotificationRule)
        ),
        safeguards=_by_id(tables, "safeguards.toml", "safeguard", Safeguard),
    )
    tables.faults += law_faults(places, law.law, law.instruments, law.safe_harbors, law.notification)
    return law


def _by_id(tables: Tables, file: str, key: str, record: type[RecordType]) -> Mapping[str, RecordType]:
    found: dict[str, RecordType] = {}
    for place, made in tables.records(file, key, record):
        name = _id(made)
        if name in found:
            tables.faults.append(place.fault("id", f'the id "{name}" is there twice. Change one.'))
        found.setdefault(name, made)
    return MappingProxyType(found)


def _id(made: Any) -> str:
    return str(made.id)


def _edition(tables: Tables) -> tuple[str, date]:
    edition = tables.build(Place("knowledge.toml", "edition"), Edition, tables.document("knowledge.toml"))
    if edition is None:
        return "", date.min
    return f"{edition.version} / {tables.files.fingerprint()[:12]}", edition.as_of
