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
from negwizard.application.status_words import CLAIM, STRENGTHS, effect_words, firmness, status_word
from negwizard.assessment import Assessment, Ground, IssueResult, Premise, Reason
from negwizard.commands.assessment_text import ground_text, names, premise_text, sources
from negwizard.commands.layout import PageText
from negwizard.knowledge.wording import words
from negwizard.terms import Issue, IssueKind, Perspective, Side, Status, When

WHEN_HEADINGS: Mapping[When, str] = {
    When.NOW: "Can still be done or found out now",
    When.BEFORE: "Could have been done before",
    When.NEVER: "Cannot be changed, but would decide",
}


NO_ANSWER = "no answer"
"""What a change is from where a question had none."""
MOST_FLIPS = 5
"""The smallest come first; more than this of one kind tell no one anything."""


def explanation_text(result: IssueResult) -> str:
    """Return how an issue came to its status."""
    page = PageText()
    page.title(f"{result.title}: {status_word(result.kind, result.status)}")
    page.paragraph(result.meaning)
    page.paragraph(f"On the evidence: {status_word(result.kind, result.on_evidence)}.")
    if result.robustness is not None:
        page.paragraph(f"How firm: {firmness(result.robustness)}.")
    for heading, grounds in (
        ("Reasons for", result.grounds_for),
        ("Reasons against", result.grounds_against),
    ):
        if grounds:
            page.heading(heading)
        for ground in grounds:
            _add_ground(page, ground)
    if not result.grounds:
        page.paragraph("No answer gives a reason for it or against it.")
    return str(page)


def _add_ground(page: PageText, ground: Ground) -> None:
    page.item(ground_text(ground))
    for premise in ground.reason.premises:
        _add_premise(page, premise, 1)
    for reason in ground.defeated_by:
        _add_reason(page, reason, 1, "Set aside because: ")


def _add_reason(page: PageText, reason: Reason, depth: int, mark: str) -> None:
    page.item(f"{mark}{reason.text}{sources(reason)}", depth)
    for premise in reason.premises:
        _add_premise(page, premise, depth + 1)


def _add_premise(page: PageText, premise: Premise, depth: int) -> None:
    page.item(premise_text(premise), depth)
    for reason in premise.because:
        _add_reason(page, reason, depth + 1, "Because: ")


def why_not_text(result: IssueResult, found: WhyNot) -> str:
    """Return why an issue has not the other status: what stands against it, what the nearest rules lack."""
    page = PageText()
    wanted = Status.MET if found.side is Side.FOR else Status.NOT_MET
    page.title(f"{found.title}: {status_word(result.kind, found.status)}")
    page.paragraph(f"What lies between it and “{status_word(result.kind, wanted)}”:")
    for heading, grounds in (("This stands in the way", found.in_the_way), ("Set aside", found.taken_away)):
        if grounds:
            page.heading(heading)
        for ground in grounds:
            _add_ground(page, ground)
    if not found.near:
        page.gap()
        page.paragraph("No rule is left that answers could bring in.")
    else:
        page.heading("What the nearest reasons lack")
    for rule in found.near:
        page.item(f"{STRENGTHS[rule.strength]}. {rule.text}{names(rule.citations)}")
        for missing in rule.missing:
            page.item(f"Missing: {missing.text}", depth=1)
            if not missing.ways:
                page.item("No answer to the questions of this case can bring that about.", depth=2)
            for at, way in enumerate(missing.ways):
                page.item(
                    f"{'Or this' if at else 'This'} would supply it: "
                    + "; and ".join(map(_change_text, way)),
                    depth=2,
                )
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
    before, after = CLAIM[change.before], CLAIM[change.after]
    if not change.changed:
        return f"The claim {before}, as before."
    return f"With the answers of the case the claim {before}. With these it {after}."


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
        page.item(f"{status_word(kind, flip.after)}, with")
        for change in flip.changes:
            page.item(_change_text(change), depth=1)
    if len(flips) > MOST_FLIPS:
        page.item(f"and {len(flips) - MOST_FLIPS} more ways (--json lists all)")


def _change_text(change: AnswerChange) -> str:
    before = NO_ANSWER if change.before in ("", NO_ANSWER) else f"“{change.before}”"
    return f"{change.text} “{change.after}” (now: {before}) [{change.question}]"


def unknowns_text(found: Sequence[DecisiveUnknown], perspective: Perspective, assessment: Assessment) -> str:
    """Return the open questions that matter, with who can tell."""
    page = PageText()
    page.title("What is still open and matters")
    if not found:
        page.paragraph("No open answer can change anything.")
    for each in found:
        page.heading(f"{each.text} [{each.question}]")
        for told, alike in _by_effect(each, assessment).items():
            page.item(f"{' or '.join(f'“{text}”' for text in alike)}: {told}")
        if each.together:
            titles = ", ".join(assessment.issues[issue].title for issue in each.together)
            page.item(f"Together with other open answers it can change: {titles}.")
        _add_who(page, each, perspective)
    return str(page)


def _by_effect(found: DecisiveUnknown, assessment: Assessment) -> Mapping[str, list[str]]:
    """Return the answers by what they would do, so that what several do is said once."""
    alike: dict[str, list[str]] = {}
    for effect in found.effects:
        alike.setdefault(_effect_text(effect, assessment), []).append(effect.text)
    return alike


def _effect_text(effect: Effect, assessment: Assessment) -> str:
    return effect_words(effect, lambda issue: assessment.issues[issue].kind)


def _add_who(page: PageText, found: DecisiveUnknown, perspective: Perspective) -> None:
    if found.who_knows:
        page.paragraph(words(f"Who can tell: {' or '.join(found.who_knows)}.", perspective), "  ")
    if found.shown_by:
        page.paragraph(words(f"Shown by: {found.shown_by}.", perspective), "  ")
