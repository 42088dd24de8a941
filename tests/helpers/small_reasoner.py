"""A reasoner that knows three things: data taken is damage, a missing second step is breach, a flaw makes it strong."""

from collections.abc import Mapping

from helpers.small_library import DAY
from negwizard.assessment import Assessment, Citation, Ground, IssueResult, Outcome, Premise, Reason
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import (
    Burden,
    Confidence,
    Evidence,
    Issue,
    IssueKind,
    OutcomeStatus,
    Side,
    Status,
    Strength,
)

SOURCE = Citation("roe_2020", "Roe v. Doe", "1 U.S. 1 (2020)", DAY, Confidence.LOW, "case")


def ground(issue: Issue, rule: str, *, side: Side = Side.FOR, premise: str = "data_taken") -> Ground:
    known = Premise("answer", "It was so.", question=premise, value="yes", evidence=Evidence.DOCUMENT)
    finding = Premise(
        "finding", "It was found.", because=(Reason("finds", "What is so is found.", (), (known,)),)
    )
    return Ground(
        issue, side, Strength.STRONG, Reason(rule, f"Rule {rule} holds.", (SOURCE,), (known, finding))
    )


def result(
    issue: Issue, status: Status, grounds: tuple[Ground, ...] = (), kind: IssueKind = IssueKind.ELEMENT
) -> IssueResult:
    return IssueResult(
        issue=issue,
        kind=kind,
        title=issue.value,
        meaning="",
        part_of=None,
        burden=Burden.CLAIMANT,
        status=status,
        on_evidence=Status.OPEN,
        grounds_for=grounds,
        open_questions=("way_in",),
    )


class SmallReasoner:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def assess(self, frame: Frame, answers: Mapping[str, Answer], *, robustness: bool = False) -> Assessment:
        self.asked += 1
        said = {name: answer.value for name, answer in answers.items()}
        missing = said.get("missing_sign_in", ())
        assert isinstance(missing, tuple)
        breach = tuple(
            ground(Issue.BREACH, f"{name}_was_missing", premise="missing_sign_in") for name in missing
        )
        damage = {"yes": Status.MET, "no": Status.NOT_MET}.get(str(said.get("data_taken")), Status.OPEN)
        flawed = said.get("way_in") == "flaw"
        issues = {
            Issue.BREACH: result(
                Issue.BREACH, Status.MET if "auth_mfa" in missing else Status.ARGUABLE, breach
            ),
            Issue.DAMAGES: result(
                Issue.DAMAGES, damage, (ground(Issue.DAMAGES, "taken"),) if "yes" in said.values() else ()
            ),
            Issue.NOTICE: result(
                Issue.NOTICE, Status.MET if flawed else Status.OPEN, kind=IssueKind.SUB_ISSUE
            ),
            Issue.STANDING: result(Issue.STANDING, Status.OPEN, kind=IssueKind.THRESHOLD),
        }
        viable = damage is Status.MET and "auth_mfa" in missing
        outcome = OutcomeStatus.CLAIM_VIABLE if viable else OutcomeStatus.CLAIM_FAILS
        return Assessment(
            perspective=frame.perspective.value,
            incident=frame.incident.value,
            place=frame.jurisdiction,
            place_name="Georgia",
            currency="USD",
            stage=frame.stage,
            incident_date=frame.incident_date,
            as_of=frame.as_of or DAY,
            issues=issues,
            outcome=Outcome(
                outcome, OutcomeStatus.OPEN, (Issue.DAMAGES,), (ground(Issue.DAMAGES, "taken").reason,)
            ),
            findings=(),
            fault=None,
            limitation=None,
            losses=(),
            deadlines=(),
            law=(),
            unknowns=(),
            unanswered=("way_in",),
            knowledge_version="test / 1",
            answer_hash="ab",
        )
