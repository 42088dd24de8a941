"""What was lost and who pays: the table of losses with its chart, and the worksheet of shared fault."""

from collections.abc import Iterator, Sequence
from typing import Final

from negwizard.assessment import FaultResult, LossLine
from negwizard.knowledge.wording import counted
from negwizard.report.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Figure,
    Heading,
    Line,
    Paragraph,
    Role,
    Table,
    cell,
    chained,
    line,
    quiet,
    strong,
)
from negwizard.report.charts import Amount, loss_chart, share_chart
from negwizard.report.content import phrases
from negwizard.report.content.material import Material, citation_line, cited
from negwizard.terms import IssueKind, OutcomeStatus, Side, Status

_PAID_BACK: Final = "loss_paid_back"
_CHART_FROM: Final = 2
"""One amount needs no picture."""


def losses(material: Material) -> Iterator[Block]:
    """Yield the table of losses with a total as a range, and a chart."""
    found = material.assessment.losses
    if not found:
        return
    yield Heading(2, "Losses", "losses")
    yield Paragraph(
        line(
            "Not every loss counts in court. The table asks only if the law of the place counts a loss of "
            "this kind. It does not ask if the claim as a whole succeeds: a missing element or a defense can "
            "still defeat it. Amounts are those that were entered; they are not checked."
        )
    )
    borne = {loss.borne_by for loss in found}
    shared = next(iter(borne)) if len(borne) == 1 else None
    columns = (
        Column("Loss", 20),
        Column("Amount", 17, numbers=True),
        *((Column("Borne by", 15),) if shared is None else ()),
        Column("In court", 17),
        Column("Why", 46),
    )
    rows = [_row(material, loss, shared is None) for loss in found]
    total = _total(material, found, shared is None)
    yield Table("Losses by kind", columns, (*rows, *total), total=bool(total), dense=True)
    yield from _remarks(material, shared)
    yield from _chart(material, found)


def statutory_sums(material: Material) -> Iterator[Block]:
    """Yield the sums that a statute sets for each person, beside a claim of negligence."""
    found = material.assessment.statutory
    if not found:
        return
    yield Heading(2, "Sums that a statute sets", "statutory")
    for sums in found:
        yield Paragraph(material.with_source(sums.text, sums.citation))
        if sums.steps:
            steps = tuple(line(material.sentence(step)) for step in sums.steps)
            yield Bullets(steps, numbered=True)


def _remarks(material: Material, borne_by: str | None) -> Iterator[Block]:
    """Yield who bears the losses, what was paid back, and what a failing claim means for the total."""
    remarks = []
    if borne_by is not None:
        said = material.sentence(borne_by).rstrip(".")
        nothing_back = _paid(material) == "none"
        unsaid = (
            "Nobody has paid any of it back." if nothing_back else "Who bears the loss has not been said."
        )
        remarks.append(f"Borne by: {said}." if said else unsaid)
    remarks += [f"{text} The amounts above leave that out of account." for text in _paid_back(material)]
    if material.assessment.outcome.status is OutcomeStatus.CLAIM_FAILS:
        remarks.append("As things stand the claim fails, so none of this could be collected.")
    if remarks:
        yield Paragraph(line(" ".join(remarks)))


def _paid_back(material: Material) -> tuple[str, ...]:
    if _paid(material) not in ("all", "part"):
        return ()
    return tuple(phrases.sentence(text) for text in material.chosen(_PAID_BACK))


def _paid(material: Material) -> object:
    answer = material.case.answers.get(_PAID_BACK)
    return None if answer is None else answer.value


def _row(material: Material, loss: LossLine, with_bearer: bool) -> tuple[Cell, ...]:
    return (
        cell(loss.title),
        cell(phrases.money_range(loss.low, loss.high, material.assessment.currency)),
        *((cell(material.words(loss.borne_by) or quiet("not said")),) if with_bearer else ()),
        Cell(mark=phrases.mark(IssueKind.LOSS, loss.status)),
        Cell(tuple(_why(material, loss))),
    )


def _why(material: Material, loss: LossLine) -> Iterator[Line]:
    """Yield every reason for and against a loss, each with its source; without any, that it is open."""
    result = material.result(loss.issue)
    grounds = result.grounds if result else ()
    if not any(ground.stands for ground in grounds):
        sources = cited([it for it in loss.citations if it.kind != "method"], material)
        reason = line(material.sentence(loss.reason), " ")
        yield (*reason, *chained(sources, quiet("; ")))
    for ground in sorted(grounds, key=lambda it: not it.stands):
        rows = [premise.citation for premise in ground.reason.premises if premise.citation is not None]
        sources = cited([*(it for it in ground.reason.citations if it.kind != "method"), *rows], material)
        sign = "×" if not ground.stands else "+" if ground.side is Side.FOR else "–"
        text = phrases.sentence(ground.reason.text)
        said = line(strong(f"{sign} "), text if ground.stands else quiet(f"Set aside: {text}"), " ")
        yield (*said, *chained(sources, quiet("; ")))


def _total(material: Material, found: Sequence[LossLine], with_bearer: bool) -> list[tuple[Cell, ...]]:
    """Return the last row: what surely counts is the low end, what may count is added for the high end."""
    known = [loss for loss in found if loss.low is not None]
    if not known:
        return []
    low = sum(loss.low or 0 for loss in known if loss.status is Status.MET)
    high = sum(loss.high or 0 for loss in known if loss.status is not Status.NOT_MET)
    words = [] if low == high else ["Low: what counts. High: what is arguable or open as well."]
    unknown = len([loss for loss in found if loss.low is None and loss.status is not Status.NOT_MET])
    if unknown:
        kinds = counted(unknown, "kind of loss", "kinds of loss")
        words.append(f"This leaves out {kinds} whose amount is not known.")
    text = phrases.money_range(low, high, material.assessment.currency)
    bearer = (cell(""),) if with_bearer else ()
    total = (cell(strong("Total that may count")), cell(strong(text)), *bearer, cell(""))
    return [(*total, cell(quiet(" ".join(words))))]


def _chart(material: Material, found: Sequence[LossLine]) -> Iterator[Block]:
    amounts = []
    for loss in found:
        if loss.low is None or loss.high is None:
            continue
        label = phrases.money_range(loss.low, loss.high, material.assessment.currency)
        shown = phrases.mark(IssueKind.LOSS, loss.status)
        amounts.append(Amount(loss.title, loss.low, loss.high, shown, label))
    if len([amount for amount in amounts if amount.high]) < _CHART_FROM:
        return
    said = "; ".join(f"{amount.title}: {amount.label}, {amount.mark.word.lower()}" for amount in amounts)
    caption = "Losses as entered. A dashed end is the top of a range; the shape shows whether a loss counts."
    yield Figure(loss_chart(amounts, material.width), f"Losses as bars. {said}.", caption)


def shared_fault(material: Material) -> Iterator[Block]:
    """Yield how fault on both sides changes what can be collected, with the arithmetic."""
    fault = material.assessment.fault
    if fault is None:
        return
    yield Heading(2, "If fault is shared" if fault.shares_count else "Who bears the loss", "fault")
    yield Paragraph(material.with_source(fault.text, fault.citation))
    if fault.split_text:
        split = line(strong("Several wrongdoers: "), material.sentence(fault.split_text) + " ")
        yield Paragraph((*split, *(citation_line(fault.split_citation) if fault.split_citation else ())))
    if fault.shares_count:
        yield from _shares(material, fault)
    if fault.steps:
        yield Paragraph(line("The arithmetic"), Role.LABEL)
        yield Bullets(tuple(line(phrases.sentence(step)) for step in fault.steps), numbered=True)
    yield from _collected(material, fault)


def _shares(material: Material, fault: FaultResult) -> Iterator[Block]:
    named = (
        ("{Claimant}", fault.claimant_percent),
        ("{Org}", fault.defendant_percent),
        ("Others, such as the criminal", fault.others_percent),
    )
    shares = [(material.words(name), share) for name, share in named if share is not None]
    if fault.claimant_percent is None or not sum(share for _, share in shares):
        yield Paragraph(line("No shares of fault were entered, so there is nothing to work out yet."))
        return
    said = ", ".join(f"{name} {share}%" for name, share in shares)
    caption = "Shares as entered, to show how the rule works. A court sets them."
    yield Figure(share_chart(shares, material.width), f"Shares of fault: {said}.", caption)


def _collected(material: Material, fault: FaultResult) -> Iterator[Block]:
    if fault.barred is None and fault.recoverable is None:
        return
    rows: list[tuple[str, Line]] = []
    if fault.total_loss is not None:
        rows.append(("Losses that may count", line(material.money(fault.total_loss))))
    if fault.barred is not None:
        barred = "yes: nothing can be collected" if fault.barred else "no"
        rows.append(("Claim barred by own fault", line(barred)))
    if fault.recoverable is not None:
        words = material.words("Could be collected from {org}, if the claim succeeds")
        rows.append((words, line(strong(material.money(fault.recoverable)))))
    yield Facts("Result of the arithmetic of shared fault", tuple(rows))
