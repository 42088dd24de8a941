"""Start negwizard from a checkout with nothing but Python: makes an environment once, then starts.

    python3 packaging/start.py [arguments of negwizard]
    python3 packaging/start.py --test [arguments of pytest]

Only the standard library is used. pip knows nothing of uv's lock and override, so it installs the old
frozendict that experta asks for; `negwizard.engine._experta` makes that work too.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv-start"
OLDEST, NEWEST = (3, 11), (3, 13)


class CannotStart(Exception):
    """What is missing, in one sentence."""


def main(arguments: list[str]) -> int:
    """Prepare the environment if need be and hand over to negwizard or pytest."""
    testing = arguments[:1] == ["--test"]
    try:
        check_python(sys.version_info[:2])
        python = prepared_python(testing)
    except CannotStart as error:
        print(error, file=sys.stderr)
        return 1
    if testing:
        return subprocess.call([python, "-m", "pytest", *arguments[1:]], cwd=ROOT)
    return subprocess.call([python, "-m", "negwizard", *arguments])


def check_python(version: tuple[int, ...]) -> None:
    """Refuse a Python that the parts of negwizard are not made for."""
    if not OLDEST <= version <= NEWEST:
        newest, oldest, this = (".".join(map(str, each)) for each in (NEWEST, OLDEST, version))
        raise CannotStart(
            f"negwizard needs Python {oldest} to {newest}; this is {this}. "
            f"Start it with another one, for example: python{newest} packaging/start.py"
        )


def prepared_python(testing: bool) -> str:
    """Return the Python of the environment, after installing what it lacks."""
    folder = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
    python = str(folder / ("python.exe" if os.name == "nt" else "python"))
    mark = ENVIRONMENT / ("ready-test" if testing else "ready")
    marks = {mark, ENVIRONMENT / "ready-test"}  # what is ready for tests is ready to start
    if not (any(map(is_current, marks)) and runs(python)):
        print("Setting up negwizard (once, a minute or two) ...", file=sys.stderr, flush=True)
        if not runs(python):
            make_environment()
        install(python, f"{ROOT}[test]" if testing else str(ROOT))
        mark.write_text(wanted())
    return python


def wanted() -> str:
    """Return what the environment is made from; a change of it calls for another installation."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()


def is_current(mark: Path) -> bool:
    """Say whether an installation was finished for the present requirements."""
    return mark.is_file() and mark.read_text() == wanted()


def runs(python: str) -> bool:
    """Say whether the environment's Python still works: the one it points to may have been removed."""
    try:
        return subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def make_environment() -> None:
    """Make the environment anew."""
    try:
        import ensurepip  # noqa: F401
        import venv
    except ImportError:
        raise CannotStart(
            "Python's part for environments (venv) is missing. Install it and start again; "
            "on Debian and Ubuntu: sudo apt install python3-venv"
        ) from None
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    try:
        venv.create(ENVIRONMENT, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotStart(f"No environment could be made in {ENVIRONMENT.name}: {error}") from None


def install(python: str, what: str) -> None:
    """Install negwizard in place with pip."""
    command = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--editable", what]
    if subprocess.call(command) != 0:
        raise CannotStart(
            "The parts of negwizard could not be installed; the lines above say why. "
            "The first start needs the network; later ones do not."
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
