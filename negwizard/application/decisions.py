"""Runs the answer sheets of decided cases and compares, issue by issue, with what the court held."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from negwizard.application.agreement import Agreement, Comparison, Score
from negwizard.assessment import Assessment, Ground
from negwizard.case.loading import load_sheet
from negwizard.case.sheet import OUTCOME, Sheet
from negwizard.errors import CaseFileError, NegwizardError
from negwizard.knowledge.library import Library
from negwizard.terms import ELEMENTS, Issue, OutcomeStatus, Status

if TYPE_CHECKING:
    from negwizard.engine.inference import Reasoner

FATES: Mapping[str, str] = {
    "survived": OutcomeStatus.CLAIM_VIABLE.value,
    "failed": OutcomeStatus.CLAIM_FAILS.value,
}
"""What became of a claim in court → the outcome that the program should find."""

DECIDED = frozenset({Status.MET, Status.NOT_MET, OutcomeStatus.CLAIM_VIABLE, OutcomeStatus.CLAIM_FAILS})


def run_decisions(folder: Path, library: Library, reasoner: "Reasoner") -> Agreement:
    """Compare every sheet below the folder; only labels that a court decided count."""
    paths = sorted(folder.rglob("*.toml"))
    if not paths:
        raise CaseFileError(
            folder, "there is no sheet of a decided case (*.toml) in this folder or below it."
        )
    sheets = _load(folder, paths, library)
    comparisons = [found for name, sheet in sheets.items() for found in _compare(name, sheet, reasoner)]
    order = {name: place for place, name in enumerate([*(issue.value for issue in Issue), OUTCOME])}
    comparisons.sort(key=lambda found: order[found.issue])
    groups = {sheet.incident_group or name for name, sheet in sheets.items()}
    return Agreement(tuple(comparisons), len(sheets), len(groups))


def agreement_data(agreement: Agreement) -> dict[str, Any]:
    """Return the result as plain data, for `--json`."""
    return {
        "sheets": agreement.sheets,
        "incident_groups": agreement.incident_groups,
        "issues": {issue: _score_data(agreement.of(issue)) for issue in agreement.issues},
        "total": _score_data(agreement.total),
        "explicit": _score_data(agreement.by_basis("explicit")),
        "inferred": _score_data(agreement.by_basis("inferred")),
        "not_met_recall": {
            element.value: dict(zip(("found", "decided"), agreement.recall_not_met(element), strict=True))
            for element in ELEMENTS
        },
        "disagreements": [_comparison_data(found) for found in agreement.disagreements],
    }


def agreement_text(agreement: Agreement) -> str:
    """Return the result as a table to read, with every disagreement below it."""
    lines = [
        f"{agreement.sheets} decided cases, {agreement.incident_groups} separate incidents.",
        "Agreed counts against all decided labels: where the program abstains it does not agree.",
        "Base rate: always saying what courts say most often. 95 %: Wilson interval of the agreement.",
        "",
        _HEAD,
        *(_row(issue, agreement.of(issue)) for issue in agreement.issues),
        "-" * len(_HEAD),
        _row("all labels", agreement.total),
        _row("of these explicit", agreement.by_basis("explicit")),
        _row("of these inferred", agreement.by_basis("inferred")),
        "",
        _decisiveness(agreement.total),
        "",
        "Of the elements that courts found not met, the program found:",
        *(_recall_line(element, agreement) for element in ELEMENTS),
    ]
    for found in agreement.disagreements:
        lines += ["", *_disagreement_lines(found)]
    return "\n".join(lines) + "\n"


def _load(folder: Path, paths: list[Path], library: Library) -> dict[str, Sheet]:
    """Return the sheets by their place in the folder; the faults of all of them are reported together."""
    sheets, faults = {}, []
    for path in paths:
        try:
            sheets[path.relative_to(folder).as_posix()] = load_sheet(path, library)
        except CaseFileError as error:
            faults.append(str(error))
    if faults:
        raise NegwizardError("\n".join(faults))
    return sheets


def _compare(name: str, sheet: Sheet, reasoner: "Reasoner") -> Iterator[Comparison]:
    assessment = reasoner.assess(sheet.case.frame, sheet.case.answers)
    for issue, label in sheet.expected.items():
        decided = FATES.get(label, label)
        if decided not in DECIDED:
            continue
        said, grounds_for, grounds_against = _said(assessment, issue)
        yield Comparison(
            sheet=name,
            title=sheet.case.title or name,
            incident_group=sheet.incident_group or name,
            issue=issue,
            decided=decided,
            said=said,
            basis=sheet.basis.get(issue, "explicit"),
            explanation=sheet.disagreement.get(issue, ""),
            grounds_for=grounds_for,
            grounds_against=grounds_against,
        )


def _said(assessment: Assessment, issue: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return where the program stands on the issue, with the standing grounds of both sides."""
    if issue == OUTCOME:
        outcome = assessment.outcome
        return outcome.status.value, (), tuple(reason.text for reason in outcome.reasons)
    result = assessment.issues[Issue(issue)]
    return result.status.value, _texts(result.grounds_for), _texts(result.grounds_against)


def _texts(grounds: tuple[Ground, ...]) -> tuple[str, ...]:
    return tuple(f"[{ground.strength}] {ground.reason.text}" for ground in grounds if ground.stands)


def _score_data(score: Score) -> dict[str, Any]:
    low, high = score.interval
    return {
        "decided": score.decided,
        "agreed": score.agreed,
        "wrong": score.wrong,
        "abstained": score.abstained,
        "share": round(score.share, 4),
        "share_when_said": round(score.share_when_said, 4),
        "abstention": round(score.abstention, 4),
        "base_rate": round(score.base_rate, 4),
        "interval_95": [round(low, 4), round(high, 4)],
    }


def _comparison_data(found: Comparison) -> dict[str, Any]:
    return {
        "sheet": found.sheet,
        "title": found.title,
        "incident_group": found.incident_group,
        "issue": found.issue,
        "decided": found.decided,
        "said": found.said,
        "basis": found.basis,
        "abstained": found.abstains,
        "explanation": found.explanation,
        "grounds_for": list(found.grounds_for),
        "grounds_against": list(found.grounds_against),
    }


_COUNTS = f"{'decided':>8}{'agreed':>8}{'wrong':>7}{'abstained':>11}"
_HEAD = f"{'issue':<26}{_COUNTS}{'agreed %':>10}{'95 %':>12}{'base rate':>11}"


def _row(name: str, score: Score) -> str:
    low, high = score.interval
    span = f"{low:.0%}-{high:.0%}"
    counts = f"{score.decided:>8}{score.agreed:>8}{score.wrong:>7}{score.abstained:>11}"
    return f"{name:<26}{counts}{score.share:>10.1%}{span:>12}{score.base_rate:>11.1%}"


def _decisiveness(total: Score) -> str:
    said = total.agreed + total.wrong
    return (
        f"Where the program decides it agrees on {total.agreed} of {said} ({total.share_when_said:.1%}); "
        f"it abstains on {total.abstained} of {total.decided} ({total.abstention:.1%})."
    )


def _recall_line(element: Issue, agreement: Agreement) -> str:
    found, decided = agreement.recall_not_met(element)
    return f"  {element.value:<12}{found} of {decided}"


def _disagreement_lines(found: Comparison) -> Iterator[str]:
    verb = "abstains" if found.abstains else "differs"
    yield f"{found.sheet}: {found.issue}: court {found.decided} ({found.basis}), program {verb}: {found.said}"
    yield f"  {found.title}"
    yield f"  why: {found.explanation or 'not explained yet'}"
    yield from (f"  for: {text}" for text in found.grounds_for)
    yield from (f"  against: {text}" for text in found.grounds_against)
