"""The first page: the result in one line and one drawing, what decides it, what it rests on."""

from collections.abc import Iterator
from typing import Final

from negwizard.assessment import IssueResult, Premise
from negwizard.report.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Contents,
    Figure,
    Heading,
    Line,
    Mark,
    Paragraph,
    Role,
    line,
    quiet,
    strong,
)
from negwizard.report.charts import Glance, overview
from negwizard.report.content import phrases
from negwizard.report.content.material import Material, raised, reason_leaves, standing
from negwizard.terms import ELEMENTS, Incident, IssueKind, OutcomeStatus, Status

_SHOWN: Final = 5
_HANDED_OVER: Final = (
    "A record that judges one's own conduct may have to be handed over in a lawsuit. "
    "If a claim is likely, speak with a lawyer before you share or extend it."
)


def first_page(material: Material) -> Iterator[Block]:
    """Yield the blocks of the first page."""
    assessment = material.assessment
    outcome, evidence = assessment.outcome.status, assessment.outcome.on_evidence
    sentence, _, shape = phrases.OUTCOMES[outcome]
    if assessment.incident == Incident.NONE_YET:
        sentence = sentence.replace("As things stand,", "If something happened today,")
    yield Heading(1, material.title, "top")
    yield Paragraph(line(_setting(material)), Role.QUIET)
    yield Paragraph(line(sentence), Role.OUTCOME, Mark(shape, sentence))
    yield Paragraph(_on_evidence(outcome, evidence), Role.BODY)
    yield glance_figure(material)
    yield from _deciding(material)
    yield from _rests_on(material)
    yield limits(material)


def limits(material: Material) -> Callout:
    """Return the box that says what the report is not."""
    stage = phrases.STAGES[material.assessment.stage]
    texts = (
        line(
            "It sorts what was said and shows how the law of the place bears on it. A lawyer has to check "
            "it before "
            "anyone relies on it. It gives no chance of winning."
        ),
        line(f"It assumes the stage of {stage}."),
        line(_HANDED_OVER),
    )
    return Callout("Information, not legal advice", texts, CalloutKind.WARNING)


def reader_guide(material: Material) -> Iterator[Block]:
    """Yield what the reader needs before the parts: warnings and the table of contents."""
    if material.redacted:
        text = line("Notes, free texts and the title have been removed from this copy.")
        yield Callout("Redacted copy", (text,))
    if material.assessment.warnings:
        found = tuple(line(warning) for warning in material.assessment.warnings)
        yield Callout("Know this first", found, CalloutKind.WARNING)
    yield Contents("In this report")


def _setting(material: Material) -> str:
    assessment = material.assessment
    parts = [assessment.place_name, phrases.INCIDENTS[assessment.incident]]
    if assessment.incident_date:
        parts.append(f"incident of {phrases.day(assessment.incident_date)}")
    parts.append(f"assessed as of {phrases.day(assessment.as_of)}")
    parts.append(f"stage: {assessment.stage.value if assessment.stage != 'pleading' else 'complaint'}")
    return " · ".join(parts)


def _on_evidence(story: OutcomeStatus, evidence: OutcomeStatus) -> Line:
    word = phrases.OUTCOMES[evidence][1]
    if story is evidence:
        return line("That is how it stands on the story as told, and on the documents alone.")
    return line("That is the story as told. ", strong(f"On the documents alone, the claim {word}."))


def glance_figure(material: Material) -> Figure:
    """Return the drawing of elements, outcome and defenses."""
    results = material.assessment.issues
    elements = [_glance(results[issue]) for issue in ELEMENTS]
    others = [
        result
        for result in results.values()
        if result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD) and raised(result)
    ]
    defenses = [_glance(result) for result in sorted(others, key=_weight)]
    _, word, shape = phrases.OUTCOMES[material.assessment.outcome.status]
    drawing = overview(elements, Mark(shape, f"The claim {word}"), defenses[:8], material.width)
    return Figure(drawing, _overview_words(elements, word, defenses))


def _weight(result: IssueResult) -> int:
    return (Status.MET, Status.ARGUABLE, Status.NOT_MET, Status.OPEN).index(result.status)


def _glance(result: IssueResult) -> Glance:
    return Glance(
        result.title, phrases.mark(result.kind, result.status), phrases.mark(result.kind, result.on_evidence)
    )


def _overview_words(elements: list[Glance], outcome: str, defenses: list[Glance]) -> str:
    parts = [
        f"{glance.title}: {glance.story.word.lower()}, on the evidence {glance.evidence.word.lower()}."
        for glance in elements
    ]
    parts.append(f"All four are needed, and no defense may bar the claim: the claim {outcome}.")
    if defenses:
        said = "; ".join(f"{glance.title}: {glance.story.word.lower()}" for glance in defenses)
        parts.append(f"Defenses and thresholds raised: {said}.")
    return " ".join(parts)


def _deciding(material: Material) -> Iterator[Block]:
    outcome = material.assessment.outcome
    results = [
        material.assessment.issues[issue] for issue in outcome.deciding if issue in material.assessment.issues
    ]
    if not results:
        return
    yield Paragraph(line("What decides it"), Role.LABEL)
    yield Bullets(tuple(_decider(result) for result in results[:4]))


def _decider(result: IssueResult) -> Line:
    word = phrases.status_word(result.kind, result.status).lower()
    against = result.status is Status.NOT_MET
    best = standing(result.grounds_against if against else result.grounds_for)
    why = (
        f" {phrases.shortened(best[0].reason.text, 190)}"
        if best
        else f" {phrases.shortened(result.meaning, 190)}"
    )
    return line(strong(f"{result.title}: {word}."), why)


def _rests_on(material: Material) -> Iterator[Block]:
    answers = list(dict.fromkeys(_basis(material)))
    if not answers:
        return
    yield Paragraph(line("What it rests on"), Role.LABEL)
    shown = [line(phrases.sentence(text)) for text in answers[:_SHOWN]]
    if len(answers) > _SHOWN:
        more = phrases.counted(len(answers) - _SHOWN, "more answer", "more answers")
        shown[-1] = line(*shown[-1], quiet(f" And {more}, shown with each reason."))
    yield Bullets(tuple(shown))


def _basis(material: Material) -> Iterator[str]:
    """Yield the answers behind the issues that decide, strongest ground first, then behind the elements."""
    issues = dict.fromkeys((*material.assessment.outcome.deciding, *ELEMENTS))
    for issue in issues:
        result = material.result(issue)
        if result is None:
            continue
        for ground in standing((*result.grounds_for, *result.grounds_against)):
            yield from (leaf.text for leaf in reason_leaves(ground.reason) if _said(leaf))


def _said(premise: Premise) -> bool:
    return premise.kind in ("answer", "quantity")
