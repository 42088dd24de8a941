"""The facts that rules match and conclude.

Stated facts come from the case and the law of its place: `Case`, `Answer`, `Unknown`, `Law`, `Quantity`,
`Control`, `Burden`. Concluded facts come from rules: `Finding`, `Ground`, `Defeat`, `Standing`,
`Decision`, `Result`.
"""

from negwizard.engine._experta import MATCH, NOT, AnyOf, Field, StrictFact

__all__ = [
    "MATCH",
    "NOT",
    "Answer",
    "AnyOf",
    "Burden",
    "Case",
    "Control",
    "Decision",
    "Defeat",
    "Finding",
    "Ground",
    "Law",
    "Quantity",
    "Result",
    "Standing",
    "Unknown",
]


class Case(StrictFact):
    """A part of the frame: key is perspective, incident, family or stage."""

    key = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


class Answer(StrictFact):
    """An answer that is known. An answer to a question with several choices gives one fact for each
    option chosen.

    Numbers, amounts, dates and texts are not stated as answers: what rules need of them comes as
    `Quantity`.
    """

    question = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


class Unknown(StrictFact):
    """The user said "I don't know"."""

    question = Field(str, mandatory=True)


class Law(StrictFact):
    """A row of law of the place that is in force; `row` is its id."""

    topic = Field(str, mandatory=True)
    value = Field(str, mandatory=True)
    row = Field(str, mandatory=True)


class Quantity(StrictFact):
    """A number or a date put into a band that the law cares about; see `negwizard.engine.quantities`."""

    name = Field(str, mandatory=True)
    band = Field(str, mandatory=True)


class Burden(StrictFact):
    """Who must persuade the court on an issue: claimant, defendant or court."""

    issue = Field(str, mandatory=True)
    on = Field(str, mandatory=True)


class Control(StrictFact):
    """An option of a checklist question is a safeguard: chosen, it was missing. Tier: basic (free or
    cheap) | further."""

    question = Field(str, mandatory=True)
    safeguard = Field(str, mandatory=True)
    tier = Field(str, mandatory=True)


class Finding(StrictFact):
    """Something the answers amount to; `about` names a safeguard where the finding is about one, else it
    is empty."""

    id = Field(str, mandatory=True)
    about = Field(str, mandatory=True)


class Ground(StrictFact):
    """A ground for or against an issue. Tier: part | main (parts of elements and losses are weighed
    first)."""

    issue = Field(str, mandatory=True)
    side = Field(str, mandatory=True)
    strength = Field(str, mandatory=True)
    rule = Field(str, mandatory=True)
    tier = Field(str, mandatory=True)


class Defeat(StrictFact):
    """The ground that `rule` gives is taken away by a ground that has priority over it."""

    rule = Field(str, mandatory=True)
    tier = Field(str, mandatory=True)


class Standing(StrictFact):
    """There is a standing ground of this side and strength on the issue."""

    issue = Field(str, mandatory=True)
    side = Field(str, mandatory=True)
    strength = Field(str, mandatory=True)
    tier = Field(str, mandatory=True)


class Decision(StrictFact):
    """The status of an issue: met, not_met or arguable. No decision means open."""

    issue = Field(str, mandatory=True)
    status = Field(str, mandatory=True)
    tier = Field(str, mandatory=True)


class Result(StrictFact):
    """The claim as a whole: `status` is claim_fails, claim_viable or claim_arguable, decided by `issue`.
    None: open."""

    status = Field(str, mandatory=True)
    issue = Field(str, mandatory=True)
