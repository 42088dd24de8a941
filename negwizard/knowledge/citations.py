"""Sources as results name them, and which of a rule's sources speak for a place."""

from collections.abc import Sequence

from negwizard.assessment import Citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow, NotificationRule

NOT_LISTED = "OTHER"
"""The place of the rows that speak where a place has none of its own."""


def authority_citation(library: Library, name: str) -> Citation:
    """Return an authority as a source to cite."""
    source = library.authorities[name]
    return Citation(
        source.id, source.name, source.cite, source.as_of, source.confidence, source.kind, source.note
    )


NEAR = {"uk": "EU-GDPR82", "ie": "EU-GDPR82"}
"""Whose law is law here too, by family: the European Union's in Ireland and, so far as kept, in Britain."""
KINDRED = ("uk", "ie", "ca", "au", "cw")
"""Families of places whose courts read each other's decisions: the common law outside the United States."""
SEVERAL_COUNTRIES = ("cw",)
"""Families of countries that share no court: New Zealand, South Africa and Singapore."""
METHOD = "method"
"""The kind of what this program does by itself: better named than law that is foreign to the reader."""
BESIDE_LAW = ("standard", "guidance", METHOD)
"""Kinds of authority that never by themselves say what the law is."""


def fitting(library: Library, names: Sequence[str], place_id: str) -> tuple[str, ...]:
    """Return which authorities of a proposition to cite in a place: the nearest law that it rests on.

    Many propositions hold in several countries, on a source of each. A reader in one of them is shown its
    own; where it has none, those of places whose law is close to it; and only where there is none of these
    either, the foreign ones, which a report marks as such. What belongs to no place goes everywhere. An
    authority may name others that say the same elsewhere; they come in where it is foreign itself.
    """
    here = library.places.get(place_id)
    family = here.family if here is not None else ""
    names = tuple(
        dict.fromkeys(each for name in names for each in _with_kin(library, name, place_id, family))
    )
    distance = {name: _distance(library, name, place_id, family) for name in names}
    kinds = {name: library.authorities[name].kind for name in names}
    best = min((distance[name] for name in names if kinds[name] not in BESIDE_LAW), default=_FAR)
    if best == _FAR and METHOD in kinds.values():
        best = _OWN
    return tuple(name for name in names if distance[name] <= best)


_OWN, _KINDRED, _FAR = range(3)


def _with_kin(library: Library, name: str, place_id: str, family: str) -> tuple[str, ...]:
    own = _distance(library, name, place_id, family) == _OWN
    return (name,) if own else (name, *library.authorities[name].elsewhere)


def _distance(library: Library, name: str, place_id: str, family: str) -> int:
    source = library.places.get(library.authorities[name].place)
    if source is None or source.id in (place_id, NEAR.get(family)):
        return _OWN
    if source.family == family and family not in SEVERAL_COUNTRIES:
        return _OWN
    return _KINDRED if family in KINDRED and source.family in KINDRED else _FAR


def row_citation(library: Library, row: LawRow) -> Citation:
    """Return the source of a row of law."""
    place = "As a general rule" if row.place == NOT_LISTED else library.places[row.place].name
    name = f"{place}: {library.topic_title(row.topic)}"
    return Citation(row.id, name, row.cite, row.as_of, row.confidence, "row", row.note)


def notification_citation(library: Library, rule: NotificationRule) -> Citation:
    """Return the source of a rule on telling people."""
    name = f"{library.places[rule.place].name}: notice of a breach"
    identity = f"{rule.place}/notification/{rule.cite}"
    return Citation(identity, name, rule.cite, rule.as_of, rule.confidence, "row", rule.extra)
