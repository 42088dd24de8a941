"""An assessment as a plain page: the outcome, the elements, the defenses, why, and what is still open."""

from collections.abc import Collection, Iterable, Iterator

from negwizard.application.points import idle_points
from negwizard.application.status_words import FIRM, STRENGTHS, firm_word, status_word
from negwizard.assessment import UNCHECKED, Assessment, Citation, Ground, IssueResult, Premise, Reason
from negwizard.commands.layout import PageText
from negwizard.commands.words import NOT_ADVICE, on_evidence_sentence, outcome_sentence
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.library import Library
from negwizard.knowledge.wording import joined, words
from negwizard.terms import ELEMENTS, Issue, IssueKind, Perspective, Status

MOST_QUESTIONS = 12
"""More open questions than this only hide the ones that come first."""


def assessment_text(title: str, assessment: Assessment, library: Library, notices: Iterable[str] = ()) -> str:
    """Return the page; `notices` are what must be known about the case itself."""
    page = PageText()
    page.title(title or "Assessment")
    _add_outcome(page, assessment)
    for notice in notices:
        page.item(f"Mind: {notice}")
    idle = idle_points(assessment)
    _add_statuses(page, assessment, idle)
    _add_reasons(page, assessment, idle)
    _add_sums_and_days(page, assessment)
    _add_open_questions(page, assessment, library)
    _add_foot(page, assessment)
    return str(page)


def _add_outcome(page: PageText, assessment: Assessment) -> None:
    titles = {issue: result.title for issue, result in assessment.issues.items()}
    page.paragraph(outcome_sentence(assessment.outcome, titles))
    page.paragraph(on_evidence_sentence(assessment.outcome))
    page.gap()
    day = f"incident of {day_in_words(assessment.incident_date)}, " if assessment.incident_date else ""
    page.paragraph(
        f"Law of {assessment.place_name}; {day}assessed as of {day_in_words(assessment.as_of)}; "
        f"what must be shown: {'a plausible complaint' if assessment.stage == 'pleading' else 'proof'}."
    )
    for warning in _warnings(assessment):
        page.item(f"Mind: {warning}")


def _warnings(assessment: Assessment) -> Iterator[str]:
    """Yield what the reader must know first; weak sources are marked where they stand, and counted here."""
    others = [text for text in assessment.warnings if not text.startswith(UNCHECKED)]
    yield from others
    weak = len(assessment.warnings) - len(others)
    if weak:
        noted = "1 source behind this result was" if weak == 1 else f"{weak} sources behind this result were"
        yield (
            f"{noted} noted from memory or could not be confirmed. Look up what is marked (check this) "
            "before you rely on it."
        )


def _add_statuses(page: PageText, assessment: Assessment, idle: Collection[Issue]) -> None:
    page.heading("The four elements")
    page.table(_status_rows(assessment.issues[issue] for issue in ELEMENTS))
    for kind, heading in SETTLED_BESIDES.items():
        settled = [
            result
            for result in assessment.issues.values()
            if result.kind is kind
            and result.issue not in idle
            and (result.status is not Status.OPEN or result.grounds_for)
        ]
        if settled:
            page.heading(heading)
            page.table(_status_rows(settled))
    page.gap()
    if idle:
        names = joined([result.title for issue, result in assessment.issues.items() if issue in idle])
        page.paragraph(f"Without weight in this place: {names}.")
    page.paragraph(f"How firm: {FIRM}")


SETTLED_BESIDES = {
    IssueKind.DEFENSE: "Defenses",
    IssueKind.THRESHOLD: "Thresholds",
    IssueKind.LOSS: "Kinds of loss",
}


def _status_rows(results: Iterable[IssueResult]) -> list[tuple[str, str, str, str]]:
    rows = [("", "on the story", "on the evidence", "how firm")]
    for result in results:
        told, shown = (status_word(result.kind, status) for status in (result.status, result.on_evidence))
        rows.append((result.title, told, shown, firm_word(result.robustness)))
    return rows


def _add_reasons(page: PageText, assessment: Assessment, idle: Collection[Issue]) -> None:
    for result in assessment.issues.values():
        wanted = result.issue in ELEMENTS or (
            result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD) and result.status is not Status.OPEN
        )
        if wanted and result.grounds and result.issue not in idle:
            page.heading(f"{result.title}: {status_word(result.kind, result.status)}")
            add_grounds(page, result)


def add_grounds(page: PageText, result: IssueResult) -> None:
    """Add the grounds on both sides of an issue, each with its source and what it rests on."""
    for side, grounds in (("Reasons for", result.grounds_for), ("Reasons against", result.grounds_against)):
        if grounds:
            page.paragraph(f"{side}:")
        for ground in grounds:
            _add_ground(page, ground)


def _add_ground(page: PageText, ground: Ground) -> None:
    page.item(ground_text(ground))
    for premise in ground.reason.premises:
        page.item(premise_text(premise), depth=1)
    for reason in ground.defeated_by:
        page.item(f"Set aside because: {reason.text}{sources(reason)}", depth=1)


def ground_text(ground: Ground) -> str:
    """Return a reason for or against an issue with its weight and its sources."""
    weight = STRENGTHS[ground.strength] if ground.stands else "Set aside"
    return f"{weight}. {ground.reason.text}{sources(ground.reason)}"


def premise_text(premise: Premise) -> str:
    """Return what a reason rests on, with the marks a reader needs to weigh it."""
    marks = []
    if premise.evidence.value in EVIDENCE_MARK:
        marks.append(EVIDENCE_MARK[premise.evidence.value])
    if premise.disputed:
        marks.append("disputed")
    if premise.citation is not None:
        marks.append(cited(premise.citation))
    return premise.text + (f" [{'; '.join(marks)}]" if marks else "")


EVIDENCE_MARK = {
    "statement": "someone says so",
    "document": "document",
    "official": "official record",
}


def sources(reason: Reason) -> str:
    """Return the sources of a reason in brackets."""
    return names(reason.citations)


def names(citations: Iterable[Citation]) -> str:
    """Return sources in brackets; the program's own method is no source."""
    shown = [cited(citation) for citation in citations if citation.kind != "method"]
    return f" [{'; '.join(shown)}]" if shown else ""


def cited(citation: Citation) -> str:
    """Return a source in short, marked when it must be checked."""
    return (citation.name or citation.cite) + (" (check this)" if citation.check_this else "")


def _add_sums_and_days(page: PageText, assessment: Assessment) -> None:
    if assessment.fault is not None:
        page.heading("Shared fault" if assessment.fault.shares_count else "Who bears the loss")
        page.paragraph(f"{assessment.fault.text} [{cited(assessment.fault.citation)}]")
        for step in assessment.fault.steps:
            page.item(step)
    if assessment.limitation is not None:
        page.heading("Time limits")
        for notice in assessment.limitation.notices:
            page.item(f"{notice.text} {notice.when}".strip() + f" [{cited(notice.citation)}]")
        if assessment.limitation.citation is not None:
            page.paragraph(f"{assessment.limitation.text} [{cited(assessment.limitation.citation)}]")
    if assessment.deadlines:
        page.heading("Who must be told")
        for deadline in assessment.deadlines:
            day = f" By {day_in_words(deadline.day)}." if deadline.day else ""
            page.item(f"{deadline.text}{day} [{cited(deadline.citation)}]")


def _add_open_questions(page: PageText, assessment: Assessment, library: Library) -> None:
    still = [*assessment.unknowns, *assessment.unanswered]
    if not still:
        return
    page.heading("Open questions")
    for question_id in still[:MOST_QUESTIONS]:
        page.item(question_line(question_id, library, Perspective(assessment.perspective)))
    if len(still) > MOST_QUESTIONS:
        page.item(f"and {len(still) - MOST_QUESTIONS} more")


def question_line(question_id: str, library: Library, perspective: Perspective) -> str:
    """Return a question with its id, and with who can tell."""
    question = library.questions[question_id]
    knows = f" Who can tell: {' or '.join(question.who_knows)}." if question.who_knows else ""
    return words(f"{question.text} ({question_id}){knows}", perspective)


def _add_foot(page: PageText, assessment: Assessment) -> None:
    page.gap()
    page.paragraph(
        f"{NOT_ADVICE} Knowledge {assessment.knowledge_version}; answers {assessment.answer_hash}."
    )
