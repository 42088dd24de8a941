"""Programs that run in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]


def printed(program: str, seed: str) -> str:
    """Return what a Python program prints under a hash seed, which it also gets as its argument."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": os.pathsep.join((str(TESTS), os.getcwd())),
    }
    done = subprocess.run(
        [sys.executable, "-c", program, seed], capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout
