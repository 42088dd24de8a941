"""A reasoner that knows three things: data taken is damage, a missing step is breach, a flaw is notice."""

from collections.abc import Mapping

from helpers.bare import bare_assessment
from helpers.small_library import DAY, QUESTIONS
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
KINDS = {Issue.NOTICE: IssueKind.SUB_ISSUE, Issue.STANDING: IssueKind.THRESHOLD}


def ground(issue: Issue, rule: str, premise: str) -> Ground:
    known = Premise("answer", "It was so.", question=premise, value="yes", evidence=Evidence.DOCUMENT)
    why = Reason("finds", "What is so is found.", (), (known,))
    premises = (known, Premise("finding", "It was found.", because=(why,)))
    return Ground(issue, Side.FOR, Strength.STRONG, Reason(rule, f"Rule {rule} holds.", (SOURCE,), premises))


def result(issue: Issue, status: Status, grounds: tuple[Ground, ...] = ()) -> IssueResult:
    return IssueResult(
        issue=issue,
        kind=KINDS.get(issue, IssueKind.ELEMENT),
        title=issue.value,
        meaning="",
        part_of=None,
        burden=Burden.CLAIMANT,
        status=status,
        on_evidence=Status.OPEN,
        grounds_for=grounds,
        open_questions=("way_in",),
    )


def issues(answers: Mapping[str, Answer]) -> dict[Issue, IssueResult]:
    said = {name: answer.value for name, answer in answers.items()}
    ticked = said.get("missing_sign_in")
    missing = ticked if isinstance(ticked, tuple) else ()
    breach = tuple(ground(Issue.BREACH, f"no_{name}", "missing_sign_in") for name in missing)
    damage = {"yes": Status.MET, "no": Status.NOT_MET}.get(str(said.get("data_taken")), Status.OPEN)
    taken = (ground(Issue.DAMAGES, "taken", "data_taken"),) if damage is Status.MET else ()
    return {
        Issue.BREACH: result(Issue.BREACH, Status.MET if "auth_mfa" in missing else Status.ARGUABLE, breach),
        Issue.DAMAGES: result(Issue.DAMAGES, damage, taken),
        Issue.NOTICE: result(Issue.NOTICE, Status.MET if said.get("way_in") == "flaw" else Status.OPEN),
        Issue.STANDING: result(Issue.STANDING, Status.OPEN),
    }


ALL_QUESTIONS = frozenset({question.id for question in QUESTIONS} | {"depth", "colors"})


class SmallReasoner:
    """Counts how often it is asked. Every question moves something, but for those named as idle."""

    def __init__(self, idle: frozenset[str] = frozenset()) -> None:
        self.asked = 0
        self.idle = idle

    def movers(self, frame: Frame, answers: Mapping[str, Answer]) -> frozenset[str]:
        return ALL_QUESTIONS - self.idle

    def assess(self, frame: Frame, answers: Mapping[str, Answer], *, robustness: bool = False) -> Assessment:
        self.asked += 1
        found = issues(answers)
        viable = found[Issue.DAMAGES].status is found[Issue.BREACH].status is Status.MET
        outcome = OutcomeStatus.CLAIM_VIABLE if viable else OutcomeStatus.CLAIM_FAILS
        reasons = (ground(Issue.DAMAGES, "taken", "data_taken").reason,)
        return bare_assessment(
            perspective=frame.perspective.value,
            incident=frame.incident.value,
            place=frame.jurisdiction,
            place_name="Georgia",
            stage=frame.stage,
            incident_date=frame.incident_date,
            as_of=frame.as_of or DAY,
            issues=found,
            outcome=Outcome(outcome, OutcomeStatus.OPEN, (Issue.DAMAGES,), reasons),
            unanswered=("way_in",),
        )
