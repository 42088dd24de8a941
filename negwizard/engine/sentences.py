"""Facts as plain sentences: what a reason rests on, in the words of the user's perspective."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from negwizard.engine._experta import StrictFact
from negwizard.engine.conditions import Pattern
from negwizard.engine.quantities import LIMITATION_WORDS
from negwizard.engine.stating import NONE_OF_THESE
from negwizard.engine.vocabulary import (
    Answer,
    Case,
    Control,
    Decision,
    Defeat,
    Finding,
    Ground,
    Law,
    Quantity,
    Result,
    Standing,
    Unknown,
)
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Value
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.library import Library
from negwizard.knowledge.status_words import CLAIM, status_word
from negwizard.knowledge.wording import words
from negwizard.terms import Issue, IssueKind, Perspective, Status

_STATUSES = {status.value: status for status in Status}
_SETTLED = _STATUSES.keys() - {Status.OPEN.value}
_RESULT_WORDS = {status.value: f"The claim {words}." for status, words in CLAIM.items()}
_INCIDENT_WORDS = {
    "break_in": "Someone broke in and took data.",
    "ransomware": "Systems were locked or brought down.",
    "payment_fraud": "Money was lost to a fraud.",
    "lost_device": "A device or papers were lost or stolen.",
    "mistaken_disclosure": "Data was sent or published by mistake.",
    "insider": "Someone inside misused access.",
    "vendor": "A vendor failed.",
    "none_yet": "Nothing has happened yet.",
}
_FAMILY_WORDS = {
    "us": "The law of a state of the United States applies.",
    "uk": "The law of a part of the United Kingdom applies.",
    "ca": "Canadian law applies.",
    "au": "Australian law applies.",
    "ie": "Irish law applies.",
    "eu": "The law of the European Union applies.",
    "cw": "The law of another Commonwealth country applies.",
    "other": "The place is not among those whose law is on file.",
}
_STAGE_WORDS = {
    "pleading": "A complaint is tested: its facts count as true if they are plausible.",
    "proof": "The case is tested on proof.",
}
_PERSPECTIVE_WORDS = {
    "organization": "The organization looks at itself.",
    "harmed": "The person harmed looks at the organization.",
    "neutral": "A neutral reader looks at both sides.",
}
_SPECIAL = {
    "yes": "Yes",
    "no": "No",
    UNKNOWN: "Not known",
    NOT_APPLICABLE: "Does not apply",
    NONE_OF_THESE: "None of these",
}
_QUANTITY_WORDS = {
    ("claimant_share", "over_bar"): "The share of the fault put on {claimant} reaches the point at which the "
    "place bars the claim.",
    (
        "claimant_share",
        "below_bar",
    ): "The share of the fault put on {claimant} stays below the point at which the place bars the claim.",
    **{("limitation", band): text for band, text in LIMITATION_WORDS.items()},
    ("safe_harbor_size", "over"): "{Org} has more people than the safe harbor statute allows.",
    ("safe_harbor_size", "within"): "{Org} has no more people than the safe harbor statute allows.",
    ("burden_risk", "precaution_cheaper"): "The precaution would have cost half of the yearly risk or less.",
    ("burden_risk", "precaution_dearer"): "The precaution would have cost twice the yearly risk or more.",
}
"""What it means that a number falls into a band; the sentence with the number itself is in `quantities`."""
_FRAME_WORDS: Mapping[str, Mapping[str, str]] = {
    "incident": _INCIDENT_WORDS,
    "family": _FAMILY_WORDS,
    "stage": _STAGE_WORDS,
    "perspective": _PERSPECTIVE_WORDS,
}
_ISSUES = {issue.value: issue for issue in Issue}


class Sentences:
    """The words of one library for one perspective."""

    def __init__(self, library: Library, perspective: Perspective) -> None:
        self._library = library
        self._perspective = perspective

    def words(self, text: str) -> str:
        """Fill the names of the two sides into a text."""
        return words(text, self._perspective)

    def answer(self, question_id: str, value: str) -> str:
        """Return what an answer says."""
        question = self._library.questions[question_id]
        option = next((option for option in question.options if option.id == value), None)
        if value in question.says:
            return self.words(question.says[value])
        if option is not None and option.says:
            return self.words(option.says)
        text = option.text if option is not None else _SPECIAL.get(value, value)
        return f"{self.words(question.text)} {_capital(self.words(text)).rstrip('.')}."

    def value(self, question_id: str, value: Value | None) -> str:
        """Return an answer in few words, as its options put it."""
        if value is None:
            return "no answer"
        if isinstance(value, tuple):
            return "; ".join(self.value(question_id, choice) for choice in value) or _SPECIAL[NONE_OF_THESE]
        if isinstance(value, date):
            return day_in_words(value)
        if isinstance(value, int):
            return f"{value:,}"
        options = {option.id: option.text for option in self._library.questions[question_id].options}
        return self.words(options[value]) if value in options else _SPECIAL.get(value, value)

    def question(self, question_id: str) -> str:
        """Return the text of a question."""
        return self.words(self._library.questions[question_id].text)

    def finding(self, finding_id: str, about: str) -> str:
        """Return what a finding says, with the failure that it is about."""
        info = self._library.findings.get(finding_id)
        text = self.words(info.text) if info else f"{_capital(_spaced(finding_id))}."
        safeguard = self._library.safeguards.get(about)
        if not about:
            return text
        return (
            f"{text.rstrip('.')}: {_small(safeguard.failure if safeguard else _spaced(about)).rstrip('.')}."
        )

    def issue(self, issue: str, status: str) -> str:
        """Return where an issue stands."""
        return f"{self.title(issue)}: {self._status(issue, status)}."

    def _status(self, issue: str, status: str) -> str:
        """Return the word for a status in the middle of a sentence."""
        info = self._library.issues.get(_ISSUES[issue]) if issue in _ISSUES else None
        kind = info.kind if info else IssueKind.ELEMENT
        return status_word(kind, _STATUSES[status]).lower() if status in _STATUSES else status

    def _statuses(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        issue = slots.get("issue", ("",))[0]
        return " or ".join(self._status(issue, name) for name in slots.get("status", ("settled",)))

    def title(self, issue: str) -> str:
        """Return the title of an issue."""
        info = self._library.issues.get(_ISSUES[issue]) if issue in _ISSUES else None
        return self.words(info.title) if info else _capital(_spaced(issue))

    def standing(self, strength: str, side: str, issue: str) -> str:
        """Return that a ground of some strength stands."""
        return f"A {strength} ground {side} {_small(self.title(issue))} stands."

    def frame(self, key: str, value: str) -> str:
        """Return a part of the frame as a sentence."""
        return _FRAME_WORDS.get(key, {}).get(value, f"{_capital(_spaced(key))}: {_spaced(value)}.")

    def result(self, status: str) -> str:
        """Return where the claim stands."""
        return _RESULT_WORDS.get(status, f"{_capital(_spaced(status))}.")

    def absence(self, pattern: Pattern, bindings: Mapping[str, Any]) -> str:
        """Return in a plain sentence that no such fact is there."""
        slots = {slot: tuple(map(str, values)) for slot, values in pattern.allowed}
        slots.update({slot: (str(bindings[name]),) for slot, name in pattern.variables})
        write = _ABSENCES.get(pattern.fact_type)
        return (
            write(self, slots) if write else f"There is no {pattern.fact_type.__name__.lower()} of this kind."
        )

    def presence(self, pattern: Pattern) -> str:
        """Return in a plain sentence what a condition asks for."""
        slots = {slot: tuple(map(str, values)) for slot, values in pattern.allowed}
        write = _PRESENCES.get(pattern.fact_type)
        return (
            write(self, slots) if write else f"{_capital(pattern.fact_type.__name__.lower())} of this kind."
        )

    def _some_answer(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        names = slots.get("question", ())
        if not names:
            return "A certain answer."
        said = " or ".join(f"“{self.value(names[0], value)}”" for value in slots.get("value", (UNKNOWN,)))
        return f"{self.question(names[0])} Answer: {said}."

    def _some_finding(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        about = slots.get("about", ("",))[0]
        return " Or: ".join(self.finding(name, about) for name in slots.get("id", ()))

    def _some_decision(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        title = self.title(slots["issue"][0]) if "issue" in slots else "The issue"
        return f"{title}: {self._statuses(slots)}."

    def _some_ground(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        strength, side = (" or ".join(slots.get(slot, ())) for slot in ("strength", "side"))
        title = _small(self.title(slots["issue"][0])) if "issue" in slots else "the issue"
        return " ".join(f"There is a {strength} ground {side} {title}.".split())

    def _some_law(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        if not slots.get("value"):
            return f"A law on {self._topic(slots)} is on file."
        return f"The law of the place says on {self._topic(slots)}: {self._law_words(slots)}."

    def _law_words(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        topic = slots.get("topic", ("",))[0]
        said = dict.fromkeys(self._library.law_words(topic, value) for value in slots.get("value", ()))
        return "; or: ".join(said)

    def _some_case(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        return " Or: ".join(self.frame(slots.get("key", ("",))[0], value) for value in slots.get("value", ()))

    def _some_quantity(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        name, bands = slots.get("name", ("a number",))[0], slots.get("band", ("known",))
        said = [self.words(_QUANTITY_WORDS.get((name, band), "")) for band in bands]
        if all(said):
            return " Or: ".join(said)
        return f"{_capital(_spaced(name))}: {' or '.join(map(_spaced, bands))}."

    def _some_control(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        tier = {"basic": ", free or cheap", "further": ", one that costs more"}.get(
            slots.get("tier", ("",))[0], ""
        )
        return f"What the answer names is a recognized safeguard{tier}."

    def _no_finding(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        about = slots.get("about", ("",))[0]
        names = slots.get("id", ())
        info = self._library.findings.get(names[0]) if len(names) == 1 and not about else None
        if info and info.absent:
            return self.words(info.absent)
        shown = [self.finding(name, about).rstrip(".") for name in names]
        return f"Nothing shows that {' or that '.join(map(_small, shown)) or 'more is so'}."

    def _no_decision(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        title = f"“{self.title(slots['issue'][0])}”" if "issue" in slots else "at issue"
        statuses = set(slots.get("status", ()))
        if statuses >= _SETTLED:
            return f"The point {title} is still open."
        if statuses == {Status.NOT_MET.value}:
            return f"The point {title} has not failed."
        if statuses == {Status.MET.value}:
            return f"The point {title} is not made out."
        if statuses == {Status.MET.value, Status.ARGUABLE.value}:
            return f"The point {title} is not made out, nor is it arguable."
        if statuses == {Status.MET.value, Status.NOT_MET.value}:
            return f"The point {title} is not settled either way."
        return f"The point {title} does not stand as {self._statuses(slots)}."

    def _no_standing(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        strength = " or ".join(slots.get("strength", ()))
        side = " or ".join(slots.get("side", ("for or against",)))
        title = _small(self.title(slots["issue"][0])) if "issue" in slots else "the issue"
        return f"No {strength + ' ' if strength else ''}ground {side} {title} stands."

    def _no_defeat(self, _: Mapping[str, tuple[str, ...]]) -> str:
        return "Nothing takes this ground away."

    def _no_law(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        topic, values = self._topic(slots), set(slots.get("value", ()))
        known = {row.value for row in self._library.law if row.topic in slots.get("topic", ())}
        if not values or values >= known:
            return f"No law on {topic} is on file."
        return f"The law of the place does not say on {topic}: {self._law_words(slots)}."

    def _topic(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        names = slots.get("topic", ())
        return f"“{self._library.topic_title(names[0])}”" if names else "this"

    def _no_case(self, slots: Mapping[str, tuple[str, ...]]) -> str:
        said = [self.frame(slots.get("key", ("",))[0], value).rstrip(".") for value in slots.get("value", ())]
        return f"It is not so that {' or that '.join(map(_small, said)) or 'this is stated'}."

    def _no_control(self, _: Mapping[str, tuple[str, ...]]) -> str:
        return "This is not one of the safeguards on file."

    def _no_result(self, _: Mapping[str, tuple[str, ...]]) -> str:
        return "No other rule decides the claim."


_ABSENCES: Mapping[type[StrictFact], Any] = {
    Finding: Sentences._no_finding,
    Decision: Sentences._no_decision,
    Standing: Sentences._no_standing,
    Ground: Sentences._no_standing,
    Defeat: Sentences._no_defeat,
    Law: Sentences._no_law,
    Case: Sentences._no_case,
    Control: Sentences._no_control,
    Result: Sentences._no_result,
}

_PRESENCES: Mapping[type[StrictFact], Any] = {
    Answer: Sentences._some_answer,
    Unknown: Sentences._some_answer,
    Finding: Sentences._some_finding,
    Decision: Sentences._some_decision,
    Ground: Sentences._some_ground,
    Standing: Sentences._some_ground,
    Law: Sentences._some_law,
    Case: Sentences._some_case,
    Quantity: Sentences._some_quantity,
    Control: Sentences._some_control,
}


def _spaced(name: str) -> str:
    return name.replace("_", " ")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    """Return a sentence as it reads inside another; names in capitals keep theirs."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
