"""The names of the commands, apart from what they do, so that the window starts without loading them."""

from collections.abc import Mapping
from typing import Final

COMMANDS: Final[Mapping[str, str]] = {
    "questions": "list every question with its options and when it is asked",
    "assess": "say where each element and defense of a case stands, and why",
    "report": "write a case to a PDF, DOCX, HTML or JSON file",
    "sheet": "write a case as an answer sheet, to go on with by hand or to teach with",
    "explain": "say how an issue of a case was decided, or why it was not decided otherwise",
    "what-if": "change answers on a copy and show which issues move",
    "flips": "list the smallest changes of answers that would overturn an issue",
    "unknowns": "list the open answers that could still change something, and who can tell",
    "check": "let the knowledge base prove itself",
    "decisions": "compare with decided cases, issue by issue",
    "scenarios": "list the training scenarios",
}
"""Command → what it does, in the order of the help page."""


def looks_like_a_file(word: str) -> bool:
    """Say whether someone who typed this meant a file and not a command."""
    return any(sign in word for sign in "./\\")
