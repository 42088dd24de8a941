"""What was lost and who pays: the table of losses with its chart, and the worksheet of shared fault."""

from collections.abc import Iterator, Sequence

from negwizard.assessment import FaultResult, LossLine
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
    line,
    quiet,
    strong,
)
from negwizard.report.charts import Amount, loss_chart, share_chart
from negwizard.report.content import phrases
from negwizard.report.content.material import Material, citation_line, cited
from negwizard.terms import IssueKind, Status


def losses(material: Material) -> Iterator[Block]:
    """Yield the table of losses with a total as a range, and a chart."""
    found = material.assessment.losses
    if not found:
        return
    yield Heading(2, "Losses", "losses")
    yield Paragraph(
        line(
            "Not every loss counts in court. The table shows each kind of loss, who bears it, and whether "
            "the law of the "
            "place lets it be claimed. Amounts are those that were entered; they are not checked."
        )
    )
    columns = (
        Column("Loss", 22),
        Column("Amount", 17, numbers=True),
        Column("Borne by", 15),
        Column("In court", 16),
        Column("Why", 34),
    )
    rows = [_row(material, loss) for loss in found]
    total = _total(material, found)
    yield Table("Losses by kind", columns, (*rows, *total), total=bool(total))
    yield from _chart(material, found)


def _row(material: Material, loss: LossLine) -> tuple[Cell, ...]:
    sources = cited([citation for citation in loss.citations if citation.kind != "method"])[:2]
    return (
        cell(loss.title),
        cell(phrases.money_range(loss.amount_low, loss.amount_high, material.assessment.currency)),
        cell(material.words(loss.borne_by) or quiet("not said")),
        Cell(mark=phrases.mark(IssueKind.LOSS, loss.status)),
        cell(phrases.sentence(material.words(loss.reason)), *sources),
    )


def _total(material: Material, found: Sequence[LossLine]) -> list[tuple[Cell, ...]]:
    """Return the last row: what surely counts is the low end, what may count is added for the high end."""
    known = [loss for loss in found if _low(loss) is not None]
    if not known:
        return []
    low = sum(_low(loss) or 0 for loss in known if loss.status is Status.MET)
    high = sum(_high(loss) or 0 for loss in known if loss.status is not Status.NOT_MET)
    words = "Low: what counts. High: what is arguable or open as well."
    text = phrases.money_range(low, high, material.assessment.currency)
    return [
        (cell(strong("Total that may count")), cell(strong(text)), cell(""), cell(""), cell(quiet(words)))
    ]


def _low(loss: LossLine) -> int | None:
    return loss.amount_high if loss.amount_low is None else loss.amount_low


def _high(loss: LossLine) -> int | None:
    return loss.amount_low if loss.amount_high is None else loss.amount_high


def _chart(material: Material, found: Sequence[LossLine]) -> Iterator[Block]:
    amounts = []
    for loss in found:
        low, high = _low(loss), _high(loss)
        if low is None or high is None:
            continue
        label = phrases.money_range(low, high, material.assessment.currency)
        amounts.append(Amount(loss.title, low, high, phrases.mark(IssueKind.LOSS, loss.status), label))
    if not any(amount.high for amount in amounts):
        return
    said = "; ".join(f"{amount.title}: {amount.label}, {amount.mark.word.lower()}" for amount in amounts)
    caption = "Losses as entered. A dashed end is the top of a range; the shape shows whether a loss counts."
    yield Figure(loss_chart(amounts, material.width), f"Losses as bars. {said}.", caption)


def shared_fault(material: Material) -> Iterator[Block]:
    """Yield how fault on both sides changes what can be collected, with the arithmetic."""
    fault = material.assessment.fault
    if fault is None:
        return
    yield Heading(2, "If fault is shared", "fault")
    yield Paragraph(
        (*line(phrases.sentence(material.words(fault.text)) + " "), *citation_line(fault.citation))
    )
    if fault.split_text:
        split = line(strong("Several wrongdoers: "), phrases.sentence(material.words(fault.split_text)) + " ")
        yield Paragraph((*split, *(citation_line(fault.split_citation) if fault.split_citation else ())))
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
