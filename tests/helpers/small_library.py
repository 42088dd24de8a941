"""A knowledge base of a few questions, one of each kind, two of them asked only after a certain answer."""

from datetime import date

from helpers.bare import bare_library
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Condition, IssueInfo, Option, Place, Question, Safeguard, Section
from negwizard.terms import AnswerKind, Burden, Confidence, Issue, IssueKind

DAY = date(2026, 11, 23)

SECTIONS = (Section("event", "What happened"), Section("safeguards", "Safeguards"), Section("loss", "Loss"))

QUESTIONS = (
    Question("data_taken", "event", AnswerKind.YES_NO, "Was data taken?"),
    Question(
        "way_in", "event", AnswerKind.ONE_OF, "How?", options=(Option("mail", "Mail"), Option("flaw", "Flaw"))
    ),
    Question(
        "warned",
        "event",
        AnswerKind.YES_NO,
        "Was there a warning?",
        asked_when=(Condition("way_in", ("flaw",)),),
        can_not_apply=True,
    ),
    Question(
        "told_on",
        "event",
        AnswerKind.DATE,
        "When were people told?",
        asked_when=(Condition("warned", ("yes",)),),
    ),
    Question(
        "missing_sign_in",
        "safeguards",
        AnswerKind.SEVERAL_OF,
        "What was missing?",
        options=(Option("auth_mfa", "A second step"), Option("auth_password", "Strong passwords")),
    ),
    Question("share", "loss", AnswerKind.NUMBER, "Own share in percent?", minimum=0, maximum=100),
    Question("cost", "loss", AnswerKind.MONEY, "What did it cost?"),
    Question("words", "loss", AnswerKind.TEXT, "What did they say?"),
    Question(
        "before_it", "loss", AnswerKind.YES_NO, "Before?", asked_when=(Condition("incident", ("none_yet",)),)
    ),
)

PLACES = (
    Place("US-GA", "Georgia", "us", "USD"),
    Place("US-PA", "Pennsylvania", "us", "USD"),
    Place("OTHER", "A place that is not listed", "other", "USD"),
)


def safeguard(name: str, cost: str, effort: str, days: int) -> Safeguard:
    return Safeguard(
        name,
        "sign-in",
        "",
        f"Put {name} in place.",
        cost,
        effort,
        days,
        "",
        "",
        (),
        (),
        (),
        DAY,
        Confidence.HIGH,
    )


def small_library(version: str = "test / 1", questions: tuple[Question, ...] = QUESTIONS) -> Library:
    guards = (safeguard("auth_mfa", "free", "low", 1), safeguard("auth_password", "low", "medium", 2))
    return bare_library(
        sections=SECTIONS,
        questions={question.id: question for question in questions},
        issues={
            issue: IssueInfo(issue, IssueKind.ELEMENT, issue.value, "", Burden.CLAIMANT) for issue in Issue
        },
        places={place.id: place for place in PLACES},
        safeguards={guard.id: guard for guard in guards},
        version=version,
    )
