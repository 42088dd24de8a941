import json
from dataclasses import replace
from datetime import date

from helpers.small_reasoner import SOURCE, SmallReasoner

from negwizard.application.serialize import assessment_data, plain
from negwizard.assessment import Citation, FaultResult, LimitationResult, NoticeDue
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import Confidence, FaultRegime, Issue, Status

ASSESSMENT = SmallReasoner().assess(Frame(incident_date=date(2020, 1, 2)), {"data_taken": Answer("yes")})
SOURCE_OF_NOTICE = Citation("city", "Example City", "City Code 1", date(2026, 11, 26), Confidence.HIGH, "row")


def test_the_promised_names_are_there() -> None:
    data = json.loads(json.dumps(assessment_data(ASSESSMENT)))
    assert set(data["elements"]) == {"breach", "damages"}
    assert set(data["defenses"]) == {"standing"}
    assert set(data["parts"]) == {"notice"}
    assert data["outcome"]["status"] == "claim_fails"
    assert data["outcome"]["deciding"] == ["damages"]
    assert (data["knowledge_version"], data["answer_hash"]) == ("test / 1", "ab")
    assert (data["incident_date"], data["as_of"]) == ("2020-01-02", "2026-11-23")
    promised = {
        "status",
        "on_evidence",
        "grounds_for",
        "grounds_against",
        "authorities",
        "open_questions",
        "robustness",
    }
    assert promised <= set(data["elements"]["damages"])


def test_a_ground_carries_rule_sources_and_premises() -> None:
    (ground,) = assessment_data(ASSESSMENT)["elements"]["damages"]["grounds_for"]
    assert (ground["rule"], ground["strength"], ground["stands"]) == ("taken", "strong", True)
    assert ground["authorities"] == ["roe_2020"]
    known, found = ground["premises"]
    assert (known["question"], known["value"], known["evidence"]) == ("data_taken", "yes", "document")
    assert found["because"][0]["rule"] == "finds"
    assert "question" not in found


def test_a_weak_source_is_marked() -> None:
    assert assessment_data(ASSESSMENT)["elements"]["damages"]["authorities"] == [
        {**plain(SOURCE), "as_of": "2026-11-23", "confidence": "low", "check_this": True}
    ]


def test_records_become_plain_field_by_field() -> None:
    fault = FaultResult(FaultRegime.PURE_COMPARATIVE, "t", SOURCE, 20, 80, None, 100, 80, False, ("s",))
    data = assessment_data(replace(ASSESSMENT, fault=fault))["fault"]
    assert (data["regime"], data["recoverable"], data["steps"]) == ("pure_comparative", 80, ["s"])
    assert plain({Issue.DUTY: {Status.MET, Status.OPEN}}) == {"duty": ["met", "open"]}


def test_equal_assessments_give_the_same_text() -> None:
    again = SmallReasoner().assess(Frame(incident_date=date(2020, 1, 2)), {"data_taken": Answer("yes")})
    assert json.dumps(assessment_data(again)) == json.dumps(assessment_data(ASSESSMENT))


def test_notices_are_written_with_their_day_and_source() -> None:
    notice = NoticeDue("Tell the city.", "Act before May 1, 2026.", SOURCE_OF_NOTICE, date(2026, 5, 1))
    limit = LimitationResult(None, 0, 0, (), None, None, "", notices=(notice,))
    data = assessment_data(replace(ASSESSMENT, limitation=limit))["limitation"]
    assert data["citation"] is None
    (written,) = data["notices"]
    assert (written["text"], written["day"], written["citation"]["cite"]) == (
        "Tell the city.",
        "2026-05-01",
        "City Code 1",
    )
