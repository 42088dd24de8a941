"""The options of every command."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from negwizard import __version__
from negwizard.commands import about_cases, about_knowledge, reasoning
from negwizard.commands.names import COMMANDS
from negwizard.commands.page import Page
from negwizard.terms import Stage

DESCRIPTION = """\
Reasons about negligence in security failures and says why. Without a command the window opens:
  negwizard            start or go on with a case
  negwizard CASEFILE   open a case file or an answer sheet
"""
EPILOG = """\
CASEFILE is a case file (.negwizard), an answer sheet (.toml) or the name of a scenario.
Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 no window can be opened.
Information, not legal advice. Nothing leaves this computer.
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the arguments, with `run` set to what carries out the command; leave with 2 on wrong usage."""
    return build().parse_args(arguments)


def build() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="negwizard",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"negwizard {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, configure in CONFIGURE.items():
        options = commands.add_parser(
            name, help=COMMANDS[name], description=f"{COMMANDS[name].capitalize()}.", allow_abbrev=False
        )
        configure(options)
    return parser


def _questions(options: argparse.ArgumentParser) -> None:
    _runs(options, about_knowledge.questions)


def _assess(options: argparse.ArgumentParser) -> None:
    _runs(options, about_cases.assess, case=True)
    _frame_options(options)


def _report(options: argparse.ArgumentParser) -> None:
    _runs(options, about_cases.report, case=True, json=False)
    options.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        required=True,
        help="the file to write; its suffix says what: .pdf, .docx, .html or .json",
    )
    options.add_argument("--redacted", action="store_true", help="leave out names, notes and free text")
    _frame_options(options)


def _sheet(options: argparse.ArgumentParser) -> None:
    _runs(options, about_cases.sheet, case=True, json=False)
    options.add_argument(
        "-o", "--output", metavar="OUT", type=Path, help="the file to write, .toml; without it, it is printed"
    )
    _frame_options(options)


def _explain(options: argparse.ArgumentParser) -> None:
    _runs(options, reasoning.explain, case=True)
    options.add_argument(
        "issue", metavar="ISSUE", help="an element, a defense, … such as duty or economic_loss_rule"
    )
    options.add_argument(
        "--why-not", action="store_true", help="say what stands in the way of the other result"
    )
    _frame_options(options)


def _what_if(options: argparse.ArgumentParser) -> None:
    _runs(options, reasoning.what_if, case=True)
    options.add_argument(
        "changes",
        metavar="QUESTION=VALUE",
        nargs="*",
        help="an answer to change: several options with commas, unknown, or nothing to take it back;"
        " without any, every single answer that would change something is listed",
    )
    _frame_options(options)


def _flips(options: argparse.ArgumentParser) -> None:
    _runs(options, reasoning.flips, case=True)
    options.add_argument(
        "issue", metavar="ISSUE", nargs="?", help="only this issue; without it, every element"
    )
    _frame_options(options)


def _unknowns(options: argparse.ArgumentParser) -> None:
    _runs(options, reasoning.unknowns, case=True)
    _frame_options(options)


def _check(options: argparse.ArgumentParser) -> None:
    _runs(options, about_knowledge.check)
    options.add_argument(
        "--law", action="store_true", help="print all law of the program for a lawyer to check, as Markdown"
    )
    options.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        help="with --law: write it to a file instead; its suffix says what: .md, .pdf, .docx or .html",
    )


def _decisions(options: argparse.ArgumentParser) -> None:
    _runs(options, about_knowledge.decisions)
    options.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help="a folder of answer sheets")


def _scenarios(options: argparse.ArgumentParser) -> None:
    _runs(options, about_knowledge.scenarios)


CONFIGURE: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "questions": _questions,
    "assess": _assess,
    "report": _report,
    "sheet": _sheet,
    "explain": _explain,
    "what-if": _what_if,
    "flips": _flips,
    "unknowns": _unknowns,
    "check": _check,
    "decisions": _decisions,
    "scenarios": _scenarios,
}


def _runs(
    options: argparse.ArgumentParser,
    function: Callable[[argparse.Namespace], Page],
    case: bool = False,
    json: bool = True,
) -> None:
    options.set_defaults(run=function)
    if case:
        options.add_argument("case", metavar="CASEFILE", help="a case file, an answer sheet or a scenario")
    if json:
        options.add_argument("--json", action="store_true", help="print one JSON object")


def _frame_options(options: argparse.ArgumentParser) -> None:
    options.add_argument(
        "--as-of",
        metavar="DATE",
        type=day,
        help="the day of the assessment, as 2026-11-23; later decisions do not count",
    )
    options.add_argument("--stage", choices=[stage.value for stage in Stage], help="what must be shown")


def day(text: str) -> date:
    """Read a date of the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is not a date like 2026-11-23') from None
