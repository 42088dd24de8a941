"""Before anything is said, no element is decided and the outcome is open, whatever the place or incident."""

from datetime import date

import pytest

from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.library import load_library
from negwizard.terms import ELEMENTS, Incident, OutcomeStatus, Stage, Status

REASONER = Reasoner(load_library())
SETTINGS = [(place, Incident.BREAK_IN) for place in REASONER.library.places]
SETTINGS += [(place, incident) for place in ("US-GA", "GB-EAW", "EU-GDPR82") for incident in Incident]


@pytest.mark.parametrize(("place", "incident"), SETTINGS)
def test_silence_decides_nothing(place, incident):
    frame = Frame(incident=incident, jurisdiction=place, stage=Stage.PLEADING, as_of=date(2026, 11, 23))
    found = REASONER.assess(frame, {})
    assert found.outcome.status is OutcomeStatus.OPEN
    assert {found.issues[element].status for element in ELEMENTS} == {Status.OPEN}
