"""Sources as results name them."""

from negwizard.assessment import Citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow, NotificationRule


def authority_citation(library: Library, name: str) -> Citation:
    """Return an authority as a source to cite."""
    source = library.authorities[name]
    return Citation(
        source.id, source.name, source.cite, source.as_of, source.confidence, source.kind, source.note
    )


def row_citation(library: Library, row: LawRow) -> Citation:
    """Return the source of a row of law."""
    name = f"{library.places[row.place].name}: {library.topic_title(row.topic)}"
    return Citation(row.id, name, row.cite, row.as_of, row.confidence, "row", row.note)


def notification_citation(library: Library, rule: NotificationRule) -> Citation:
    """Return the source of a rule on telling people."""
    name = f"{library.places[rule.place].name}: notice of a breach"
    identity = f"{rule.place}/notification/{rule.cite}"
    return Citation(identity, name, rule.cite, rule.as_of, rule.confidence, "row", rule.extra)
