"""Commands about the knowledge base itself: questions, scenarios, decided cases, its proof."""

import argparse
from typing import Any

from negwizard.application.checks import check_knowledge, proof_text
from negwizard.application.decisions import agreement_data, agreement_text, run_decisions
from negwizard.application.reasoning import new_reasoner
from negwizard.application.scenarios import list_scenarios
from negwizard.application.serialize import plain
from negwizard.commands.law_to_check import law
from negwizard.commands.layout import PageText
from negwizard.commands.page import Page, json_page
from negwizard.errors import NegwizardError
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN
from negwizard.knowledge.library import Library, load_library
from negwizard.knowledge.model import Condition, Option, Question
from negwizard.knowledge.resources import root
from negwizard.knowledge.wording import words
from negwizard.terms import AnswerKind, Perspective

FORM: dict[AnswerKind, str] = {
    AnswerKind.YES_NO: "yes or no",
    AnswerKind.ONE_OF: "one of",
    AnswerKind.SEVERAL_OF: "any of",
    AnswerKind.NUMBER: "a whole number",
    AnswerKind.DATE: "a date",
    AnswerKind.MONEY: "an amount in whole units",
    AnswerKind.TEXT: "a text",
}


def questions(arguments: argparse.Namespace) -> Page:
    """List every question, in order of the interview."""
    library = load_library()
    if arguments.json:
        return json_page(
            {
                "knowledge_version": library.version,
                "questions": [_question_data(question) for question in library.questions.values()],
            }
        )
    return Page(_questions_text(library))


def _question_data(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "section": question.section,
        "kind": question.kind.value,
        "text": _plain(question.text),
        "help": _plain(question.help),
        "options": [_option_data(option) for option in options_of(question)],
        "asked_when": [condition_text(condition) for condition in question.asked_when],
        "also": [UNKNOWN, NOT_APPLICABLE] if question.can_not_apply else [UNKNOWN],
        "for_report": question.for_report,
        "who_knows": [_plain(who) for who in question.who_knows],
        "shown_by": question.shown_by,
    }


def _option_data(option: Option) -> dict[str, str]:
    return {"id": option.id, "text": _plain(option.text), "help": _plain(option.help)}


def _questions_text(library: Library) -> str:
    page = PageText()
    page.title(f"{len(library.questions)} questions, knowledge {library.version}")
    page.paragraph('Every question may also be answered "unknown". An answer sheet names answers by the ids.')
    for section in library.sections:
        page.heading(section.title)
        for question in library.questions.values():
            if question.section == section.id:
                _add_question(page, question)
    return str(page)


def _add_question(page: PageText, question: Question) -> None:
    page.gap()
    page.paragraph(question.id)
    page.paragraph(_plain(question.text), "    ")
    if question.help:
        page.paragraph(_plain(question.help), "    ")
    page.paragraph(f"Answer: {FORM[question.kind]}{_limits(question)}", "    ")
    page.table([(f"      {option.id}", _plain(option.text)) for option in question.options])
    if question.can_not_apply:
        page.paragraph(f'May also be "{NOT_APPLICABLE}".', "    ")
    if question.asked_when:
        lines = "; and ".join(condition_text(condition) for condition in question.asked_when)
        page.paragraph(f"Asked when {lines}", "    ")


def _limits(question: Question) -> str:
    if question.minimum is not None and question.maximum is not None:
        return f" from {question.minimum} to {question.maximum}"
    return f" of at least {question.minimum}" if question.minimum is not None else ""


def options_of(question: Question) -> tuple[Option, ...]:
    """Return the choices of a question; yes and no count as choices."""
    if question.kind is AnswerKind.YES_NO:
        return (Option("yes", "Yes"), Option("no", "No"))
    return question.options


def condition_text(condition: Condition) -> str:
    """Write a condition as it stands in the data."""
    return f"{condition.question} is {'not ' if condition.negated else ''}{' or '.join(condition.values)}"


def _plain(text: str) -> str:
    return words(text, Perspective.NEUTRAL)


def scenarios(arguments: argparse.Namespace) -> Page:
    """List the training scenarios."""
    library = load_library()
    found = list_scenarios(library)
    if arguments.json:
        return json_page(
            {
                "scenarios": [
                    {"id": each.id, "title": each.title, "story": each.sheet.case.story} for each in found
                ]
            }
        )
    page = PageText()
    page.title(f"{len(found)} scenarios")
    page.paragraph("Open one with: negwizard assess NAME")
    for each in found:
        page.gap()
        page.paragraph(f"{each.id}: {each.title}")
        page.paragraph(each.sheet.case.story, "    ")
    return Page(str(page))


def decisions(arguments: argparse.Namespace) -> Page:
    """Compare with decided cases."""
    folder = arguments.folder or root().parent / "tests" / "decisions"
    if arguments.folder is None and not folder.is_dir():
        raise NegwizardError(
            "Name a folder of answer sheets. The decided cases come with the source of negwizard, "
            "not with the installed program."
        )
    library = load_library()
    agreement = run_decisions(folder, library, new_reasoner(library))
    return json_page(agreement_data(agreement)) if arguments.json else Page(agreement_text(agreement))


def check(arguments: argparse.Namespace) -> Page:
    """Let the knowledge base prove itself; a fault makes the command fail. Or lay out its law."""
    if arguments.law:
        return law(arguments)
    if arguments.output:
        raise NegwizardError("-o goes with --law: negwizard check --law -o law.pdf")
    library = load_library()
    proof = check_knowledge(library, new_reasoner(library))
    if arguments.json:
        return json_page(
            {"knowledge_version": library.version, "holds": proof.holds, **plain(proof)}, proof.holds
        )
    return Page(proof_text(proof), proof.holds)
