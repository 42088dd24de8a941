"""Sources as results name them, and which of a rule's sources speak for a place."""

from collections.abc import Mapping, Sequence

from negwizard.assessment import Citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Authority, LawRow, NotificationRule, Place

NOT_LISTED = "OTHER"
"""The place of the rows that speak where a place has none of its own."""


def is_american(place_id: str) -> bool:
    """Say whether a place is the United States or one of the states."""
    return place_id.partition("-")[0] == "US"


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
CODES = ("CA-QC",)
"""Places with a civil code among places of the common law."""
BY_ITSELF = (*CODES, "NZ", "ZA", "SG")
"""Places whose law is theirs alone: what holds elsewhere in the family is at best close to it."""
METHOD = "method"
"""The kind of what this program does by itself: better named than law that is foreign to the reader."""
PRINCIPLES = "principles"
"""The kind of what scholars found common to several countries; it is in force in none."""
BESIDE_LAW = ("standard", "guidance", METHOD)
"""Kinds of authority that never by themselves say what the law is."""


def fitting(library: Library, names: Sequence[str], place_id: str) -> tuple[str, ...]:
    """Return which authorities of a proposition to cite in a place: the nearest law that it rests on.

    Many propositions hold in several countries, on a source of each. A reader in one of them is shown its
    own; where it has none, that of the places whose law is close to it; and only where there is none of
    these either, the foreign ones, which a report marks as such. What belongs to no place goes everywhere.
    An authority may name others that say the same elsewhere; they come in where it is foreign itself.
    """
    here = library.places.get(place_id)
    wider = tuple(dict.fromkeys(each for name in names for each in _with_kin(library, name, here)))
    distance = {name: _distance(library, name, here) for name in wider}
    kinds = {name: library.authorities[name].kind for name in wider}
    laws = [distance[name] for name in wider if kinds[name] not in BESIDE_LAW]
    best = min(laws or distance.values(), default=_FAR)
    if best == _FAR:
        return _with_nothing_near(library, names, distance)
    return tuple(name for name in wider if distance[name] <= best)


def _with_nothing_near(
    library: Library, names: Sequence[str], distance: Mapping[str, int]
) -> tuple[str, ...]:
    """Return the program's own method if it is named, and else the American sources, which a report marks."""
    placeless = tuple(dict.fromkeys(name for name in names if distance[name] == _OWN))
    if any(library.authorities[name].kind == METHOD for name in placeless):
        return placeless
    american = {name for name in names if _family(library, name) == "us"}
    return tuple(name for name in dict.fromkeys(names) if name in placeless or name in (american or names))


def _family(library: Library, name: str) -> str:
    source = library.places.get(library.authorities[name].place)
    return source.family if source is not None else ""


_OWN, _CLOSE, _KINDRED, _FAR = range(4)


def _with_kin(library: Library, name: str, here: Place | None) -> tuple[str, ...]:
    own = _distance(library, name, here) == _OWN
    return (name,) if own else (name, *library.authorities[name].elsewhere)


def _distance(library: Library, name: str, here: Place | None) -> int:
    authority = library.authorities[name]
    source = library.places.get(authority.place)
    if source is None:
        return _OWN
    if here is None:
        return _FAR
    if source.id == here.id or _reaches(authority, source, here):
        return _OWN
    if source.family == here.family and not (source.family == "cw" or source.id in BY_ITSELF):
        return _CLOSE
    if source.family not in KINDRED or here.family not in KINDRED:
        return _FAR
    if source.id in BY_ITSELF:
        return _KINDRED if authority.kind == "case" else _FAR
    # what England holds is the nearest to the other countries of the common law; a civil code has no such kin
    return _CLOSE if source.family == "uk" and here.id not in CODES else _KINDRED


def _reaches(authority: Authority, source: Place, here: Place) -> bool:
    """Say whether law of one place is law in another: of the family, or of the union that it belongs to."""
    if authority.kind == PRINCIPLES:
        return False
    if source.family == here.family:
        return source.id not in BY_ITSELF and here.id not in BY_ITSELF
    return source.id == NEAR.get(here.family) and authority.kind not in BESIDE_LAW


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
