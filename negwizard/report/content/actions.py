"""What to do: the action plan, what lay behind the failure, the first steps, the effect on the business."""

from collections.abc import Iterator, Sequence
from typing import Final

from negwizard.application.action_plan import Step, effort_and_cost
from negwizard.knowledge.model import Safeguard
from negwizard.knowledge.wording import counted, joined
from negwizard.report.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Cell,
    Column,
    Heading,
    Line,
    Paragraph,
    Table,
    cell,
    line,
    quiet,
    strong,
)
from negwizard.report.content import phrases
from negwizard.report.content.first_steps import (
    ABROAD,
    AFTERWARDS,
    ANSWER_SUIT,
    AT_HOME,
    AT_HOME_HEALTH,
    BEFORE,
    BLAMED_BANK,
    FIRST_STEPS,
    FREEZE,
    HOLD,
    NAME_USED,
    NOT_ORDERED,
    NUMBER_LOST,
    OTHER_SIGN_IN,
    OTHERS_PAID,
    STOP,
    STOPPABLE,
    TAX_OFFICE,
    TAX_PIN,
    TELL_AT_ONCE,
    TRICKED,
    TRICKED_PAYER,
)
from negwizard.report.content.first_steps import Step as FirstStep
from negwizard.report.content.material import Material
from negwizard.terms import Incident, Issue, Perspective, Stage

_SIDES: Final = "payment_sides"
_SAFEGUARDS: Final = "safeguards"
_ROOT_CAUSES: Final = "root_causes"
_BUSINESS: Final = "business"
_STEPS_BY_SIDES: Final = {
    "phone_customer": NUMBER_LOST,
    "stranger_blames_lender": NAME_USED,
    "payee_blames_payer": OTHERS_PAID,
    "holder_paid_out": OTHERS_PAID,
    "service_paid_out": OTHERS_PAID,
}
_COST_WORDS: Final = {
    "free": "free",
    "low": "low: under about $600 a year",
    "medium": "medium: about $600 to $5,000",
    "high": "high: over $5,000",
}


def action_plan(material: Material) -> Iterator[Block]:
    """Yield the safeguards to put in place, first those that change the result, and the root causes."""
    steps = safeguards(material)
    causes = _statements(material, _ROOT_CAUSES)
    if not steps and not causes:
        return
    harmed = material.perspective is Perspective.HARMED
    yield Heading(2, "Safeguards that were missing" if harmed else "Action plan", "plan")
    if steps:
        yield Paragraph(line(_order_words(material, steps, harmed)))
        yield _plan_table(material, steps, harmed)
    if causes:
        yield Heading(3, "What lay behind it")
        yield Paragraph(
            line(
                "These do not excuse anyone in law. A safeguard that ignores them will fail again. ",
                *(line(" ".join(map(phrases.sentence, causes)))),
            )
        )


def safeguards(material: Material) -> tuple[Step, ...]:
    """Return the missing safeguards in the order in which they should be put in place."""
    return tuple(material.plan) or missing_safeguards(material)


def _order_words(material: Material, steps: Sequence[Step], harmed: bool) -> str:
    costs = "Cost and days are rough guesses for a business of ten people, not quotes."
    if harmed:
        return (
            "What the answers show as missing, with the step that a careful business takes. Ask for the "
            f"papers in the last column: if they do not exist, that too is evidence. {costs}"
        )
    lead = "Safeguards that the answers show as missing. "
    if _any_changes(steps):
        return f"{lead}First come those that would change the result, then the easy and cheap ones. {costs}"
    if material.plan:
        first = "those against what happened, then " if any(step.closes_way_in for step in steps) else ""
        return (
            f"{lead}None of them changes a status by itself, but each one counts. "
            f"First come {first}the easy and cheap ones. {costs}"
        )
    return f"{lead}The easy and cheap ones come first. {costs}"


def _any_changes(steps: Sequence[Step]) -> bool:
    return any(step.changes or step.changes_outcome or step.holds_back for step in steps)


def missing_safeguards(material: Material) -> tuple[Step, ...]:
    """Return the safeguards ticked as missing: least effort first, then least cost."""
    found: dict[str, str] = {}
    for question in material.library.questions.values():
        answer = material.case.answers.get(question.id)
        if question.section == _SAFEGUARDS and answer is not None and isinstance(answer.value, tuple):
            found.update(dict.fromkeys(answer.value, question.id))
    steps = [
        _unweighed(material.library.safeguards[name], question)
        for name, question in found.items()
        if name in material.library.safeguards
    ]
    return tuple(sorted(steps, key=lambda step: effort_and_cost(step.safeguard)))


def _unweighed(safeguard: Safeguard, question: str) -> Step:
    return Step(safeguard, question, changes=(), changes_outcome=False, holds_back=(), grounds=0)


def _plan_table(material: Material, steps: Sequence[Step], harmed: bool) -> Table:
    ranked = _any_changes(steps) and not harmed
    columns = (
        Column("Step", 50),
        *((Column("Would change", 18),) if ranked else ()),
        Column("Effort and cost", 22),
        Column("Ask for" if harmed else "Keep as proof", 24),
    )
    rows = tuple(_plan_row(material, number, step, ranked) for number, step in enumerate(steps, 1))
    return Table("Safeguards to put in place, in order", columns, rows, dense=True)


def _plan_row(material: Material, number: int, step: Step, ranked: bool) -> tuple[Cell, ...]:
    safeguard = step.safeguard
    days = counted(safeguard.days, "day", "days")
    return (
        cell(
            line(strong(f"{number}. {phrases.sentence(safeguard.action)}")),
            quiet(f"Now: {phrases.sentence(safeguard.failure)}"),
        ),
        *((cell(_change(material, step)),) if ranked else ()),
        cell(f"{safeguard.effort} effort, about {days}", f"cost: {_COST_WORDS[safeguard.cost]}"),
        cell(phrases.sentence(safeguard.evidence_to_keep)),
    )


def _change(material: Material, step: Step) -> Line:
    titles = _titles(material, step.changes)
    named = ["the outcome"] if step.changes_outcome else []
    if named or titles:
        return line(joined([*named, *titles]))
    if step.holds_back:
        return line(f"{joined(_titles(material, step.holds_back))}, once the others are in place")
    return line(quiet("nothing by itself"))


def _titles(material: Material, issues: Sequence[Issue]) -> list[str]:
    """Return the titles of issues: elements and defenses if there are any, as parts follow from them."""
    found = [result for issue in issues if (result := material.result(issue)) is not None]
    main = [result for result in found if result.part_of is None]
    return [result.title for result in (main or found)[:4]]


def own_steps(material: Material) -> tuple[FirstStep, ...]:
    """Return what to do first, for this kind of incident and this reader."""
    incident = Incident(material.assessment.incident)
    if incident is Incident.NONE_YET:
        return BEFORE
    harmed = material.perspective is Perspective.HARMED
    if (
        incident is Incident.PAYMENT_FRAUD
        and not harmed
        and material.was_said(_SIDES, "customer_blames_bank")
    ):
        return (*_sued(material), *BLAMED_BANK)
    tricked = incident is Incident.MISTAKEN_DISCLOSURE and material.was_said("how_it_got_out", "tricked_out")
    taxes = tricked and not material.abroad and "pay" in material.many_said("data_kinds")
    if not harmed:
        steps = TRICKED if tricked else FIRST_STEPS[incident]
        if tricked and material.day_said("notice_date"):
            steps = tuple(step for step in steps if step is not TELL_AT_ONCE)
        steps = (*steps[:2], TAX_OFFICE, *steps[2:]) if taxes else steps
        return (*_sued(material), *steps)
    steps = _after_payment(material) or AFTERWARDS[Incident.BREAK_IN if tricked else incident]
    health = material.was_said("defendant_kind", "health") and "health" in material.many_said("data_kinds")
    swapped = ABROAD if material.abroad else AT_HOME_HEALTH if health else AT_HOME
    steps = tuple(swapped.get(step, step) for step in steps)
    if taxes:
        return (FREEZE, TAX_PIN, *(step for step in steps if step != FREEZE))
    kinds = material.many_said("data_kinds")
    if kinds and not set(kinds) & set(STOPPABLE):
        steps = tuple(step for step in steps if step is not STOP)
    return (OTHER_SIGN_IN, *steps) if "body" in kinds else steps


def _sued(material: Material) -> tuple[FirstStep, ...]:
    """Return what comes first for who has been sued."""
    if material.perspective is not Perspective.ORGANIZATION or material.day_said("suit_filed_date") is None:
        return ()
    return (HOLD,) if material.assessment.stage is Stage.PROOF else (ANSWER_SUIT, HOLD)


def _after_payment(material: Material) -> tuple[FirstStep, ...]:
    """Return what the harmed side of a payment fraud does first, where it did not pay on a false message."""
    sides, gave = (_said(material, question) for question in ("payment_sides", "order_given_by"))
    if sides == "customer_blames_bank":
        return TRICKED_PAYER if gave == "customer_tricked" else NOT_ORDERED
    return _STEPS_BY_SIDES.get(sides, ())


def _said(material: Material, question: str) -> str:
    answer = material.case.answers.get(question)
    return str(answer.value) if answer is not None else ""


def first_steps(material: Material) -> Iterator[Block]:
    """Yield what to do first."""
    steps = tuple(line(strong(f"{head}. "), material.words(text)) for head, text in own_steps(material))
    yield Heading(2, "What to do first", "first")
    if material.assessment.incident == Incident.NONE_YET:
        yield Paragraph(
            line("Nothing has happened yet. These preparations cost little and decide the first day.")
        )
        yield Bullets(steps, numbered=True)
        return
    if material.perspective is not Perspective.HARMED:
        yield Callout(
            "Keep the evidence before you repair anything",
            (line("Switch nothing off. Wipe nothing. Delete no message until somebody has made a copy."),),
            CalloutKind.WARNING,
        )
    yield Bullets(steps, numbered=True)
    if material.perspective is not Perspective.HARMED and material.assessment.deadlines:
        yield Paragraph(
            line(
                quiet("The days by which people must be told stand under “Time limits and who must be told”.")
            )
        )


def business_effect(material: Material) -> Iterator[Block]:
    """Yield the effect on the business, for the organization that checks itself."""
    if material.perspective is not Perspective.ORGANIZATION:
        return
    said = _statements(material, _BUSINESS)
    yield Heading(2, "Effect on your business", "business")
    if said:
        yield Bullets(tuple(line(text) for text in said))
    else:
        yield Paragraph(line("Nothing about the effect on the business has been answered yet."))
    yield Paragraph(
        line(
            "Beyond a claim for damages, count on time of managers and lawyers. Customers, partners, banks "
            "and insurers will ask. A regulator may write. Work may stand still for days. After it, look at "
            "the written rules again and note the day: courts ask for proof of care, not for plans."
        )
    )


def _statements(material: Material, section: str) -> list[str]:
    """Return what the answers of a section say, option by option or as question and answer."""
    found: list[str] = []
    for question in material.library.questions.values():
        answer = material.case.answers.get(question.id)
        if question.section != section or answer is None:
            continue
        said = material.chosen(question.id)
        if said:
            found += said
        elif answer.value and answer.value not in ("unknown", "not_applicable"):
            found.append(f"{material.question_text(question.id)} {material.answer_text(question, answer)}")
    return found
