"""From answers to an assessment, on the invented law of Exland."""

import random
from dataclasses import replace
from datetime import date

import pytest
from helpers.law_school import DAY, school_library, school_rules
from helpers.processes import printed

from negwizard.assessment import Assessment
from negwizard.engine.inference import Reasoner, answer_hash
from negwizard.engine.relevance import Relevance
from negwizard.engine.rulebook import RuleSet, absent, answer, decided, found, law, proposition
from negwizard.errors import RuleError, UnknownName
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import FindingInfo
from negwizard.terms import (
    ELEMENTS,
    Confidence,
    Evidence,
    Incident,
    Issue,
    OutcomeStatus,
    Perspective,
    Side,
    Status,
    Strength,
)

FRAME = Frame(jurisdiction="XX", incident_date=date(2025, 5, 1))
FULL = {
    "relation": Answer("client", Evidence.DOCUMENT, "bank letter"),
    "contract": Answer("no"),
    "missing": Answer(("guard", "lock"), Evidence.OFFICIAL),
    "warned": Answer("yes", Evidence.STATEMENT, disputed=True),
    "losses": Answer(("distress", "stolen_funds")),
    "loss_amount_stolen_funds": Answer(900),
    "loss_borne_by": Answer("claimant"),
}


@pytest.fixture
def reasoner():
    return Reasoner(school_library(), school_rules())


def status(assessment: Assessment, issue: Issue) -> Status:
    return assessment.issues[issue].status


def test_every_issue_is_there_in_report_order(reasoner):
    assert list(reasoner.assess(FRAME, {}).issues) == list(Issue)


def test_without_answers_everything_is_open(reasoner):
    assessment = reasoner.assess(FRAME, {})
    assert {result.status for result in assessment.issues.values()} == {Status.OPEN}
    assert assessment.outcome.status is OutcomeStatus.OPEN
    assert assessment.outcome.deciding == (Issue.DUTY, Issue.BREACH, Issue.CAUSATION, Issue.DAMAGES)


def test_answers_changed_in_place_are_seen(reasoner):
    answers = dict(FULL)
    first = reasoner.assess(FRAME, answers)
    answers["relation"] = Answer("stranger")
    assert reasoner.assess(FRAME, answers) == Reasoner(school_library(), school_rules()).assess(
        FRAME, answers
    )
    assert reasoner.assess(FRAME, FULL) == first


def test_the_next_question_and_the_panel_share_one_look_at_what_matters(reasoner, monkeypatch):
    looks = []

    def look(*given):
        looks.append(given)
        return Relevance(*given)

    monkeypatch.setattr("negwizard.engine.inference.Relevance", look)
    movers = reasoner.movers(FRAME, FULL)
    reasoner.assess(FRAME, dict(FULL))
    assert len(looks) == 1
    assert reasoner.movers(FRAME, {}) != movers
    assert len(looks) == 2


def test_a_full_story_makes_a_claim(reasoner):
    assessment = reasoner.assess(FRAME, FULL)
    assert status(assessment, Issue.DUTY) is Status.MET
    assert status(assessment, Issue.STANDARD_OF_CARE) is Status.MET
    assert status(assessment, Issue.BREACH) is Status.MET
    assert status(assessment, Issue.LOSS_DISTRESS) is Status.NOT_MET
    assert assessment.outcome.status is OutcomeStatus.CLAIM_VIABLE
    assert assessment.outcome.deciding == ELEMENTS, "a claim rests on all four"
    fails = reasoner.assess(FRAME, {"relation": Answer("stranger")})
    assert (fails.outcome.status, fails.outcome.deciding) == (OutcomeStatus.CLAIM_FAILS, (Issue.DUTY,))


def test_on_the_evidence_only_documents_count_and_what_needs_no_proof(reasoner):
    assessment = reasoner.assess(FRAME, FULL)
    assert assessment.issues[Issue.DUTY].on_evidence is Status.MET
    assert assessment.issues[Issue.BREACH].on_evidence is Status.OPEN, "the warning is only told"
    assert assessment.issues[Issue.LOSS_STOLEN_FUNDS].on_evidence is Status.MET, (
        "no proof is asked for losses"
    )
    assert assessment.outcome.on_evidence is OutcomeStatus.OPEN


def test_a_reason_leads_down_to_answers_and_law(reasoner):
    (ground,) = reasoner.assess(FRAME, FULL).issues[Issue.DUTY].grounds_for
    assert (ground.side, ground.strength, ground.stands) == (Side.FOR, Strength.STRONG, True)
    assert ground.reason.text == "Who takes clients owes them care."
    assert [citation.id for citation in ground.reason.citations] == ["roe_2020"]
    said, row = ground.reason.premises
    assert (said.kind, said.text, said.question) == ("answer", "The person harmed was a client.", "relation")
    assert (said.evidence, said.note) == (Evidence.DOCUMENT, "bank letter")
    assert (row.kind, row.text, row.citation.id) == ("law", "Exland knows the duty.", "XX/data_duty")
    assert row.citation.name == "Exland: Data duty"


def test_findings_and_issues_carry_their_derivations(reasoner):
    (ground,) = reasoner.assess(FRAME, FULL).issues[Issue.BREACH].grounds_for
    (issue,) = ground.reason.premises
    assert (issue.kind, issue.text) == ("issue", "Standard of care: met.")
    (why,) = issue.because
    assert why.rule == "carelessness_falls_below_the_standard"
    (finding,) = why.premises
    assert finding.text == "The organization was careless."
    (derivation,) = finding.because
    assert [premise.kind for premise in derivation.premises] == ["finding", "answer", "absence"]
    assert derivation.premises[2].text == "Nothing shows that the organization is excused by contract."


def test_firings_for_several_safeguards_are_told_as_one_reason():
    cheap = school_library()
    guards = {name: replace(guard, cost="low") for name, guard in cheap.safeguards.items()}
    assessment = Reasoner(replace(cheap, safeguards=guards), school_rules()).assess(FRAME, FULL)
    ground = assessment.issues[Issue.STANDARD_OF_CARE].grounds_for[-1]
    assert [premise.text for premise in ground.reason.premises] == [
        "A basic safeguard was missing: there was no guard.",
        "A basic safeguard was missing: there was no lock.",
    ]


def test_dear_safeguards_are_not_basic(reasoner):
    assessment = reasoner.assess(FRAME, {"missing": Answer(("guard",))})
    assert assessment.findings == ()


def test_a_defeated_ground_stays_visible_with_what_defeats_it(reasoner):
    answers = {**FULL, "contract": Answer("yes"), "contract_excludes": Answer("yes")}
    result = reasoner.assess(FRAME, answers).issues[Issue.DUTY]
    assert result.status is Status.OPEN
    standing, defeated = result.grounds_for
    assert standing.strength is Strength.SUPPORTING
    assert defeated.reason.rule == "clients_may_rely_on_care"
    assert [reason.rule for reason in defeated.defeated_by] == ["an_exclusion_takes_the_duty_away"]


def test_answers_off_the_path_do_not_count(reasoner):
    led_away = {**FULL, "contract": Answer("no"), "contract_excludes": Answer("yes")}
    assert reasoner.assess(FRAME, led_away) == reasoner.assess(FRAME, FULL)


def test_i_do_not_know_is_said_and_not_nothing(reasoner):
    assessment = reasoner.assess(FRAME, {"missing": Answer(UNKNOWN), "warned": Answer("no")})
    assert status(assessment, Issue.STANDARD_OF_CARE) is Status.NOT_MET
    assert assessment.unknowns == ("missing",)
    assert "missing" not in assessment.unanswered
    silent = reasoner.assess(FRAME, {"warned": Answer("no")})
    assert status(silent, Issue.STANDARD_OF_CARE) is Status.OPEN


def test_none_of_these_is_an_answer_that_rules_can_match(reasoner):
    rules = RuleSet("none")

    @rules.ground(
        Issue.NOTICE, Side.AGAINST, Strength.STRONG, answer("missing", "none"), authority=("roe_2020",)
    )
    def nothing_was_missing() -> None:
        """Nothing was missing."""

    assessment = Reasoner(school_library(), (*school_rules(), rules)).assess(FRAME, {"missing": Answer(())})
    (ground,) = assessment.issues[Issue.NOTICE].grounds_against
    assert ground.reason.premises[0].text == "What was missing? None of these."


def test_the_law_of_the_place_decides(reasoner):
    other = replace(FRAME, jurisdiction="YY")
    assert status(reasoner.assess(other, FULL), Issue.DUTY) is Status.OPEN
    assert reasoner.assess(other, FULL).place_name == "Wyland"


def test_numbers_count_by_the_band_they_fall_into(reasoner):
    assessment = reasoner.assess(FRAME, {"claimant_fault_percent": Answer(60, Evidence.DOCUMENT)})
    (ground,) = assessment.issues[Issue.COMPARATIVE_FAULT].grounds_for
    (share,) = ground.reason.premises
    assert (share.kind, share.value, share.question) == ("quantity", "over_bar", "claimant_fault_percent")
    assert share.evidence is Evidence.DOCUMENT
    assert assessment.fault is not None
    assert assessment.fault.barred


def test_the_loss_table_lists_what_was_named(reasoner):
    money, sleep = reasoner.assess(FRAME, FULL).losses
    assert (money.issue, money.amount_low, money.amount_high) == (Issue.LOSS_STOLEN_FUNDS, 900, 900)
    assert (money.borne_by, money.status) == ("The person harmed", Status.MET)
    assert money.reason == "Money is a loss."
    assert (sleep.amount_low, sleep.status, sleep.reason) == (None, Status.NOT_MET, "Sleep is no loss.")


def test_words_follow_the_perspective(reasoner):
    seen = reasoner.assess(replace(FRAME, perspective=Perspective.ORGANIZATION), FULL)
    (ground, _) = seen.issues[Issue.STANDARD_OF_CARE].grounds_for
    assert ground.reason.premises[0].text == "Your business was careless."


def test_weak_sources_and_a_missing_date_are_warned_of(reasoner):
    rules = RuleSet("weak")

    @rules.ground(Issue.NOTICE, Side.FOR, Strength.STRONG, answer("warned", "yes"), authority=("roe_2020",))
    def warned() -> None:
        """A warning is notice."""

    library = school_library()
    weak = replace(library.authorities["roe_2020"], confidence=Confidence.LOW)
    reasoner = Reasoner(
        replace(library, authorities={**library.authorities, "roe_2020": weak}), (*school_rules(), rules)
    )
    warnings = reasoner.assess(Frame(jurisdiction="XX"), {"warned": Answer("yes")}).warnings
    assert warnings == (
        f"The day of the incident is not known. The law in force on {day_in_words(DAY)} was applied.",
        "Check this before you rely on it: roe 2020 (cite of roe_2020).",
    )


def test_a_check_before_anything_happened_misses_no_day(reasoner):
    frame = Frame(jurisdiction="XX", incident=Incident.NONE_YET)
    assert reasoner.assess(frame, {}).warnings == ()


def test_a_rule_that_cites_what_is_not_on_file_is_refused():
    rules = RuleSet("bad")

    @rules.finding("f", answer("warned", "yes"), authority=("roe_2002",))
    def cites_badly() -> None:
        """This cites badly."""

    with pytest.raises(RuleError, match='Rule cites_badly: it cites "roe_2002".*Did you mean "roe_2020"'):
        Reasoner(school_library(), (rules,))


def test_a_rule_needs_an_authority_or_a_row_of_law_to_rest_on():
    rules = RuleSet("bare")

    @rules.ground(Issue.NOTICE, Side.FOR, Strength.STRONG, law("data_duty", "recognized"))
    def rests_on_a_row() -> None:
        """The row names the source."""

    assert [rule.authority for rule in rules.rules] == [()]
    with pytest.raises(RuleError, match="names no authority and rests on no row of law"):

        @rules.ground(Issue.NOTICE, Side.FOR, Strength.STRONG, answer("warned", "yes"), absent(law("a", "b")))
        def rests_on_nothing() -> None:
            """Nothing names a source."""


def _handing_on(*statuses: Status, side: Side = Side.FOR) -> RuleSet:
    rules = RuleSet("handing on")

    @rules.handed_on(
        Issue.DAMAGES,
        side,
        Strength.STRONG,
        Issue.LOSS_STOLEN_FUNDS,
        decided(Issue.LOSS_STOLEN_FUNDS, *statuses),
    )
    def money_bears_on_damages() -> None:
        """Money bears on damages."""

    @rules.ground(
        Issue.LOSS_STOLEN_FUNDS,
        Side.FOR,
        Strength.STRONG,
        answer("relation", "client"),
        law("data_duty", "recognized"),
        authority=("doe_2021",),
    )
    def a_client_may_ask_for_money() -> None:
        """A client may ask for money."""

    @rules.ground(
        Issue.LOSS_STOLEN_FUNDS, Side.AGAINST, Strength.STRONG, answer("warned", "yes"), authority=("method",)
    )
    def the_warned_lose_it_themselves() -> None:
        """The warned lose it themselves."""

    return rules


def _sources_on_damages(rules: RuleSet, answers: dict[str, Answer]) -> list[str]:
    seen = Reasoner(school_library(), (*school_rules(), rules)).assess(FRAME, answers)
    (ground,) = (
        it for it in seen.issues[Issue.DAMAGES].grounds if it.reason.rule == "money_bears_on_damages"
    )
    return [citation.id for citation in ground.reason.citations]


def test_a_decision_that_is_handed_on_keeps_its_sources_rows_of_law_first():
    answers = {"losses": Answer(("stolen_funds",)), "relation": Answer("client")}
    (row, *named) = _sources_on_damages(_handing_on(Status.MET), answers)
    assert row.startswith("XX/data_duty")
    assert sorted(named) == ["doe_2021", "roe_2020"]


def test_a_decision_that_can_go_either_way_is_handed_on_with_the_sources_of_one_side():
    answers = {"losses": Answer(("stolen_funds",)), "warned": Answer("yes")}
    assert _sources_on_damages(_handing_on(Status.ARGUABLE), answers) == ["roe_2020"]
    against = _handing_on(Status.ARGUABLE, side=Side.AGAINST)
    assert _sources_on_damages(against, answers) == ["method"]


@pytest.mark.parametrize(
    "conditions",
    [
        (),
        (decided(Issue.LOSS_DISTRESS, Status.MET),),
        (decided(Issue.LOSS_STOLEN_FUNDS, Status.MET), answer("warned", "yes")),
        (absent(decided(Issue.DUTY, Status.MET)),),
    ],
)
def test_only_a_rule_that_looks_at_nothing_but_the_part_may_go_without_an_authority(conditions):
    with pytest.raises(RuleError, match='hands on "loss_stolen_funds" may look at nothing else'):
        RuleSet("bad").handed_on(
            Issue.DAMAGES, Side.FOR, Strength.STRONG, Issue.LOSS_STOLEN_FUNDS, *conditions
        )


def test_a_decision_is_handed_on_to_what_is_weighed_later_only():
    with pytest.raises(RuleError, match="weighed in the same layer"):
        RuleSet("bad").handed_on(
            Issue.DAMAGES, Side.FOR, Strength.STRONG, Issue.DUTY, decided(Issue.DUTY, Status.MET)
        )


def test_unknown_places_and_questions_are_refused_with_a_hint(reasoner):
    with pytest.raises(UnknownName, match='no question "warnd". Did you mean "warned"'):
        reasoner.assess(FRAME, {"warnd": Answer("yes")})
    with pytest.raises(UnknownName, match='no jurisdiction "ZZ"'):
        reasoner.assess(replace(FRAME, jurisdiction="ZZ"), {})


def test_the_hash_depends_on_every_part_of_an_answer_and_on_no_order():
    turned = dict(reversed(FULL.items()))
    assert answer_hash(FRAME, FULL) == answer_hash(FRAME, turned)
    changed = {**FULL, "warned": Answer("yes", Evidence.STATEMENT)}
    assert answer_hash(FRAME, FULL) != answer_hash(FRAME, changed)
    assert answer_hash(FRAME, FULL) != answer_hash(replace(FRAME, jurisdiction="YY"), FULL)


def test_the_order_of_answers_and_what_was_asked_before_do_not_matter(reasoner):
    fresh = Reasoner(school_library(), school_rules()).assess(FRAME, FULL)
    choose = random.Random(5)
    for _ in range(30):
        names = choose.sample(list(FULL), choose.randint(0, len(FULL)))
        reasoner.assess(replace(FRAME, jurisdiction=choose.choice(("XX", "YY"))), {n: FULL[n] for n in names})
        shuffled = choose.sample(list(FULL.items()), len(FULL))
        assert reasoner.assess(FRAME, dict(shuffled)) == fresh


ASSESS = """
import random, sys
from helpers.law_school import school_library, school_rules
from negwizard.engine.inference import Reasoner
from engine.test_inference import FRAME, FULL
answers = list(FULL.items())
random.Random(int(sys.argv[1])).shuffle(answers)
reasoner = Reasoner(school_library(), school_rules())
print(repr(reasoner.assess(FRAME, dict(answers), robustness=True)))
"""


def test_every_process_gives_the_same_assessment():
    assert len({printed(ASSESS, seed) for seed in ("0", "1", "4711")}) == 1


def _bank_law(**more: object) -> RuleSet:
    rules = RuleSet("two laws")
    for source, kind in (("doe_2021", "client"), ("roe_2020", "stranger")):
        rules.finding("law_governs", answer("relation", kind), authority=(source,))(
            proposition(f"the_law_of_{kind}s_governs", f"The law of {kind}s governs.")
        )
    rules.ground(Issue.NOTICE, Side.FOR, Strength.STRONG, found("law_governs"), **more)(
        proposition("what_governs_decides", "What governs decides.")
    )
    return rules


@pytest.mark.parametrize(("relation", "source"), [("client", "doe_2021"), ("stranger", "roe_2020")])
def test_a_rule_cites_the_law_that_brought_its_finding_about(relation, source):
    rules = _bank_law(sources_of="law_governs")
    seen = Reasoner(school_library(), (*school_rules(), rules)).assess(FRAME, {"relation": Answer(relation)})
    (ground,) = (it for it in seen.issues[Issue.NOTICE].grounds if it.reason.rule == "what_governs_decides")
    assert [citation.id for citation in ground.reason.citations] == [source]


@pytest.mark.parametrize(
    "more", [{"sources_of": "another_finding"}, {"sources_of": "law_governs", "authority": ("doe_2021",)}]
)
def test_only_a_condition_brings_its_sources_along_and_no_other_source_stands_beside_it(more):
    with pytest.raises(RuleError, match="must be a condition, and the only source"):
        _bank_law(**more)


@pytest.mark.parametrize(("incident", "said"), [(Incident.BREAK_IN, False), (Incident.PAYMENT_FRAUD, True)])
def test_what_is_missing_is_said_only_where_it_could_have_mattered(incident, said):
    library = school_library()
    seen = FindingInfo("seen", "It was seen.", "It was not seen.", incident="payment_fraud")
    rules = RuleSet("missing")
    rules.finding("seen", answer("warned", "yes"))(proposition("a_warning_is_seen", "A warning is seen."))
    conditions = (answer("relation", "client"), absent(found("seen")))
    rules.ground(Issue.NOTICE, Side.FOR, Strength.STRONG, *conditions, authority=("doe_2021",))(
        proposition("what_is_not_seen_counts", "What is not seen counts.")
    )
    known = replace(library, findings={**library.findings, "seen": seen})
    told = Reasoner(known, (*school_rules(), rules)).assess(
        replace(FRAME, incident=incident), {"relation": Answer("client")}
    )
    reasons = {ground.reason.rule: ground.reason for ground in told.issues[Issue.NOTICE].grounds}
    texts = [premise.text for premise in reasons["what_is_not_seen_counts"].premises]
    assert texts[1:] == (["It was not seen."] if said else [])
