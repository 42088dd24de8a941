"""The first page: the result in one line and one drawing, what decides it, what it rests on."""

from collections.abc import Iterator
from typing import Final

from negwizard.application.status_words import CLAIM, OUTCOMES, plays_no_part, status_word
from negwizard.assessment import UNCHECKED, IssueResult, Premise
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.wording import counted, joined
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
    Shape,
    line,
    quiet,
    strong,
)
from negwizard.report.charts import Glance, overview
from negwizard.report.content import phrases
from negwizard.report.content.arguments import best
from negwizard.report.content.material import (
    CHECK,
    Material,
    check_mark,
    cite_text,
    names_a_source,
    raised,
    reason_leaves,
    source_key,
    standing,
)
from negwizard.report.content.what_now import what_now
from negwizard.terms import ELEMENTS, Incident, Issue, IssueKind, OutcomeStatus, Perspective, Side, Status

_SHOWN: Final = 3
_OTHER_WAY: Final = "other_remedy"
_OTHER_WAYS: Final = 3
_CHIPS: Final = 4
_HANDED_OVER: Final = (
    "A record that judges one's own conduct may have to be handed over in a lawsuit. "
    "If a claim is likely, speak with a lawyer before you share or extend it."
)


def first_page(material: Material) -> Iterator[Block]:
    """Yield the blocks of the first page."""
    assessment = material.assessment
    outcome, evidence = assessment.outcome.status, assessment.outcome.on_evidence
    sentence, shape = _headline(material)
    yield Heading(1, material.title, "top")
    yield Paragraph(line(_setting(material)), Role.QUIET)
    yield Paragraph(line(sentence), Role.OUTCOME, Mark(shape, sentence))
    yield Paragraph(
        _if_it_happened(material) if _is_check(material) else _on_evidence(outcome, evidence), Role.BODY
    )
    yield glance_figure(material)
    yield from _failing(material)
    yield from _deciding(material)
    yield from what_now(material)
    yield from _other_ways(material)
    yield limits(material)
    yield from _rests_on(material)


def _is_check(material: Material) -> bool:
    return material.assessment.incident == Incident.NONE_YET


def _headline(material: Material) -> tuple[str, Shape]:
    status = material.assessment.outcome.status
    sentence, shape = OUTCOMES[status], phrases.OUTCOME_SHAPES[status]
    if not _is_check(material):
        return sentence, shape
    if status is OutcomeStatus.OPEN:
        return "Nothing has happened, so there is no claim yet.", shape
    return sentence.replace("As things stand,", "If something happened today,"), shape


def _if_it_happened(material: Material) -> Line:
    """Return what an owner asks who looks before anything happens: would we be called careless?"""
    breach = material.result(Issue.BREACH)
    words = {
        Status.MET: "If harm came today, a court could find that your care was too low.",
        Status.NOT_MET: "If harm came today, your care would likely be found good enough.",
        Status.ARGUABLE: "If harm came today, there would be reasons on both sides about your care.",
    }
    status = breach.status if breach else Status.OPEN
    text = words.get(status, "Too little is known yet to say if your care would be found good enough.")
    own = material.perspective is Perspective.ORGANIZATION
    return line(strong(text if own else text.replace("your care", "the organization's care")))


def limits(material: Material) -> Callout:
    """Return the box that says what the report is not."""
    stage = phrases.STAGES[material.assessment.stage]
    texts = (
        line(
            "It sorts what was said and shows how the law of the place bears on it. A lawyer has to check "
            "it before anyone relies on it. It gives no chance of winning. "
            f"It assumes that the case is at this stage: {stage}."
        ),
        line(_HANDED_OVER),
    )
    return Callout("Information, not legal advice", texts, CalloutKind.WARNING)


def reader_guide(material: Material) -> Iterator[Block]:
    """Yield what the reader needs before the parts: warnings and the table of contents."""
    if material.redacted:
        text = line("Notes, free texts and the title have been removed from this copy.")
        yield Callout("Redacted copy", (text,))
    found = tuple(_warnings(material))
    if found:
        yield Callout("Know this first", found, CalloutKind.WARNING)
    yield Contents("In this report")


def _warnings(material: Material) -> Iterator[Line]:
    """Yield what the reader must know; of weak sources only those behind the best reasons by name."""
    told = material.assessment.warnings
    yield from (line(phrases.uniform(text)) for text in told if not text.startswith(UNCHECKED))
    weak = [text for text in told if text.startswith(UNCHECKED)]
    if not weak:
        return
    number = counted(len(weak), "source behind this result was", "sources behind this result were")
    named = _weak_and_decisive(material)
    turns = f" The result turns on these of them: {'; '.join(named)}." if named else ""
    yield line(
        f"{number} noted from memory or could not be confirmed. Look up what is marked ",
        CHECK,
        f" before you rely on it.{turns}",
    )


def _weak_and_decisive(material: Material) -> list[str]:
    """Return the weak sources behind the best reasons of the issues that decide."""
    found: dict[str, str] = {}
    for result in _deciders(material):
        side = Side.AGAINST if result.status is Status.NOT_MET else Side.FOR
        chosen = best(material, result, side)
        if chosen is None:
            continue
        reason = chosen.ground.reason
        rows = [premise.citation for premise in reason.premises if premise.citation is not None]
        for citation in (*reason.citations, *rows):
            if citation.check_this and names_a_source(citation):
                named = cite_text(citation) + material.abroad_mark(citation)
                found.setdefault(source_key(citation), named)
    return list(found.values())[:_SHOWN]


def _setting(material: Material) -> str:
    assessment = material.assessment
    parts = [assessment.place_name, phrases.INCIDENTS[assessment.incident]]
    if assessment.incident_date:
        parts.append(f"incident of {day_in_words(assessment.incident_date)}")
    parts.append(f"assessed as of {day_in_words(assessment.as_of)}")
    parts.append(f"stage: {assessment.stage.value if assessment.stage != 'pleading' else 'complaint'}")
    return " · ".join(parts)


def _on_evidence(story: OutcomeStatus, evidence: OutcomeStatus) -> Line:
    if story is evidence:
        return line("That is how it stands on the story as told, and on the documents alone.")
    return line(
        "That is the story as told. ", strong(f"On the documents alone, the claim {CLAIM[evidence]}.")
    )


def glance_figure(material: Material) -> Figure:
    """Return the drawing of elements, outcome and defenses."""
    results = material.assessment.issues
    elements = [_glance(results[issue]) for issue in ELEMENTS]
    others = [
        result
        for result in results.values()
        if result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD)
        and raised(result)
        and not plays_no_part(material.assessment, result)
    ]
    defenses = [_glance(result) for result in sorted(others, key=_weight)]
    status = material.assessment.outcome.status
    word, shape = CLAIM[status], phrases.OUTCOME_SHAPES[status]
    if _is_check(material) and status is OutcomeStatus.OPEN:
        word = "cannot arise yet: nothing has happened"
    shown = [glance for glance in defenses if glance.story.shape is not Shape.CROSS][:_CHIPS]
    drawing = overview(elements, Mark(shape, f"The claim {word}"), shown, material.width)
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


def _failing(material: Material) -> Iterator[Block]:
    """Yield the defenses that were raised in vain, in one line."""
    names = [
        result.title
        for result in material.assessment.issues.values()
        if result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD)
        and raised(result)
        and result.status is Status.NOT_MET
        and not plays_no_part(material.assessment, result)
    ]
    if names:
        yield Paragraph(line(quiet(f"Looked at, but not made out: {joined(names)}.")))


def _other_ways(material: Material) -> Iterator[Block]:
    """Yield the ways to a remedy that stand beside the claim, so that no one takes its end for the end."""
    found = [law for law in material.assessment.law if law.topic == _OTHER_WAY]
    if not found or _is_check(material):
        return
    yield Paragraph(line("Worth knowing in this place"), Role.LABEL)
    yield Bullets(
        tuple(line(material.sentence(law.text), *check_mark(law.citation)) for law in found[:_OTHER_WAYS])
    )


def _deciders(material: Material) -> list[IssueResult]:
    outcome = material.assessment.outcome
    issues = outcome.deciding
    if _is_check(material):
        ends_it = issues if outcome.status is OutcomeStatus.CLAIM_FAILS else ()
        issues = tuple(dict.fromkeys((Issue.DUTY, Issue.BREACH, *ends_it)))
    return [result for issue in issues if (result := material.result(issue)) is not None]


def _deciding(material: Material) -> Iterator[Block]:
    results = _deciders(material)
    if not results:
        return
    yield Paragraph(line("What decides it"), Role.LABEL)
    yield Bullets(tuple(_decider(material, result) for result in results[:4]))


def _decider(material: Material, result: IssueResult) -> Line:
    word = status_word(result.kind, result.status).lower()
    head = strong(f"{result.title}: {word}.")
    if result.issue is Issue.DAMAGES and result.status is not Status.OPEN and material.assessment.losses:
        return line(head, f" {_losses_at_a_glance(material)}")
    if result.status is Status.OPEN:
        asked = [material.question_text(question) for question in result.open_questions[:1]]
        return line(head, f" {' '.join([material.words(result.meaning), *asked])}")
    sides = {Status.NOT_MET: [Side.AGAINST], Status.ARGUABLE: [Side.FOR, Side.AGAINST]}
    found = [best(material, result, side) for side in sides.get(result.status, [Side.FOR])]
    said = [one.ground.reason.text for one in found if one is not None]
    why = " But: ".join(phrases.shortened(phrases.sentence(text), 190) for text in said)
    return line(head, f" {why or phrases.shortened(material.words(result.meaning), 190)}")


def _losses_at_a_glance(material: Material) -> str:
    """Return which losses count: one that does not is no reason for the others."""
    groups: dict[Status, list[str]] = {}
    for loss in material.assessment.losses:
        groups.setdefault(loss.status, []).append(loss.title.lower())
    order = (Status.MET, Status.ARGUABLE, Status.OPEN, Status.NOT_MET)
    return " ".join(
        f"{status_word(IssueKind.LOSS, status)}: {joined(groups[status])}."
        for status in order
        if status in groups
    )


def _rests_on(material: Material) -> Iterator[Block]:
    answers = list(dict.fromkeys(_basis(material)))
    if not answers:
        return
    more = len(answers) - _SHOWN
    others = counted(more, "more answer", "more answers")
    rest = quiet(f" And {others}, shown with each reason.") if more > 0 else ""
    said = " ".join(phrases.sentence(text) for text in answers[:_SHOWN])
    yield Paragraph(line(strong("What it rests on: "), said, rest))


def _basis(material: Material) -> Iterator[str]:
    """Yield the answers behind the issues that decide, strongest ground first, then behind the elements."""
    first = _deciders(material)
    for result in first:
        for side in (Side.FOR, Side.AGAINST):
            chosen = best(material, result, side)
            if chosen is not None and chosen.ground.stands:
                yield from (leaf.text for leaf in reason_leaves(chosen.ground.reason) if _said(leaf))
    issues = dict.fromkeys((*(result.issue for result in first), *ELEMENTS))
    for issue in issues:
        found = material.result(issue)
        for ground in standing(found.grounds) if found else ():
            yield from (leaf.text for leaf in reason_leaves(ground.reason) if _said(leaf))


def _said(premise: Premise) -> bool:
    return premise.kind in ("answer", "quantity")
