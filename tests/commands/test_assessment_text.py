"""The page of an assessment shows what decides, what it rests on and what must be checked."""

from dataclasses import replace
from datetime import date

import pytest
from helpers.bare import bare_assessment
from helpers.small_library import small_library

from negwizard.assessment import (
    Assessment,
    Citation,
    Deadline,
    FaultResult,
    Ground,
    IssueResult,
    LimitationResult,
    NoticeDue,
    Outcome,
    Premise,
    Reason,
)
from negwizard.commands.assessment_text import MOST_QUESTIONS, assessment_text
from negwizard.knowledge.model import Question
from negwizard.terms import (
    ELEMENTS,
    AnswerKind,
    Burden,
    Confidence,
    Evidence,
    FaultRegime,
    Issue,
    IssueKind,
    OutcomeStatus,
    Side,
    Status,
    Strength,
)

DAY = date(2026, 11, 23)


def citation(name: str, confidence: Confidence = Confidence.HIGH, kind: str = "case") -> Citation:
    return Citation(name, name, f"{name}, 1 Rep. 1", DAY, confidence, kind)


def ground(side: Side, text: str, *premises: Premise, cited: Citation | None = None) -> Ground:
    reason = Reason("a_rule", text, (cited or citation("Doe v. Roe"),), premises)
    return Ground(Issue.DUTY, side, Strength.STRONG, reason)


def result(
    issue: Issue, status: Status = Status.OPEN, *grounds: Ground, kind: IssueKind = IssueKind.ELEMENT
) -> IssueResult:
    return IssueResult(
        issue,
        kind,
        issue.value.capitalize(),
        "",
        None,
        Burden.CLAIMANT,
        status,
        Status.OPEN,
        grounds_for=tuple(each for each in grounds if each.side is Side.FOR),
        grounds_against=tuple(each for each in grounds if each.side is Side.AGAINST),
    )


@pytest.fixture
def assessment() -> Assessment:
    return bare_assessment(
        place_name="Example State",
        incident_date=date(2020, 1, 2),
        issues={issue: result(issue) for issue in ELEMENTS},
        outcome=Outcome(OutcomeStatus.CLAIM_FAILS, OutcomeStatus.OPEN, (Issue.DUTY,)),
        knowledge_version="2026.11 / abc",
        answer_hash="f00",
    )


def with_duty(assessment: Assessment, duty: IssueResult) -> Assessment:
    return replace(assessment, issues={**assessment.issues, Issue.DUTY: duty})


def test_the_outcome_comes_first_with_what_decides_it(assessment: Assessment) -> None:
    assert assessment_text("Case", assessment, small_library()).splitlines()[3:5] == [
        "As things stand, the claim would fail. It turns on: Duty.",
        "That is the story as told. On the documents alone, the claim cannot be judged yet.",
    ]


def test_a_ground_shows_its_source_and_what_it_rests_on(assessment: Assessment) -> None:
    told = Premise("answer", "They promised it.", "promise", "yes", Evidence.DOCUMENT, disputed=True)
    row = Premise("law", "The law says so.", citation=citation("US-XX/data_duty", Confidence.LOW, "row"))
    text = assessment_text(
        "",
        with_duty(assessment, result(Issue.DUTY, Status.MET, ground(Side.FOR, "So it is.", told, row))),
        small_library(),
    )
    assert "- Strong. So it is. [Doe v. Roe]" in text
    assert "- They promised it. [document; disputed]" in text
    assert "- The law says so. [US-XX/data_duty (check this)]" in text


def test_the_programs_own_method_is_not_shown_as_a_source(assessment: Assessment) -> None:
    own = ground(Side.AGAINST, "Nothing speaks.", cited=citation("method", kind="method"))
    text = assessment_text(
        "", with_duty(assessment, result(Issue.DUTY, Status.NOT_MET, own)), small_library()
    )
    assert "- Strong. Nothing speaks.\n" in text


def test_a_defense_works_and_is_not_met(assessment: Assessment) -> None:
    defense = result(
        Issue.UNFORESEEABLE, Status.MET, ground(Side.FOR, "No one saw it."), kind=IssueKind.DEFENSE
    )
    text = assessment_text(
        "", replace(assessment, issues={**assessment.issues, Issue.UNFORESEEABLE: defense}), small_library()
    )
    assert "Unforeseeable: Works" in text


def test_a_ground_that_was_taken_away_says_by_what(assessment: Assessment) -> None:
    taken = replace(
        ground(Side.FOR, "So it is."), defeated_by=(Reason("r", "Unless a statute says no.", (), ()),)
    )
    text = assessment_text("", with_duty(assessment, result(Issue.DUTY, Status.OPEN, taken)), small_library())
    assert "- Set aside. So it is." in text
    assert "- Set aside because: Unless a statute says no." in text


def test_open_questions_are_few_and_name_who_can_tell(assessment: Assessment) -> None:
    questions = {
        f"q{n}": Question(f"q{n}", "s", AnswerKind.YES_NO, f"Question {n}?", who_knows=("the bank",))
        for n in range(20)
    }
    library = replace(small_library(), questions=questions)
    text = assessment_text("", replace(assessment, unanswered=tuple(questions)), library)
    assert "- Question 0? (q0) Who can tell: the bank." in text
    assert text.count("Who can tell: the bank.") == MOST_QUESTIONS
    assert "and 8 more" in text


def test_weak_sources_are_counted_and_other_warnings_told(assessment: Assessment) -> None:
    weak = tuple(f"Check this before you rely on it: Source {number}." for number in range(3))
    text = assessment_text("", replace(assessment, warnings=("Thin law.", *weak)), small_library())
    assert "- Mind: Thin law." in text
    assert "- Mind: 3 sources behind this result were noted from memory" in text
    assert "Source 1" not in text


def test_days_are_written_so_that_no_one_can_misread_them(assessment: Assessment) -> None:
    last = Deadline("the people", "Tell the people.", date(2020, 2, 3), citation("A statute"))
    text = assessment_text("", replace(assessment, deadlines=(last,)), small_library())
    assert "incident of January 2, 2020, assessed as of November 23, 2026" in text
    assert "- Tell the people. By February 3, 2020. [A statute]" in text


def test_the_page_names_the_knowledge_and_the_answers_it_rests_on(assessment: Assessment) -> None:
    last = assessment_text("", assessment, small_library()).splitlines()[-1]
    assert last == "Information, not legal advice. Knowledge 2026.11 / abc; answers f00."


def test_what_is_due_before_the_last_day_to_sue_comes_first_with_its_source(assessment: Assessment) -> None:
    weak = NoticeDue("Tell the city.", "Act before May 1, 2026.", citation("City law", Confidence.LOW), DAY)
    none = NoticeDue("No notice is due.", "", citation("Court rules"), None)
    limit = LimitationResult(citation("Limits"), 2, 2, (), DAY, DAY, "Two years.", notices=(weak, none))
    lines = assessment_text("Case", replace(assessment, limitation=limit), small_library())
    page = " ".join(lines.split())
    told = (
        "- Tell the city. Act before May 1, 2026. [City law (check this)] - No notice is due. [Court rules]"
    )
    assert f"{told} Two years. [Limits]" in page
    nothing_else = replace(assessment, limitation=replace(limit, citation=None, text=""))
    alone = assessment_text("Case", nothing_else, small_library())
    assert told in " ".join(alone.split())
    assert "Two years." not in alone


def test_shared_fault_bears_the_name_of_what_the_law_says(assessment: Assessment) -> None:
    shared = FaultResult(
        FaultRegime.MODIFIED_51, "Fault is shared.", citation("Law"), None, None, None, None, None, None
    )
    for fault, there, gone in (
        (shared, "Shared fault", "Who bears the loss"),
        (replace(shared, shares_count=False), "Who bears the loss", "Shared fault"),
    ):
        text = assessment_text("", replace(assessment, fault=fault), small_library())
        assert there in text
        assert gone not in text


@pytest.mark.parametrize(("place", "abroad"), [("US-PA", False), ("DE", True)])
def test_a_point_without_weight_in_the_place_stands_in_one_line(
    assessment: Assessment, place: str, abroad: bool
) -> None:
    own = ground(Side.FOR, "A federal rule.", cited=citation("method", kind="method"))
    standing = result(Issue.STANDING, Status.MET, own, kind=IssueKind.THRESHOLD)
    issues = {**assessment.issues, Issue.STANDING: standing}
    text = assessment_text("", replace(assessment, place=place, issues=issues), small_library())
    assert ("Without weight in this place: Standing." in text) is abroad
    assert ("A federal rule." in text) is not abroad
