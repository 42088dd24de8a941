"""The table of losses: what the user listed, with amounts, and whether the law of the place allows it."""

from collections.abc import Iterable, Mapping

from negwizard.assessment import IssueResult, LossLine
from negwizard.engine.sentences import Sentences
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.library import Library
from negwizard.terms import Issue, IssueKind, Status

_LISTED_IN = "losses"
_BORNE_BY = "loss_borne_by"
_PREFIX = "loss_"


def loss_lines(
    library: Library,
    answers: Mapping[str, Answer],
    issues: Mapping[Issue, IssueResult],
    sentences: Sentences,
) -> tuple[LossLine, ...]:
    """Return one line for each kind of loss that the user listed, in the order of the issues."""
    listed = answers.get(_LISTED_IN)
    chosen = listed.value if listed is not None and isinstance(listed.value, tuple) else ()
    return tuple(
        _line(library, answers, result, sentences)
        for issue, result in issues.items()
        if result.kind is IssueKind.LOSS and issue.removeprefix(_PREFIX) in chosen
    )


def recoverable_total(lines: Iterable[LossLine]) -> int | None:
    """Return the sum of the amounts that can or might be recovered; nothing if no such amount is known."""
    open_to_claim = (Status.MET, Status.ARGUABLE)
    amounts = [line.amount_high for line in lines if line.status in open_to_claim]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def _line(
    library: Library, answers: Mapping[str, Answer], result: IssueResult, sentences: Sentences
) -> LossLine:
    given = answers.get(f"{_PREFIX}amount_{result.issue.removeprefix(_PREFIX)}")
    amount = given.value if given is not None and isinstance(given.value, int) else None
    return LossLine(
        issue=result.issue,
        title=result.title,
        amount_low=amount,
        amount_high=amount,
        borne_by=_borne_by(library, answers, sentences),
        status=result.status,
        reason=_main_reason(result),
        citations=result.citations,
    )


def _borne_by(library: Library, answers: Mapping[str, Answer], sentences: Sentences) -> str:
    answer = answers.get(_BORNE_BY)
    question = library.questions.get(_BORNE_BY)
    if answer is None or question is None:
        return ""
    chosen = answer.value if isinstance(answer.value, tuple) else (answer.value,)
    return ", ".join(sentences.words(option.text) for option in question.options if option.id in chosen)


def _main_reason(result: IssueResult) -> str:
    """Return the strongest standing ground of the side that the status rests on."""
    sides = (result.grounds_for, result.grounds_against)
    ordered = reversed(sides) if result.status is Status.NOT_MET else sides
    standing = [ground for side in ordered for ground in side if ground.stands]
    return (
        standing[0].reason.text
        if standing
        else "What is known does not settle whether this can be recovered."
    )
