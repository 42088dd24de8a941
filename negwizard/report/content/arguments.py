"""Reasons as the report argues them: grouped by proposition, traced to facts, the best of each side."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from negwizard.application.status_words import STRENGTHS
from negwizard.assessment import Citation, Ground, IssueResult, Premise
from negwizard.report.blocks import Argument, Line, line, quiet
from negwizard.report.content import phrases
from negwizard.report.content.material import (
    Material,
    backing,
    cited,
    in_doubt,
    leaves,
    names_a_source,
    premise_line,
    raised,
    standing,
    weakness,
)
from negwizard.terms import ELEMENTS, Issue, IssueKind, Side, Status

_FACTS: Final = ("answer", "finding", "quantity", "issue")
_NO_REPLY: Final = (Issue.GROSS_NEGLIGENCE,)
"""Parts whose reasons say nothing about the element itself."""


def parts_of(material: Material, issue: Issue) -> list[IssueResult]:
    """Return the parts of an element, in report order."""
    return [result for result in material.assessment.issues.values() if result.part_of is issue]


def homes(material: Material) -> Mapping[str, IssueResult]:
    """Return, for each finding, the issue under which the report lists the answers behind it."""
    found: dict[str, IssueResult] = {}
    for result in _in_reading_order(material):
        for ground in result.grounds:
            for premise in ground.reason.premises:
                if premise.kind == "finding":
                    found.setdefault(premise.text, result)
    return found


def _in_reading_order(material: Material) -> Iterator[IssueResult]:
    results = material.assessment.issues
    for issue in ELEMENTS:
        if issue in results:
            yield results[issue]
            yield from (part for part in parts_of(material, issue) if part.kind is IssueKind.SUB_ISSUE)
    others = [it for it in results.values() if it.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD)]
    yield from sorted(filter(raised, others), key=lambda it: not in_doubt(it))


def arguments(
    material: Material, result: IssueResult, grounds: Iterable[Ground], home: Mapping[str, IssueResult]
) -> Iterator[Argument]:
    """Yield one argument for each proposition: said of several facts, it stands once, with all of them."""
    groups: dict[tuple[object, ...], list[Ground]] = {}
    for ground in sorted(grounds, key=lambda it: (not it.stands, weakness(it))):
        groups.setdefault(_proposition(ground), []).append(ground)
    named: set[str] = set()
    for group in groups.values():
        yield _argument(material, result, group, home, named)


def _proposition(ground: Ground) -> tuple[object, ...]:
    """Return what makes an argument one: the proposition; for a mere step to a part, its source."""
    sources = tuple(citation.id for citation in ground.reason.citations)
    said = sources if is_link(ground) else ground.reason.text
    return said, ground.strength, tuple(reason.text for reason in ground.defeated_by)


def is_link(ground: Ground) -> bool:
    """Say whether a ground only hands on where other issues stand."""
    premises = [premise for premise in ground.reason.premises if premise.kind in _FACTS]
    return bool(premises) and all(premise.kind == "issue" for premise in premises)


def _argument(
    material: Material,
    result: IssueResult,
    group: Sequence[Ground],
    home: Mapping[str, IssueResult],
    named: set[str],
) -> Argument:
    """Return the grounds of one proposition as one argument; `named` gathers the rows of law cited so far."""
    first = group[0]
    sign = "+" if first.side is Side.FOR else "–"
    premises = dict.fromkeys(premise for ground in group for premise in ground.reason.premises)
    set_aside = dict.fromkeys(line(phrases.sentence(reason.text)) for reason in first.defeated_by)
    said = dict.fromkeys(phrases.sentence(ground.reason.text) for ground in group)
    return Argument(
        sign=sign if first.stands else "×",
        strength=STRENGTHS[first.strength] if first.stands else "Set aside",
        proposition=" ".join(said),
        rests_on=_rests_on(material, result, tuple(premises), home, named),
        authority=cited(_sources(group), material),
        set_aside=tuple(set_aside),
    )


def _sources(group: Sequence[Ground]) -> list[Citation]:
    """Return the sources of an argument.

    That nothing was found on a point of the place's law is no source, beside others.
    """
    found = [citation for ground in group for citation in ground.reason.citations]
    return list(filter(names_a_source, found)) or found


def _rests_on(
    material: Material,
    result: IssueResult,
    premises: Sequence[Premise],
    home: Mapping[str, IssueResult],
    named: set[str],
) -> tuple[Line, ...]:
    """Return what a reason rests on; findings that differ only in their end stand as one."""
    lines: dict[Line, None] = {}
    for premise in _joined([premise for premise in premises if not _is_noise(premise)]):
        place = home.get(premise.text, result)
        under = f"see “{place.title}”" if place is not result else "see above"
        said = premise.citation.id if premise.citation is not None else premise.text
        again = said in named
        named.add(said)
        listed = premise.kind == "finding" and (again or place is not result)
        said_here = premise_line(premise, material, under if listed else "", cite=not again)
        lines[(*said_here, *_where(premise, material))] = None
    return tuple(lines)


def _where(premise: Premise, material: Material) -> Line:
    """Return where the report lists the reasons on a kind of loss, for a premise that hands it on."""
    target = material.titled(premise.text) if premise.kind == "issue" else None
    return line(quiet(" (see “Losses”)")) if target is not None and target.kind is IssueKind.LOSS else ()


def _is_noise(premise: Premise) -> bool:
    """Say whether a premise lists what the law of the place is not: that tells a reader nothing."""
    return premise.kind == "absence" and premise.text.startswith("The law of the place does not say")


def _joined(premises: Sequence[Premise]) -> Iterator[Premise]:
    """Yield the premises; those that begin alike up to a colon become one, with all their endings."""
    alike: dict[str, list[Premise]] = {}
    for premise in premises:
        head, colon, _ = premise.text.partition(": ")
        alike.setdefault(head if colon and premise.kind == "finding" else premise.text, []).append(premise)
    for head, group in alike.items():
        if len(group) == 1:
            yield group[0]
        else:
            marks = [_mark(premise) for premise in group]
            ends = [premise.text.partition(": ")[2].rstrip(".") for premise in group]
            if len(set(marks)) == 1:
                all_backed = f" (each: {marks[0]})" if marks[0] else ""
                yield Premise("absence", f"{head}: {phrases.listed(ends)}{all_backed}")
                continue
            told = [f"{end} ({mark})" if mark else end for end, mark in zip(ends, marks, strict=True)]
            yield Premise("absence", f"{head}: {phrases.listed(told)}")


def _mark(premise: Premise) -> str:
    """Return what backs the answers behind a finding."""
    behind = {backing(leaf.evidence, leaf.disputed) for leaf in leaves(premise) if leaf.kind == "answer"}
    return "; ".join(sorted(filter(None, behind)))


@dataclass(frozen=True, slots=True)
class Best:
    """The best that one side can say on an issue."""

    strength: str
    ground: Ground


def best(material: Material, result: IssueResult, side: Side) -> Best | None:
    """Return the strongest reason of a side on an issue, traced to the part that decides it.

    Where no reason stands, one that is set aside is the best there is.
    """
    own = standing(result.grounds_on(side))
    found = [ground for ground in own if not is_link(ground)]
    for ground in own:
        found += _behind(material, ground, _side_of_parts(result, side)) if is_link(ground) else []
    if not own:
        found = [
            ground for part in _arguable_parts(material, result) for ground in standing(part.grounds_on(side))
        ]
    # a step to a part settles the issue, but what settles the part is what can be argued
    ranked = sorted(found, key=lambda it: (not it.stands, weakness(it), is_link(it)))
    chosen = ranked or own or [it for it in result.grounds_on(side) if not it.stands]
    if not chosen:
        return None
    first = chosen[0]
    return Best(STRENGTHS[first.strength] if first.stands else "Set aside", first)


def _side_of_parts(result: IssueResult, side: Side) -> Side:
    """Return which side of a part in doubt speaks for this side: a defense denies what it points to."""
    return side.other if result.kind is IssueKind.DEFENSE else side


def _behind(material: Material, link: Ground, side: Side) -> list[Ground]:
    """Return the standing grounds of the issues to which a ground points; in doubt, those of `side`."""
    found: list[Ground] = []
    for premise in link.reason.premises:
        target = material.titled(premise.text) if premise.kind == "issue" else None
        if target is None:
            continue
        turned = {Status.MET: Side.FOR, Status.NOT_MET: Side.AGAINST}.get(target.status, side)
        found += standing(target.grounds_on(turned))
    return found


def _arguable_parts(material: Material, result: IssueResult) -> list[IssueResult]:
    claimed = {loss.issue for loss in material.assessment.losses}
    return [
        part
        for part in parts_of(material, result.issue)
        if part.issue not in _NO_REPLY and (part.kind is not IssueKind.LOSS or part.issue in claimed)
    ]


def here(ground: Ground, most: int) -> str:
    """Return the facts that a reason rests on in one text of at most so many letters."""
    said = [premise for premise in ground.reason.premises if premise.kind != "law" and not _is_noise(premise)]
    facts = said or [premise for premise in ground.reason.premises if not _is_noise(premise)]
    text = " ".join(dict.fromkeys(phrases.sentence(premise.text) for premise in _joined(facts)))
    return phrases.shortened(text, most)
