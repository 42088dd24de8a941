"""The law of the program as one document for a lawyer to mark up."""

import argparse

from negwizard.application.fact_check import fact_check
from negwizard.application.reasoning import new_reasoner
from negwizard.application.serialize import plain
from negwizard.commands.page import Page, json_page
from negwizard.errors import NegwizardError
from negwizard.knowledge.library import load_library
from negwizard.report import law_bytes, write_law


def law(arguments: argparse.Namespace) -> Page:
    """Write all law to a file, or give it as Markdown or as one JSON object."""
    if arguments.json and arguments.output:
        raise NegwizardError("Leave out --json or -o: --json prints the law, -o writes it to a file.")
    library = load_library()
    facts = fact_check(library, new_reasoner(library))
    if arguments.output:
        write_law(arguments.output, facts)
        return Page(f"Written: {arguments.output.name}\n")
    return json_page(plain(facts)) if arguments.json else Page(law_bytes(".md", facts).decode())
