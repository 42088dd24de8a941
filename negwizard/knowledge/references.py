"""Checks that what the records of the knowledge base name is there, and that rows of law make sense."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from negwizard.errors import did_you_mean
from negwizard.knowledge.model import (
    Authority,
    FindingInfo,
    Instrument,
    IssueInfo,
    LawRow,
    LawTopic,
    NotificationRule,
    SafeHarbor,
    Topic,
)
from negwizard.knowledge.model import Place as LegalPlace
from negwizard.knowledge.questions import Placed
from negwizard.knowledge.tables import Place, Tables
from negwizard.knowledge.wording import unknown_placeholders
from negwizard.terms import FaultRegime, Incident, Issue

TOPICS: frozenset[str] = frozenset(
    {
        "scheme",
        "data_duty",
        "economic_loss",
        "contract_chain",
        "future_risk",
        "mitigation_cost",
        "lost_time",
        "loss_trend",
        "distress",
        "data_value",
        "per_se",
        "ftc_per_se",
        "fault_regime",
        "liability_split",
        "nonparty_fault",
        "limitation",
        "statute",
        "safe_harbor",
        "standing",
        "standing_risk",
        "impostor_duty",
        "immunity",
        "statutory_damages",
        "employer_liability",
        "medical_confidence",
        "harbor_terms",
        "state_claims",
        "local_claims",
        "records_law_loss",
        "term_and_gross_fault",
        "push_payments",
        "payment_law",
        "contract_regard",
        "bar_exception",
        "public_notice",
        "payment_notice",
        "false_information",
        "other_remedy",
    }
)
"""Every question that the rows of law answer for a place."""

AUTHORITY_KINDS = (
    "case",
    "statute",
    "regulation",
    "restatement",
    "principles",
    "standard",
    "guidance",
    "commentary",
    "method",
)


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    return f'there is no {what} "{name}".{did_you_mean(name, known)}'


def issue_faults(
    tables: Tables, issues: Mapping[Issue, tuple[Place, IssueInfo]], authorities: Mapping[str, Authority]
) -> Iterator[str]:
    """Yield what is wrong with the descriptions of issues: each is there once, with known authorities."""
    named = [raw.get("issue") for _, raw in tables.raw("issues.toml", "issue")]
    for issue in Issue:
        if named.count(issue.value) != 1:
            count = "missing. Add it" if issue.value not in named else "there twice. Remove one"
            yield f'issues.toml: the issue "{issue}" is {count}.'
    for place, info in issues.values():
        for name in info.authority:
            if name not in authorities:
                yield place.fault("authority", _unknown("authority", name, authorities))


def topic_faults(topics: Mapping[str, Topic], questions: Mapping[str, Placed]) -> Iterator[str]:
    """Yield questions that the table of topics names and that are not there."""
    for topic in topics.values():
        for name in topic.questions:
            if name not in questions:
                place = Place("topics.toml", topic.id)
                yield place.fault("questions", _unknown("question", name, questions))


def finding_faults(findings: Mapping[str, FindingInfo]) -> Iterator[str]:
    """Yield wrong placeholders of findings, and topics of law that they name and that are not there."""
    for finding in findings.values():
        if finding.incident and finding.incident not in list(Incident):
            text = _unknown("kind of incident", finding.incident, list(Incident))
            yield Place("findings.toml", finding.id).fault("incident", text)
        for key, topic in (("goes_before", finding.goes_before), ("with_topic", finding.with_topic)):
            if topic and topic not in TOPICS:
                yield Place("findings.toml", finding.id).fault(key, _unknown("topic", topic, TOPICS))
        for key, text in (("text", finding.text), ("absent", finding.absent)):
            for name in unknown_placeholders(text):
                yield Place("findings.toml", finding.id).fault(key, f"there is no placeholder {{{name}}}.")


def authority_faults(authorities: Mapping[str, Authority], places: Mapping[str, LegalPlace]) -> Iterator[str]:
    """Yield authorities of an unknown kind or place, or that name others which are not there."""
    for authority in authorities.values():
        where = Place("authorities.toml", authority.id)
        if authority.kind not in AUTHORITY_KINDS:
            yield where.fault("kind", _unknown("kind of authority", authority.kind, AUTHORITY_KINDS))
        if authority.place and authority.place not in places:
            yield where.fault("place", _unknown("place", authority.place, places))
        for name in authority.elsewhere:
            if name not in authorities:
                yield where.fault("elsewhere", _unknown("authority", name, authorities))


def law_faults(
    places: Mapping[str, LegalPlace],
    rows: Iterable[LawRow],
    instruments: Mapping[str, Instrument],
    harbors: Mapping[str, SafeHarbor],
    notification: Iterable[NotificationRule],
) -> Iterator[str]:
    """Yield what is wrong with the tables of law."""
    for row in rows:
        where = Place("jurisdictions", row.id)
        yield from (where.fault(key, text) for key, text in _row_faults(row, places, instruments, harbors))
    for harbor in harbors.values():
        if harbor.place not in places:
            yield Place("jurisdictions/safe_harbors.toml", harbor.id).fault(
                "place", _unknown("place", harbor.place, places)
            )
    for rule in notification:
        if rule.place not in places:
            yield Place("jurisdictions/notification.toml", rule.cite).fault(
                "place", _unknown("place", rule.place, places)
            )


def law_topic_faults(titles: Mapping[str, LawTopic], rows: Sequence[LawRow]) -> Iterator[str]:
    """Yield topics of law without a plain title, and titles of topics that there are not."""
    for topic in dict.fromkeys(row.topic for row in rows):
        if topic not in titles:
            where = Place("law_topics.toml", topic)
            yield where.fault("", "rows of law have this topic, but it has no title. Add one.")
    for name, topic_title in titles.items():
        where = Place("law_topics.toml", name)
        if name not in TOPICS:
            yield where.fault("id", _unknown("topic of law", name, TOPICS))
        if not topic_title.title.strip():
            yield where.fault("title", "it is empty. Write the title that reports print.")
    held = {(row.topic, row.value) for row in rows}
    for name, topic_title in titles.items():
        for value in topic_title.values:
            if (name, value) not in held:
                where = Place("law_topics.toml", name)
                yield where.fault("values", f'no row of law on this topic has the value "{value}".')


def _row_faults(
    row: LawRow,
    places: Mapping[str, LegalPlace],
    instruments: Mapping[str, Instrument],
    harbors: Mapping[str, SafeHarbor],
) -> Iterator[tuple[str, str]]:
    if row.place not in places:
        yield "place", _unknown("place", row.place, places)
    if row.topic not in TOPICS:
        yield "topic", _unknown("topic of law", row.topic, TOPICS)
    if row.basis not in ("case", "statute"):
        yield "basis", f'write "case" or "statute", not "{row.basis}".'
    if not (row.text.strip() and row.cite.strip()):
        yield "cite", "a row needs a text and a citation."
    if row.in_force_from and row.in_force_to and row.in_force_from >= row.in_force_to:
        yield "in_force_to", "it must be after in_force_from."
    named = _named(row, instruments, harbors)
    if named:
        what, name, known = named
        if name not in known:
            yield "value", _unknown(what, name, known)


def _named(
    row: LawRow, instruments: Mapping[str, Instrument], harbors: Mapping[str, SafeHarbor]
) -> tuple[str, str, Collection[str]] | None:
    if row.topic == "statute":
        return "instrument", row.value, instruments
    if row.topic == "safe_harbor":
        return "safe harbor", str(row.details.get("id", "")), harbors
    if row.topic == "fault_regime":
        return "fault regime", row.value, [regime.value for regime in FaultRegime]
    return None
