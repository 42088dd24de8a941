"""What a report is made from, and the small questions that every part of the report asks of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from negwizard.application.action_plan import Step
from negwizard.application.status_words import STRENGTHS, is_abroad
from negwizard.assessment import Assessment, Citation, Ground, IssueResult, Premise, Reason
from negwizard.case.case import Case
from negwizard.knowledge import wording
from negwizard.knowledge.amounts import money
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Question
from negwizard.report.blocks import Line, Span, check, line, quiet
from negwizard.report.content import phrases
from negwizard.terms import AnswerKind, Evidence, Issue, IssueKind, Perspective, Status

CHECK: Final = check("[check this]")
_METHOD: Final = "method"
_CITED_ALONE: Final = (
    "row",
    "restatement",
    "principles",
    "standard",
    "guidance",
    "statute",
    "regulation",
    "commentary",
)
"""Kinds of sources whose citation says all that the name says."""
_FROM: Final = {
    Evidence.NONE: "From",
    Evidence.STATEMENT: "From what somebody says",
    Evidence.DOCUMENT: "From a document",
    Evidence.OFFICIAL: "From an official record",
}
_NOTHING_FOUND: Final = re.compile(r"No (controlling )?(authority|decision|rule)\b")
_REPORTER: Final = re.compile(
    r"\b\d+ [A-Z][A-Za-z0-9. ]*?\d* \d+\b|\[\d{4}\] [A-Z]+.* \d+|\d{4} [A-Z]{2,} \d+"
)


@dataclass(frozen=True, slots=True)
class Material:
    """A case and all that is known about it."""

    library: Library
    case: Case
    assessment: Assessment
    plan: Sequence[Step] = field(default=())
    redacted: bool = False

    @property
    def perspective(self) -> Perspective:
        """Return whose words the report uses."""
        return Perspective(self.assessment.perspective)

    @property
    def title(self) -> str:
        """Return the title of the case, or a title made from the kind of incident and the place."""
        given = phrases.shortened(self.case.title, 160)
        if given:
            return given
        return f"{phrases.INCIDENTS[self.assessment.incident]}, {self.assessment.place_name}"

    @property
    def us_letter(self) -> bool:
        """Say whether people in the place print on US Letter."""
        place = self.library.places.get(self.assessment.place)
        return place is not None and place.family == "us"

    @property
    def abroad(self) -> bool:
        """Say whether the place lies outside the United States, where most of the sources come from."""
        return is_abroad(self.assessment)

    def is_american(self, citation: Citation) -> bool:
        """Say whether a source is law of the United States."""
        known = self.library.authorities.get(citation.id)
        source = self.library.places.get(known.place) if known is not None else None
        return source is not None and source.family == "us"

    @property
    def width(self) -> float:
        """Return the width of drawings in points: the room between the margins of the paper."""
        return 504.0 if self.us_letter else 487.0

    def words(self, text: str) -> str:
        """Fill the names of the two sides into a text."""
        return wording.words(text, self.perspective)

    def sentence(self, text: str) -> str:
        """Return a text of the program as a sentence in the words of the report."""
        return phrases.sentence(self.words(text))

    def with_source(self, text: str, citation: Citation) -> Line:
        """Return a sentence, and where it comes from."""
        return (*line(f"{self.sentence(text)} "), *citation_line(citation, self))

    def abroad_mark(self, citation: Citation) -> str:
        """Return the mark of a source that is foreign law here."""
        return " (US)" if self.abroad and self.is_american(citation) else ""

    def money(self, amount: int) -> str:
        """Write an amount in the currency of the place."""
        return money(amount, self.assessment.currency)

    def result(self, issue: Issue) -> IssueResult | None:
        """Return where an issue stands, if it was assessed."""
        return self.assessment.issues.get(issue)

    def titled(self, text: str) -> IssueResult | None:
        """Return the issue that a premise such as "Cause in fact: met." speaks of."""
        title = text.rpartition(": ")[0].casefold()
        return next((it for it in self.assessment.issues.values() if it.title.casefold() == title), None)

    def question_text(self, question_id: str) -> str:
        """Return a question in the user's words, or its id if this knowledge version does not have it."""
        question = self.library.questions.get(question_id)
        return self.words(question.text) if question else question_id

    def answer_text(self, question: Question, answer: Answer) -> str:
        """Return an answer as a person would write it."""
        value = answer.value
        if value == UNKNOWN:
            return "I don't know"
        if value == NOT_APPLICABLE:
            return "Does not apply"
        if isinstance(value, tuple):
            return "; ".join(self._option(question, item) for item in value) or "None of these"
        if isinstance(value, date):
            return day_in_words(value)
        if question.kind is AnswerKind.MONEY:
            return self.money(int(value))
        if isinstance(value, int):
            return f"{value:,}"
        if question.kind is AnswerKind.YES_NO:
            return value.capitalize()
        return self._option(question, value)

    def _option(self, question: Question, name: str) -> str:
        found = next((option.text for option in question.options if option.id == name), name)
        return self.words(found)

    def was_said(self, question_id: str, value: str) -> bool:
        """Say whether a question was answered so."""
        answer = self.case.answers.get(question_id)
        return answer is not None and answer.value == value

    def day_said(self, question_id: str) -> date | None:
        """Return a day that was told."""
        answer = self.case.answers.get(question_id)
        return answer.value if answer is not None and isinstance(answer.value, date) else None

    def many_said(self, question_id: str) -> tuple[str, ...]:
        """Return what was ticked."""
        answer = self.case.answers.get(question_id)
        return answer.value if answer is not None and isinstance(answer.value, tuple) else ()

    def chosen(self, question_id: str) -> tuple[str, ...]:
        """Return the statements that an answered question makes, one for each chosen option."""
        question, answer = self.library.questions.get(question_id), self.case.answers.get(question_id)
        if question is None or answer is None or answer.value in (UNKNOWN, NOT_APPLICABLE):
            return ()
        names = answer.value if isinstance(answer.value, tuple) else (str(answer.value),)
        return tuple(
            self.words(option.says or option.text) for option in question.options if option.id in names
        )


def raised(result: IssueResult) -> bool:
    """Say whether an issue deserves full treatment: something speaks for or against it, or it is settled."""
    return bool(result.grounds) or result.status is not Status.OPEN


def in_doubt(result: IssueResult) -> bool:
    """Say whether a defense or threshold needs to be argued: it works, or reasons stand on both sides."""
    if result.status is Status.ARGUABLE or (result.kind is IssueKind.DEFENSE and result.status is Status.MET):
        return True
    return bool(standing(result.grounds_for)) and bool(standing(result.grounds_against))


def backing(evidence: Evidence, disputed: bool) -> str:
    """Return what stands behind an answer, in a few words."""
    parts = [phrases.EVIDENCE[evidence]] if evidence is not Evidence.NONE else []
    return "; ".join([*parts, *(["the other side disputes it"] if disputed else [])])


def cited(citations: Sequence[Citation], material: Material | None = None) -> tuple[Line, ...]:
    """Return sources as an argument cites them, without repeats; the program's own method only if alone.

    A row that says no more than that nothing was found is no source beside one that was.
    """
    laws = [citation for citation in citations if citation.kind != _METHOD]
    laws = list(filter(names_a_source, laws)) or laws
    once = {source_key(citation): citation for citation in reversed(laws)}
    lines = [citation_line(citation, material) for citation in reversed(once.values())]
    own = [line(quiet("this program's own method"))] if len(laws) < len(citations) and not laws else []
    return tuple(dict.fromkeys([*lines, *own]))


def names_a_source(citation: Citation) -> bool:
    """Say whether a citation names anything: a row may only say that nothing was found."""
    return _NOTHING_FOUND.match(citation.cite) is None


def source_key(citation: Citation) -> str:
    """Return what two citations of one decision have in common: the volume and page, if there is one."""
    found = _REPORTER.search(citation.cite)
    return found[0] if found else cite_text(citation)


def citation_line(citation: Citation, material: Material | None = None) -> Line:
    """Return a source as it is cited in an argument, marked if it is foreign law or has to be checked."""
    abroad = material.abroad_mark(citation) if material is not None else ""
    return line(quiet(cite_text(citation) + abroad), *check_mark(citation))


def check_mark(citation: Citation) -> Line:
    """Return the mark of a source that must not be relied on unchecked, if it is one."""
    return line(quiet(" "), CHECK) if citation.check_this else ()


def cite_text(citation: Citation) -> str:
    """Return name and citation; the citation alone where it begins with the name or names more than it."""
    name, cite = citation.name, citation.cite
    if not cite:
        return name
    if not names_a_source(citation):
        return "no source found"
    alone = citation.kind in _CITED_ALONE or not name or _says_all(cite, name)
    return cite if alone else f"{name}, {cite}"


def _says_all(cite: str, name: str) -> bool:
    """Say whether a citation names the source as well as its name does, if only in short forms."""
    if " v. " in name and " v. " in cite.partition(";")[0]:
        return True
    known = set(re.findall(r"\w+", cite.casefold()))
    words = re.findall(r"\w+", name.casefold())
    return name.split()[0] == cite.split()[0] or all(word in known for word in words)


def premise_line(
    premise: Premise, material: Material | None = None, shown_under: str = "", cite: bool = True
) -> Line:
    """Return one thing that a reason rests on, with what stands behind it and where it comes from.

    `shown_under` says where the answers behind a finding have been listed already;
    without `cite` the source of a row of law is left out, as it has just been named.
    """
    parts: list[Span] = [Span(phrases.sentence(premise.text))]
    behind = backing(premise.evidence, premise.disputed)
    if premise.kind == "answer" and behind:
        parts.append(quiet(f" ({behind})"))
    if premise.note:
        parts.append(quiet(f" Note: {phrases.shortened(premise.note, 140)}"))
    if premise.citation is not None and cite:
        parts += [quiet(" ["), *citation_line(premise.citation, material), quiet("]")]
    if premise.kind == "finding":
        parts += [quiet(f" ({shown_under})")] if shown_under else _derived(premise)
    return tuple(parts)


def _derived(premise: Premise) -> list[Span]:
    """Return the answers behind a finding by what backs them; one that says the same is not said again."""
    groups: dict[tuple[Evidence, bool], list[str]] = {}
    for leaf in {leaf.text: leaf for leaf in leaves(premise) if leaf is not premise}.values():
        groups.setdefault((leaf.evidence, leaf.disputed), []).append(phrases.sentence(leaf.text))
    texts = [text for group in groups.values() for text in group]
    if len(texts) == 1 and _alike(premise.text, texts[0]):
        behind = backing(*next(iter(groups)))
        return [quiet(f" ({behind})")] if behind else []
    return [
        quiet(f" {_FROM[evidence]}{', disputed by the other side' if disputed else ''}: {' '.join(group)}")
        for (evidence, disputed), group in groups.items()
    ]


def _alike(one: str, other: str) -> bool:
    """Say whether most of the words of the shorter sentence are in the other: it need not be said twice."""
    short, long = sorted((set(re.findall(r"\w+", text.casefold())) for text in (one, other)), key=len)
    return len(short & long) >= 0.75 * len(short)


def leaves(premise: Premise) -> Iterator[Premise]:
    """Yield what a premise rests on at last: answers, law, quantities, absences."""
    if not premise.because:
        yield premise
    for reason in premise.because:
        yield from reason_leaves(reason)


def reason_leaves(reason: Reason) -> Iterator[Premise]:
    """Yield what a reason rests on at last."""
    for premise in reason.premises:
        yield from leaves(premise)


def standing(grounds: Sequence[Ground]) -> tuple[Ground, ...]:
    """Return the grounds that nothing takes away, strongest first."""
    return tuple(sorted((ground for ground in grounds if ground.stands), key=weakness))


def weakness(ground: Ground) -> int:
    """Return 0 for the strongest kind of ground, more for weaker ones."""
    return list(STRENGTHS).index(ground.strength)


def all_citations(assessment: Assessment) -> tuple[Citation, ...]:
    """Return every source that the report names, without repeats, in order of first use."""
    found: dict[str, Citation] = {}
    groups = [result.citations for result in assessment.issues.values()]
    groups += [reason.citations for reason in assessment.outcome.reasons]
    groups += [loss.citations for loss in assessment.losses]
    groups.append(tuple(deadline.citation for deadline in assessment.deadlines))
    groups.append(tuple(law.citation for law in assessment.law))
    if assessment.fault:
        groups.append((assessment.fault.citation,))
        groups.append((assessment.fault.split_citation,) if assessment.fault.split_citation else ())
    if assessment.limitation:
        groups.append(tuple(notice.citation for notice in assessment.limitation.notices))
        groups.append((assessment.limitation.citation,) if assessment.limitation.citation else ())
    for group in groups:
        for citation in group:
            found.setdefault(citation.id, citation)
    return tuple(found.values())
