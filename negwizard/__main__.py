"""`python -m negwizard` and the `negwizard` command."""

import sys

from negwizard.cli import main

if __name__ == "__main__":
    sys.exit(main())
