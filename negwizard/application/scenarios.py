"""The training scenarios: answer sheets that come with the program, each with a model answer."""

from dataclasses import dataclass
from pathlib import Path

from negwizard.case.loading import load_sheet
from negwizard.case.sheet import Sheet
from negwizard.errors import UnknownName
from negwizard.knowledge.library import Library
from negwizard.knowledge.resources import root


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario; its id is the name of its file, its sheet holds case, teaching note and model answer."""

    id: str
    sheet: Sheet

    @property
    def title(self) -> str:
        """Return the title, or the id where there is none."""
        return self.sheet.case.title or self.id


def scenario_ids(folder: Path | None = None) -> tuple[str, ...]:
    """Return the ids of all scenarios in alphabetical order."""
    return tuple(sorted(path.stem for path in _folder(folder).glob("*.toml")))


def list_scenarios(library: Library, folder: Path | None = None) -> tuple[Scenario, ...]:
    """Return all scenarios in alphabetical order of their ids."""
    return tuple(open_scenario(name, library, folder) for name in scenario_ids(folder))


def open_scenario(scenario_id: str, library: Library, folder: Path | None = None) -> Scenario:
    """Return one scenario, or raise UnknownName."""
    known = scenario_ids(folder)
    if scenario_id not in known:
        raise UnknownName("scenario", scenario_id, known)
    return Scenario(scenario_id, load_sheet(scenario_file(scenario_id, folder), library))


def scenario_file(scenario_id: str, folder: Path | None = None) -> Path:
    """Return where the sheet of a scenario lies, if there is one of that id."""
    return _folder(folder) / f"{scenario_id}.toml"


def _folder(folder: Path | None) -> Path:
    return folder or root() / "scenarios"
