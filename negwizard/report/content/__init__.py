"""Composes the report of a case from plain blocks; the renderers only know blocks."""

from collections.abc import Iterator, Sequence

from negwizard.application.action_plan import Step
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.knowledge.library import Library
from negwizard.report.blocks import Block, Callout, CalloutKind, Heading, Report, line
from negwizard.report.content.actions import action_plan, business_effect, first_steps
from negwizard.report.content.issues import defenses, elements, sides
from negwizard.report.content.material import Material
from negwizard.report.content.money import losses, shared_fault, statutory_sums
from negwizard.report.content.record import record
from negwizard.report.content.redaction import redact
from negwizard.report.content.sources import glossary, law_applied, sources
from negwizard.report.content.summary import first_page, reader_guide
from negwizard.report.content.time_limits import time_limits
from negwizard.report.content.unknowns import proof, unknowns

_PARTS = (
    first_page,
    reader_guide,
    elements,
    defenses,
    sides,
    losses,
    statutory_sums,
    shared_fault,
    time_limits,
    proof,
    unknowns,
    action_plan,
    first_steps,
    business_effect,
    record,
    law_applied,
    sources,
)


def compose(
    library: Library, case: Case, assessment: Assessment, plan: Sequence[Step] = (), *, redacted: bool = False
) -> Report:
    """Return the whole report of a case; a case that is facts only gets a record without conclusions."""
    if redacted:
        case, assessment = redact(library, case, assessment)
    material = Material(library, case, assessment, tuple(plan), redacted)
    blocks = list(_facts_only(material) if case.facts_only else _full(material))
    blocks += glossary(material, blocks)
    return Report(
        title=material.title,
        as_of=assessment.as_of,
        us_letter=material.us_letter,
        knowledge_version=assessment.knowledge_version or library.version,
        answer_hash=assessment.answer_hash,
        blocks=tuple(blocks),
        redacted=redacted,
    )


def _full(material: Material) -> Iterator[Block]:
    for part in _PARTS:
        yield from part(material)


def _facts_only(material: Material) -> Iterator[Block]:
    yield Heading(1, material.title, "top")
    yield Callout(
        "A record of facts",
        (
            line(
                "This copy holds what was said and what backs it, and no conclusions. It is not legal advice."
            ),
        ),
        CalloutKind.WARNING,
    )
    yield from record(material)
    yield from first_steps(material)
