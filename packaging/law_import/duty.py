"""Duty, economic loss and the kinds of loss, from the table of duty and loss."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from law_import import duty_words as w
from law_import.corrections import (
    CASES,
    EARLIER,
    ECONOMIC_CITES,
    LEADING,
    LOSS_CITES,
    NO_EARLIER,
    NO_RULING,
    OWN_DUTY_TEXT,
    READ_AGAIN,
    RULED,
    SEARCHED,
    amend,
)
from law_import.rows import Row, before
from law_import.source import MEMORY, day, mapped, note, unused

LOSSES = {
    "future_risk": ("increased_risk_alone", w.FUTURE_RISK),
    "mitigation_cost": ("mitigation_and_credit_monitoring", w.MITIGATION),
    "lost_time": ("lost_time", w.LOST_TIME),
}
NOT_LOCATED = "No authority located"
NOTHING_RELIABLE = "No reliable authority was found; ask a lawyer of the place."
TOPICS = {"data_duty", "economic_loss", *LOSSES}


def sentence(topic: str, value: str, name: str, court: str = "") -> str:
    """Return the sentence that states a doctrine for a place."""
    text = mapped(w.TEXTS, (topic, value), "sentences").format(P=name, C=court)
    return text[0].upper() + text[1:]


def rows(table: Mapping[str, Any], names: Mapping[str, str]) -> list[Row]:
    """Return the rows of the table, corrected, and rows for the places where nothing was found."""
    found: list[Row] = []
    for row in table["rows"]:
        name = names[row["id"]]
        found += _duty(row, name)
        found += amend(_economic(row, name), name, sentence)
        for topic, (key, mapping) in LOSSES.items():
            found += amend(
                _loss(row, name, topic, mapped(mapping, row[key], f"{row['id']} {key}")), name, sentence
            )
        for rule in _per_se(row, name):
            found += amend(rule, name, sentence)
    for place in table["no_authority_located"]:
        found += _nothing_found(place, names[place], table)
    ruled = RULED | {(row.place, row.topic) for row in found if row.in_force_from}
    found = [_searched(row, ruled) for row in found]
    unused(set(LEADING), set(LEADING) & {row["id"] for row in table["rows"]}, "leading decisions")
    return found


def _row(row: Mapping[str, Any], topic: str, value: str, text: str, cite: str) -> Row:
    return Row(
        place=row["id"],
        topic=topic,
        value=value,
        text=text,
        cite=cite,
        as_of=day(row["as_of"]),
        confidence=row["confidence"],
        note=note(row) if topic == "data_duty" else note({**row, "notes": ""}),
    )


def _duty(row: Mapping[str, Any], name: str) -> Iterator[Row]:
    place = row["id"]
    value = mapped(w.DUTY, row["duty"], f"duty_and_loss {place} duty")
    court = mapped(w.COURTS, row["court_level"], f"duty_and_loss {place} court_level").format(P=name)
    text = (
        OWN_DUTY_TEXT[place].format(P=name)
        if place in OWN_DUTY_TEXT
        else sentence("data_duty", value, name, court)
    )
    made = _row(row, "data_duty", value, text, row["duty_authority"])
    if value in ("statutory", "displaced_by_statute") and row["id"] != "GB-EAW":
        made = replace(made, basis="statute")
    if place in LEADING:
        made = replace(made, in_force_from=LEADING[place])
        yield before(
            made,
            "unsettled",
            f"Before this decision no clear rule was found in {name} on a duty to guard personal data.",
            NOT_LOCATED,
        )
    yield from amend(made, name, sentence)


def _economic(row: Mapping[str, Any], name: str) -> Row:
    place = row["id"]
    value = mapped(w.ECONOMIC, row["economic_loss_rule"], f"duty_and_loss {place} economic_loss_rule")
    raw = row["economic_loss_authority"]
    cite = ECONOMIC_CITES.get(place) or raw[0].upper() + raw[1:]
    return _row(row, "economic_loss", value, sentence("economic_loss", value, name), cite)


def _loss(row: Mapping[str, Any], name: str, topic: str, value: str) -> Row:
    if value == "unsettled":
        cite = "No controlling authority found"
    else:
        cite = (
            CASES[LOSS_CITES[row["id"], topic]] if (row["id"], topic) in LOSS_CITES else row["duty_authority"]
        )
    return _row(row, topic, value, sentence(topic, value, name), cite)


def _per_se(row: Mapping[str, Any], name: str) -> Iterator[Row]:
    meant = mapped(w.PER_SE, row.get("negligence_per_se"), f"duty_and_loss {row['id']} negligence_per_se")
    if meant:
        topic, value = meant
        cite = CASES[LOSS_CITES[row["id"], topic]]
        yield _row(row, topic, value, sentence(topic, value, name), cite)


def _nothing_found(place: str, name: str, table: Mapping[str, Any]) -> Iterator[Row]:
    default = table["default_for_missing"]
    meant = {
        "data_duty": mapped(w.DUTY, default["duty"], "default duty"),
        "economic_loss": mapped(w.ECONOMIC, default["economic_loss_rule"], "default economic loss"),
        **{
            topic: mapped(mapping, default[key], f"default {key}") for topic, (key, mapping) in LOSSES.items()
        },
    }
    for topic, value in meant.items():
        row = Row(
            place=place,
            topic=topic,
            value=value,
            text=sentence(topic, value, name),
            cite=NOT_LOCATED,
            as_of=date.fromisoformat(table["prepared"]),
            confidence=default["confidence"],
            note=NOTHING_RELIABLE,
        )
        yield from amend(row, name, sentence)


def _searched(row: Row, ruled: set[tuple[str, str]]) -> Row:
    """Return the row of a point that is open with the day of the search that found nothing on it."""
    if (
        row.place not in SEARCHED
        or row.topic not in TOPICS
        or row.value != "unsettled"
        or row.as_of == READ_AGAIN
    ):
        return row
    later = not row.in_force_from and (row.place, row.topic) in ruled
    search = EARLIER.get((row.place, row.topic), NO_EARLIER) if later else NO_RULING
    told = row.note.replace(NOTHING_RELIABLE, "").replace(MEMORY, "").strip()
    return replace(
        row,
        note=" ".join(part for part in (told, search) if part),
        as_of=READ_AGAIN,
        confidence="medium" if row.confidence == "high" else row.confidence,
    )
