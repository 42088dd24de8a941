"""A small knowledge base and a stand-in for the program behind the window, without rules of law."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from helpers.bare import bare_library

from negwizard.application.session import InterviewSession
from negwizard.assessment import (
    Assessment,
    Citation,
    Deadline,
    FaultResult,
    Ground,
    IssueResult,
    LimitationResult,
    LossLine,
    Outcome,
    Premise,
    Reason,
)
from negwizard.case.case import Case
from negwizard.errors import ReportError
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Condition, IssueInfo, Option, Place, Question, Section, Term
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
    Stage,
    Status,
    Strength,
    When,
)
from negwizard.ui.views import (
    DecisiveUnknown,
    Deeper,
    Example,
    Experiment,
    Flip,
    Lack,
    Lesson,
    NearRule,
    PlanStep,
    Wanted,
)

DAY = date(2026, 11, 23)

SECTIONS = (
    Section("event", "What happened", "First the event itself, as far as it is known."),
    Section("care", "The care that was taken"),
    Section("loss", "What was lost"),
)
QUESTIONS = (
    Question(
        "taken",
        "event",
        AnswerKind.YES_NO,
        "Were personal data taken from {org}?",
        help="Copied counts as taken, even if nothing was deleted.",
        who_knows=("your IT provider", "the police"),
        shown_by="the forensic report",
    ),
    Question(
        "way_in",
        "event",
        AnswerKind.ONE_OF,
        "How did they get in, as far as is known?",
        options=(
            Option("login", "With a stolen or guessed password", "Also a password used at several places."),
            Option("flaw", "Through a known flaw in software that was not updated"),
            Option("mail", "By a trick e-mail that somebody opened"),
        ),
        can_not_apply=True,
    ),
    Question("noticed_on", "event", AnswerKind.DATE, "When was it noticed?"),
    Question(
        "missing",
        "care",
        AnswerKind.SEVERAL_OF,
        "Which of these were missing at {org}?",
        options=(
            Option("second_step", "A second step when signing in"),
            Option("backups", "Backups that had been tried out"),
            Option("training", "Training of the people who work there"),
        ),
    ),
    Question(
        "warned",
        "care",
        AnswerKind.YES_NO,
        "Had anybody warned {org} of the flaw?",
        asked_when=(Condition("way_in", ("flaw",)),),
        can_not_apply=True,
    ),
    Question("records", "loss", AnswerKind.NUMBER, "How many people are hit?", minimum=0, maximum=9_000_000),
    Question("cost", "loss", AnswerKind.MONEY, "What has it cost {claimant} so far?", minimum=0),
    Question("words", "loss", AnswerKind.TEXT, "What did {org} say about it?", has_evidence=False),
)
PLACES = (
    Place("XX-ONE", "Northland", "us", "USD"),
    Place("XX-TWO", "South Island (Republic)", "uk", "GBP"),
    Place("OTHER", "A place that is not listed", "other", "USD"),
)
SOURCE = Citation("roe", "Roe v. Doe", "1 Rep. 1 (2020)", DAY, Confidence.LOW, "case")
LAW = Citation("XX/1", "Care Act", "s. 5", DAY, Confidence.HIGH, "row")


def kind_of(issue: Issue) -> IssueKind:
    names = list(Issue)
    if issue in ELEMENTS:
        return IssueKind.ELEMENT
    if issue.startswith("loss_"):
        return IssueKind.LOSS
    if names.index(issue) < names.index(Issue.LOSS_STOLEN_FUNDS):
        return IssueKind.SUB_ISSUE
    return IssueKind.THRESHOLD if issue in list(Issue)[-2:] else IssueKind.DEFENSE


def part_of(issue: Issue) -> Issue | None:
    return ELEMENTS[1] if kind_of(issue) is IssueKind.SUB_ISSUE else None


def title(issue: Issue) -> str:
    return issue.value.replace("_", " ").capitalize()


def small_library() -> Library:
    return bare_library(
        sections=SECTIONS,
        questions={question.id: question for question in QUESTIONS},
        issues={
            issue: IssueInfo(issue, kind_of(issue), title(issue), "", Burden.CLAIMANT) for issue in Issue
        },
        places={place.id: place for place in PLACES},
        glossary={
            "duty": Term("duty", "Duty of care", "What one person must do so that another is not harmed."),
            "claimant": Term("claimant", "Claimant", "The one who asks a court for something."),
        },
    )


def _reason(text: str, question: str) -> Reason:
    said = Premise(
        "answer", "Personal data were taken.", question=question, evidence=Evidence.DOCUMENT, disputed=True
    )
    law = Premise("law", "Whoever gathers data must guard it.", citation=LAW)
    found = Premise(
        "finding", "Care was missing.", because=(Reason("r", "What is missing is not there.", (), (said,)),)
    )
    return Reason(f"rule_{question}", text, (SOURCE,), (said, law, found))


def _result(issue: Issue, status: Status, case: Case) -> IssueResult:
    grounds = (
        Ground(issue, Side.FOR, Strength.STRONG, _reason("Data that is asked for must be guarded.", "taken")),
    )
    against = (
        Ground(issue, Side.AGAINST, Strength.SUPPORTING, _reason("Nobody can guard everything.", "taken")),
    )
    known = status is not Status.OPEN
    return IssueResult(
        issue=issue,
        kind=kind_of(issue),
        title=title(issue),
        meaning="Did the law ask for care toward the person harmed?",
        part_of=part_of(issue),
        burden=Burden.CLAIMANT,
        status=status,
        on_evidence=Status.OPEN,
        grounds_for=grounds if known else (),
        grounds_against=against if status is Status.ARGUABLE else (),
        open_questions=tuple(name for name in ("taken", "missing", "cost") if name not in case.answers),
        effect_text="If it works, the claim is cut down." if kind_of(issue) is IssueKind.DEFENSE else "",
        robustness=0 if known else None,
    )


def statuses(case: Case) -> dict[Issue, Status]:
    """Data taken: the first element is met. Anything missing: the second is, and a defense is arguable."""
    said = {name: answer.value for name, answer in case.answers.items()}
    reached: dict[Issue, Status] = {}
    if said.get("taken") in ("yes", "no"):
        reached[ELEMENTS[0]] = Status.MET if said["taken"] == "yes" else Status.NOT_MET
    if isinstance(said.get("missing"), tuple):
        reached[ELEMENTS[1]] = Status.MET if said["missing"] else Status.NOT_MET
        reached[Issue.COMPARATIVE_FAULT] = Status.ARGUABLE
    if isinstance(said.get("cost"), int):
        reached[ELEMENTS[3]] = Status.MET
        reached[ELEMENTS[2]] = Status.ARGUABLE
    return reached


def assess(library: Library, case: Case) -> Assessment:
    reached = statuses(case)
    values = [reached.get(issue, Status.OPEN) for issue in ELEMENTS]
    outcome = OutcomeStatus.OPEN
    if Status.NOT_MET in values:
        outcome = OutcomeStatus.CLAIM_FAILS
    elif Status.OPEN not in values:
        outcome = OutcomeStatus.CLAIM_ARGUABLE
    place = library.places[case.frame.jurisdiction]
    cost = case.answers.get("cost")
    amount = cost.value if cost and isinstance(cost.value, int) else None
    return Assessment(
        perspective=case.frame.perspective.value,
        incident=case.frame.incident.value,
        place=place.id,
        place_name=place.name,
        currency=place.currency,
        stage=Stage.PROOF,
        incident_date=case.frame.incident_date,
        as_of=case.frame.as_of or library.as_of,
        issues={issue: _result(issue, reached.get(issue, Status.OPEN), case) for issue in Issue},
        outcome=Outcome(outcome, OutcomeStatus.OPEN, tuple(i for i in reached if i in ELEMENTS)),
        findings=(Premise("finding", "Care was missing."),),
        fault=FaultResult(
            FaultRegime.MODIFIED_51,
            "Fault is shared by percent.",
            LAW,
            20,
            80,
            0,
            amount,
            amount,
            False,
            ("100 - 20 = 80",),
        ),
        limitation=LimitationResult(LAW, 2, 6, (("the event", DAY),), DAY, DAY, "Two to six years."),
        losses=(
            LossLine(
                Issue.LOSS_TIME,
                "Time spent",
                amount,
                amount,
                "the person harmed",
                Status.ARGUABLE,
                "It may count",
            ),
        ),
        deadlines=(Deadline("The people hit", "Tell them what happened.", DAY, LAW),),
        law=(),
        unknowns=tuple(name for name, answer in case.answers.items() if answer.value == UNKNOWN),
        unanswered=tuple(name for name in library.questions if name not in case.answers),
        warnings=("The law of this place is thin. Check it.",),
        knowledge_version=library.version,
    )


class FakeReasoner:
    """Knows only that every question may matter."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def movers(self, frame: Frame, answers: Mapping[str, Answer]) -> frozenset[str]:
        return frozenset(self.library.questions)


class FakeDesk:
    """The program behind the window, small and quick; keeps what it was asked to write."""

    report_suffixes: Sequence[str] = (".pdf", ".docx", ".html")

    def __init__(self, library: Library | None = None) -> None:
        library = library or small_library()
        self.session = InterviewSession(library, reasoner=FakeReasoner(library))  # type: ignore[arg-type]
        self.written: list[Path] = []
        self.report_fault = ""

    def assessment(self) -> Assessment:
        return assess(self.session.library, self.session.case)

    def examples(self) -> Sequence[Example]:
        return (
            Example("first", "A shop and a stolen password", "A shop lost the data of its customers. " * 6),
        )

    def open_example(self, example: str) -> None:
        answers = {
            "taken": Answer("yes", Evidence.DOCUMENT),
            "missing": Answer(("backups", "second_step")),
            "cost": Answer(1200),
            "way_in": Answer(UNKNOWN),
        }
        self.session.new(Case(answers=answers, title="A shop and a stolen password"))

    def lesson(self) -> Lesson | None:
        if self.session.case.title != "A shop and a stolen password":
            return None
        tried = Experiment("What if nothing had been taken?", {"taken": Answer("no")}, "Duty falls.")
        return Lesson("Ask who had to guard the data.", (tried,))

    def why_asked(self, question: str) -> tuple[str, ...]:
        return ("It can still move the first element.", "If yes, the first element would be met.")

    def why_not(self, issue: Issue) -> tuple[NearRule, ...]:
        way = (Wanted("way_in", "How did they get in?", "Through a known flaw"),)
        return (NearRule("Known flaws must be mended.", (Lack("A known flaw was used.", (way,)),)),)

    def what_if(self, changes: Mapping[str, Answer]) -> Assessment:
        case = self.session.case
        for name, answer in changes.items():
            case = case.with_answer(name, answer)
        return assess(self.session.library, case)

    def turning_questions(self) -> tuple[str, ...]:
        return ("taken",)

    def look_deeper(self, case: Case) -> Deeper:
        return Deeper(
            (Flip("Duty", ("No personal data were taken.",), "would not be met", When.NEVER),),
            (
                DecisiveUnknown(
                    "way_in", "How did they get in?", "It can still move breach.", "the police", "a log"
                ),
            ),
            (
                PlanStep(
                    "Ask for a second step when signing in",
                    "It would change breach.",
                    "Free, one day.",
                    "A photo.",
                ),
            ),
            ("Duty. Fragile: one other answer could change this.",),
        )

    def write_report(self, path: Path, case: Case, *, redacted: bool = False) -> None:
        if self.report_fault:
            raise ReportError(self.report_fault)
        path.write_text("redacted" if redacted else "report", encoding="utf-8")
        self.written.append(path)
