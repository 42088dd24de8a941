"""Under data protection law it is for the organization to show its care."""

from datetime import date

from negwizard.knowledge.answers import Frame
from negwizard.terms import Burden, Issue


def test_the_burden_of_showing_care_follows_the_scheme_of_the_place(reasoner):
    for place, burden in (("EU-GDPR82", Burden.DEFENDANT), ("US-GA", Burden.CLAIMANT)):
        found = reasoner.assess(Frame(jurisdiction=place, as_of=date(2026, 11, 23)), {})
        assert found.issues[Issue.STANDARD_OF_CARE].burden is burden
        assert found.issues[Issue.REASONABLE_CARE_MET].burden is burden
        assert found.issues[Issue.DAMAGES].burden is Burden.CLAIMANT
