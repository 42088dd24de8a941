"""Generates `resources/jurisdictions/` and `resources/safeguards.toml` from the researched tables of law.

    python packaging/import_law.py YAML_DIR

Every raw value goes through an explicit mapping in `law_import`; a value without a mapping ends the run.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from law_import import (
    controls,
    duty,
    fault,
    general,
    harbors,
    immunity,
    limitation,
    notices,
    places,
    quebec,
    standing,
    statutes,
)
from law_import.rows import Row, table, write
from law_import.source import read

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main(folder: Path, target: Path = RESOURCES) -> None:
    rules, loss = read(folder, "fault_rules")["rows"], read(folder, "duty_and_loss")
    shelter, law = read(folder, "safe_harbours")["enacted"], read(folder, "statutes_and_standards")
    found = places.places(rules)
    names = {place: value[3] for place, value in found.items()}
    jurisdictions = target / "jurisdictions"
    counts = {
        "places": write(jurisdictions / "places.toml", "place", places.records(found)),
        "fault": _write_rows(jurisdictions, "fault", fault.rows(rules, names)),
        "duty_and_loss": _write_rows(jurisdictions, "duty_and_loss", duty.rows(loss, names)),
        "limitation": _write_rows(
            jurisdictions, "limitation", limitation.rows(read(folder, "limitation_periods")["rows"], names)
        ),
        "statutes": _write_rows(
            jurisdictions, "statutes", [*statutes.rows(law["instruments"]), *harbors.rows(shelter)]
        ),
        "general": _write_rows(jurisdictions, "general", general.rows(names)),
        "standing": _write_rows(
            jurisdictions, "standing", [*standing.rows(names), *quebec.rows(), *immunity.rows()]
        ),
        "safe_harbors": write(jurisdictions / "safe_harbors.toml", "safe_harbor", harbors.records(shelter)),
        "instruments": write(
            jurisdictions / "instruments.toml", "instrument", statutes.instruments(law["instruments"])
        ),
        "notification": write(
            jurisdictions / "notification.toml",
            "rule",
            notices.looked_up(statutes.notification(law["breach_notification"])),
        ),
        "safeguards": write(
            target / "safeguards.toml", "safeguard", controls.records(read(folder, "controls")["rows"])
        ),
    }
    print(", ".join(f"{name} {count}" for name, count in counts.items()))


def _write_rows(folder: Path, name: str, rows: Iterable[Row]) -> int:
    return write(folder / f"{name}.toml", "row", [table(row) for row in rows])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
