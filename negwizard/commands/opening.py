"""Opens the case that a command names and sets what its options say."""

import argparse
from dataclasses import replace
from pathlib import Path

from negwizard.application.scenarios import scenario_file, scenario_ids
from negwizard.application.session import InterviewSession
from negwizard.case.loading import load_case
from negwizard.commands.names import looks_like_a_file
from negwizard.errors import NegwizardError, NoSuchCase, UnknownName
from negwizard.knowledge.library import load_library
from negwizard.terms import Issue, Stage


def opened(arguments: argparse.Namespace) -> InterviewSession:
    """Return a session on the named case; nothing is written to disk by reading."""
    library = load_library()
    case = load_case(place_of(arguments.case), library)
    frame = case.frame
    if arguments.as_of is not None:
        frame = replace(frame, as_of=arguments.as_of)
    if arguments.stage is not None:
        frame = replace(frame, stage=Stage(arguments.stage))
    return InterviewSession(library, case=case.with_frame(frame))


def place_of(name: str) -> Path:
    """Return the file that a name means: a file, or else a scenario by its name."""
    path = Path(name)
    if path.is_dir():
        raise NegwizardError(f'"{name}" is a folder; name a case file in it.')
    if path.exists() or looks_like_a_file(name):
        return path
    if name not in scenario_ids():
        raise NoSuchCase(name, scenario_ids())
    return scenario_file(name)


def issue_named(word: str) -> Issue:
    """Return the issue of that id, whatever its capitals and hyphens."""
    wanted = word.casefold().replace("-", "_")
    known = [issue.value for issue in Issue]
    if wanted not in known:
        raise UnknownName("issue", word, known)
    return Issue(wanted)
