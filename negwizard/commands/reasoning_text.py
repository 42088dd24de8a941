"""Derivations, comparisons and flips as plain pages."""

from collections.abc import Mapping, Sequence

from negwizard.application.deeper import (
    AnswerChange,
    DecisiveUnknown,
    Effect,
    Flip,
    Flips,
    TurningPoint,
    WhatIf,
    WhyNot,
)
from negwizard.assessment import Assessment, Ground, IssueResult, Premise, Reason
from negwizard.commands.assessment_text import names, premise_text, sources
from negwizard.commands.layout import PageText
from negwizard.commands.words import OUTCOME_NAME, ROBUSTNESS, robustness_word, status_word
from negwizard.knowledge.wording import words
from negwizard.terms import Issue, IssueKind, Perspective, Side, Status, When

WHEN_HEADINGS: Mapping[When, str] = {
    When.NOW: "Can still be done or found out now",
    When.BEFORE: "Could have been done before",
    When.NEVER: "Cannot be changed, but would decide",
}


MOST_FLIPS = 5
"""The smallest come first; more than this of one kind tell no one anything."""


def explanation_text(result: IssueResult) -> str:
    """Return how an issue came to its status."""
    page = PageText()
    page.title(f"{result.title}: {status_word(result.kind, result.status)}")
    page.paragraph(result.meaning)
    page.paragraph(f"On the evidence: {status_word(result.kind, result.on_evidence)}.")
    if result.robustness is not None:
        page.paragraph(f"How firm: {robustness_word(result)}. ({ROBUSTNESS})")
    for heading, grounds in (
        ("Grounds for", result.grounds_for),
        ("Grounds against", result.grounds_against),
    ):
        if grounds:
            page.heading(heading)
        for ground in grounds:
            _add_ground(page, ground)
    if not result.grounds:
        page.paragraph("No rule gives a ground for or against it on these answers.")
    return str(page)


def _add_ground(page: PageText, ground: Ground) -> None:
    _add_reason(page, ground.reason, 0, f"({ground.strength.value}) ")
    for reason in ground.defeated_by:
        _add_reason(page, reason, 1, "Taken away: ")


def _add_reason(page: PageText, reason: Reason, depth: int, mark: str = "") -> None:
    page.item(f"{mark}{reason.text}{sources(reason)}", depth)
    for premise in reason.premises:
        _add_premise(page, premise, depth + 1)


def _add_premise(page: PageText, premise: Premise, depth: int) -> None:
    page.item(premise_text(premise), depth)
    for reason in premise.because:
        _add_reason(page, reason, depth + 1, "because: ")


def why_not_text(result: IssueResult, found: WhyNot) -> str:
    """Return why an issue has not the other status: what stands against it, what the nearest rules lack."""
    page = PageText()
    wanted = Status.MET if found.side is Side.FOR else Status.NOT_MET
    page.title(f"{found.title}: {status_word(result.kind, found.status)}")
    page.paragraph(f'Why it is not "{status_word(result.kind, wanted)}":')
    for heading, grounds in (("In the way", found.in_the_way), ("Taken away", found.taken_away)):
        if grounds:
            page.heading(heading)
        for ground in grounds:
            _add_ground(page, ground)
    if found.near:
        page.heading("What the nearest rules lack")
    for rule in found.near:
        page.item(f"({rule.strength.value}) {rule.text}{names(rule.citations)}")
        for missing in rule.missing:
            page.item(f"Missing: {missing.text}", depth=1)
            for way in missing.ways:
                page.item("if " + "; and ".join(_change_text(change) for change in way), depth=2)
    return str(page)


def what_if_text(found: WhatIf) -> str:
    """Return what moves when answers change."""
    page = PageText()
    page.title("What if")
    page.paragraph(_outcome_text(found))
    page.gap()
    if not found.changes:
        page.paragraph("Nothing moves: every issue stays as it is.")
    page.table(
        [
            (
                change.title,
                status_word(found.before.issues[change.issue].kind, change.before),
                "->",
                status_word(found.before.issues[change.issue].kind, change.after),
            )
            for change in found.changes
        ]
    )
    return str(page)


def _outcome_text(found: WhatIf) -> str:
    change = found.outcome
    before, after = OUTCOME_NAME[change.before], OUTCOME_NAME[change.after]
    return f"The claim: {before} -> {after}" if change.changed else f"The claim: {before}, as before"


def turning_points_text(found: Sequence[TurningPoint], assessment: Assessment) -> str:
    """Return each question where one other answer is enough to change something."""
    page = PageText()
    page.title("What if one answer were different")
    if not found:
        page.paragraph("No single answer changes anything.")
    for each in found:
        page.heading(f"{each.text} [{each.question}]")
        page.paragraph(f"Now: {each.before}", "  ")
        for effect in each.effects:
            page.item(f"{effect.text}: {_effect_text(effect, assessment)}")
    return str(page)


def flips_text(found: Sequence[Flips], kinds: Mapping[Issue, IssueKind]) -> str:
    """Return the smallest sets of changes, issue by issue, sorted by what can still be done."""
    page = PageText()
    page.title("What would overturn it")
    for each in found:
        kind = kinds[each.issue]
        page.heading(f"{each.title}: {status_word(kind, each.status)}")
        if not each.flips:
            page.paragraph("No change of up to three answers overturns this.")
        for when, heading in WHEN_HEADINGS.items():
            _add_flips(page, heading, each.by_when()[when], kind)
    return str(page)


def _add_flips(page: PageText, heading: str, flips: Sequence[Flip], kind: IssueKind) -> None:
    if flips:
        page.paragraph(f"{heading}:")
    for flip in flips[:MOST_FLIPS]:
        page.item(f"{status_word(kind, flip.after)}, if")
        for change in flip.changes:
            page.item(_change_text(change), depth=1)
    if len(flips) > MOST_FLIPS:
        page.item(f"and {len(flips) - MOST_FLIPS} more ways (--json lists all)")


def _change_text(change: AnswerChange) -> str:
    return f"{change.text} {change.after} (now: {change.before or 'no answer'}) [{change.question}]"


def unknowns_text(found: Sequence[DecisiveUnknown], perspective: Perspective, assessment: Assessment) -> str:
    """Return the open questions that matter, with who can tell."""
    page = PageText()
    page.title("What is still open and matters")
    if not found:
        page.paragraph("No open answer can change anything.")
    for each in found:
        page.heading(f"{each.text} [{each.question}]")
        for effect in each.effects:
            page.item(f"{effect.text}: {_effect_text(effect, assessment)}")
        if each.together:
            titles = ", ".join(assessment.issues[issue].title for issue in each.together)
            page.item(f"Together with other open answers it can change: {titles}.")
        _add_who(page, each, perspective)
    return str(page)


def _effect_text(effect: Effect, assessment: Assessment) -> str:
    moved = [
        f"{change.title} {status_word(assessment.issues[change.issue].kind, change.after)}"
        for change in effect.changes
    ]
    if effect.outcome.changed:
        moved.append(f"the claim {OUTCOME_NAME[effect.outcome.after]}")
    return ", ".join(moved)


def _add_who(page: PageText, found: DecisiveUnknown, perspective: Perspective) -> None:
    if found.who_knows:
        page.paragraph(words(f"Ask: {' or '.join(found.who_knows)}.", perspective), "  ")
    if found.shown_by:
        page.paragraph(words(f"Shown by: {found.shown_by}.", perspective), "  ")
