"""Who must be told of a breach, and by which day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from negwizard.assessment import PEOPLE_CONCERNED, Deadline
from negwizard.engine.readings import Answers, day, whole, word
from negwizard.knowledge.answers import UNKNOWN, Frame, Value
from negwizard.knowledge.citations import notification_citation
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import NotificationRule
from negwizard.knowledge.selection import general_places
from negwizard.terms import Incident

AUTHORITY = "the authority"
NO_RULE = "no general rule"
NO_DATA_OUT = (Incident.PAYMENT_FRAUD, Incident.NONE_YET)
"""Incidents in which no data got out, so that nobody must be told of it."""

_FROM_SO_MANY = re.compile(r"if (more than )?([\d,]+)( or more)?(?: residents)?$")
NOT_OUT = "No data got out, so this notice may not be needed. Check that first."
"""Most laws ask for notice if data was taken or seen; some count data that was only locked or lost, too."""
MAYBE_OUT = (
    "It is not known if data was taken. Many laws ask for notice all the same, unless the risk is low."
)
"""As the federal health rules do: 45 CFR 164.402, definition of breach, paragraph (2)."""
_NOTES = {"not_out": NOT_OUT, "maybe_out": MAYBE_OUT}


def deadlines(library: Library, frame: Frame, answers: Answers) -> tuple[Deadline, ...]:
    """Return the deadlines of the place and of the general law behind it."""
    if frame.incident in NO_DATA_OUT:
        return ()
    found = day(answers, "discovered_date")
    kind = answers.get("defendant_kind")
    places = (frame.jurisdiction, *general_places(library, frame.jurisdiction))
    rules = [
        rule
        for place in places
        for rule in library.notification
        if rule.place == place and _binds(rule, kind.value if kind else UNKNOWN)
    ]
    people = whole(answers, "records_exposed")
    note = _NOTES.get(word(answers, "how_it_got_out") or "")
    return tuple(
        replace(deadline, text=f"{deadline.text} {note}") if note else deadline
        for rule in rules
        for deadline in _of_rule(library, rule, found, people)
    )


def _binds(rule: NotificationRule, kind: Value) -> bool:
    """Say whether a rule may bind an organization of this kind; one not known may be bound by any."""
    return kind == UNKNOWN or not rule.binds or kind in rule.binds


def _of_rule(
    library: Library, rule: NotificationRule, found: date | None, people: int | None
) -> Iterator[Deadline]:
    sides = (
        (PEOPLE_CONCERNED, rule.individual_deadline, rule.individual_days),
        (AUTHORITY, rule.regulator_deadline, rule.regulator_days),
    )
    for who, words, days in sides:
        if words != NO_RULE and not _too_few(words, people):
            older = found is not None and rule.in_force_from is not None and found < rule.in_force_from
            last = found + timedelta(days=days) if found and days and not older else None
            text = _text(rule, who, words) + (_older(rule) if older else "")
            yield Deadline(who, text, last, notification_citation(library, rule))


def _too_few(words: str, people: int | None) -> bool:
    """Say whether a rule begins only with more people than were concerned, here and elsewhere."""
    limit = _FROM_SO_MANY.search(words)
    if limit is None or people is None:
        return False
    least = int(limit[2].replace(",", "")) + bool(limit[1])
    return people < least


def _text(rule: NotificationRule, who: str, words: str) -> str:
    """Return what must be done; for an authority the words name it first, unless they begin with a number."""
    if _FROM_SO_MANY.search(words):
        words = f"{words}{'' if words.endswith('residents') else ' people'} are concerned"
    when = f"within {words}" if words[0].isdigit() else words
    if when.startswith("most "):
        when = f"in the {when}"
    if who == AUTHORITY and not words[0].isdigit():
        named = words if words.startswith("the ") else f"the {words}"
        told = f"Tell {named}."
    else:
        told = f"Tell {who} {when}."
    return f"{told} This rule is for {rule.who}." if rule.who else told


def _older(rule: NotificationRule) -> str:
    assert rule.in_force_from is not None
    day = day_in_words(rule.in_force_from)
    return f" The rule began on {day}, after the breach was found: check what held before."
