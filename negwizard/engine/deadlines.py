"""Who must be told of a breach, and by which day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from negwizard.assessment import PEOPLE_CONCERNED, Deadline
from negwizard.engine.readings import Answers, day, whole, word
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Frame, Value
from negwizard.knowledge.citations import notification_citation
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import NotificationRule
from negwizard.knowledge.selection import general_places
from negwizard.knowledge.wording import words as worded
from negwizard.terms import Incident

AUTHORITY = "the authority"
NO_RULE = "no general rule"
NO_DATA_OUT = (Incident.PAYMENT_FRAUD, Incident.NONE_YET)
"""Incidents that let no data out by themselves, so that nobody must be told of it."""
ORDINARY = {"contact", "secrets"}
"""Kinds of data that call for no notice by themselves under the laws of the states."""

_FROM_SO_MANY = re.compile(r"if (more than )?([\d,]+)( or more)?(?: residents)?$")
NOT_OUT = "No data got out, so this notice may not be needed. Check that first."
"""Most laws ask for notice if data was taken or seen; some count data that was only locked or lost, too."""
MAYBE_OUT = (
    "It is not known if data was taken. Many laws ask for notice all the same, unless the risk is low."
)
"""As the federal health rules do: 45 CFR 164.402, definition of breach, paragraph (2)."""
_NOTES = {"not_out": NOT_OUT, "maybe_out": MAYBE_OUT}

# What makes a breach differs from law to law, but these points hold for most of them.
TRICKED = "A trick does not change that: what a trickster was given, he had no right to."
"""As N.C. Gen. Stat. 75-61(14), which asks for access and acquisition without authority: a crook has none."""
BY_MISTAKE = "It matters who got it: many laws ask for no notice if harm is not likely."
INSIDER = "A worker who acts in good faith for the business is not counted; one who looks for other ends is."
ENCRYPTED = "The data was encrypted and the key safe. Most laws then ask for no notice."
ON_PAPER = "This law holds for paper, too."
NOT_PAPER = "This law speaks of data on computers. If it was only on paper, notice may not be due."
THE_VENDOR = "The vendor must tell {org}, and {org} tells the people."
FOR_ANOTHER = (
    "{Org} held the data for another business: it tells that business at once, and that one tells the people."
)
LITTLE = "Most states ask for no notice if only names and addresses got out, and no numbers or log-ins."
_EVENTS = {"tricked_out": TRICKED, "sent_by_mistake": BY_MISTAKE, "insider_took": INSIDER}
_HOLDERS = {"its_vendor": THE_VENDOR, "vendor_for_other": FOR_ANOTHER}
_STOLEN_OR_LOST = ("thing_stolen", "lost")


def deadlines(library: Library, frame: Frame, answers: Answers) -> tuple[Deadline, ...]:
    """Return the deadlines of the place and of the general law behind it."""
    if not _data_may_be_out(frame, answers):
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
    return tuple(
        replace(
            deadline,
            text=worded(" ".join([deadline.text, *_notes(rule, deadline, answers)]), frame.perspective),
        )
        for rule in rules
        for deadline in _of_rule(library, rule, found, people)
    )


def _data_may_be_out(frame: Frame, answers: Answers) -> bool:
    """Say whether data may have got out: not if nothing has happened, nor by a false order to pay alone.

    A crook who was in the organization's own mailbox may have taken what was in it.
    """
    if frame.incident is Incident.PAYMENT_FRAUD and word(answers, "mailbox_entered") == "organization":
        return True
    return frame.incident not in NO_DATA_OUT


def _notes(rule: NotificationRule, deadline: Deadline, answers: Answers) -> Iterator[str]:
    """Yield what bears on whether notice is due; of the event it is said beside the notice to the people."""
    how = word(answers, "how_it_got_out") or ""
    if deadline.who == PEOPLE_CONCERNED:
        yield from _on_the_event(rule, how, answers)
    if how in _NOTES:
        yield _NOTES[how]
    elif word(answers, "mailbox_entered") == "organization":
        yield MAYBE_OUT


def _on_the_event(rule: NotificationRule, how: str, answers: Answers) -> Iterator[str]:
    if how in _EVENTS:
        yield _EVENTS[how]
    if how in _STOLEN_OR_LOST:
        scrambled = answers.get("data_encrypted")
        if scrambled is not None and scrambled.value == "yes":
            yield ENCRYPTED
        elif scrambled is not None and scrambled.value == NOT_APPLICABLE:
            yield ON_PAPER if rule.paper else NOT_PAPER
    holder = word(answers, "held_by") or ""
    if holder in _HOLDERS:
        yield _HOLDERS[holder]
    kinds = answers.get("data_kinds")
    if kinds is not None and rule.place.startswith("US-") and _only_ordinary(kinds.value):
        yield LITTLE


def _only_ordinary(kinds: Value) -> bool:
    return isinstance(kinds, tuple) and bool(kinds) and ORDINARY.issuperset(kinds)


def _binds(rule: NotificationRule, kind: Value) -> bool:
    """Say whether a rule may bind an organization of this kind; one not known may be bound by any."""
    if kind in rule.spares:
        return False
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
    if rule.fewer_deadline and people is not None and _too_few(rule.regulator_deadline, people):
        yield Deadline(
            AUTHORITY,
            _text(rule, AUTHORITY, rule.fewer_deadline),
            _after_year_end(found, rule.fewer_days),
            notification_citation(library, rule),
        )


def _after_year_end(found: date | None, days: int | None) -> date | None:
    return date(found.year, 12, 31) + timedelta(days=days) if found and days else None


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
