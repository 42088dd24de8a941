"""The engines side by side, as a table of ratios and a plot.

uv run python tests/benchmarks/report.py [--rounds N] [--svg FILE]
"""

import argparse
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # as pytest has it

from benchmarks.contenders import CLIPS, OURS, STOCK
from benchmarks.jobs import Job
from benchmarks.layered import layered_job
from benchmarks.measure import (
    BUILD,
    CHANGE,
    CHANGE_READ,
    FULL,
    SCAN,
    SCAN_READ,
    Measured,
    Times,
    measure,
)
from benchmarks.shipped import shipped_job

SIZES = (60, 120, 240)

TARGETS = {
    # what: at most this many times CLIPS's time; at least this many times as fast as stock experta
    BUILD: (0.3, None),
    FULL: (2.0, 20),
    CHANGE_READ: (0.9, 1000),
    CHANGE: (0.9, 1000),
    SCAN: (0.35, None),
    SCAN_READ: (0.35, None),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was done: seconds by engine."""

    what: str
    ours: float
    clips: float
    stock: float | None

    @property
    def of_clips(self) -> float:
        return self.ours / self.clips

    def misses(self, allowance: float = 1.0) -> bool:
        at_most, faster = TARGETS.get(self.what, (None, None))
        too_slow = at_most is not None and self.of_clips > at_most * allowance
        return too_slow or (faster is not None and self.stock is not None and self.stock / self.ours < faster)

    def __str__(self) -> str:
        at_most, faster = TARGETS.get(self.what, (None, None))
        target = f"≤ {at_most}" if at_most else ""
        stock = f"{_time(self.stock):>10}{self.stock / self.ours:>9,.0f}×" if self.stock else " " * 20
        wanted = f"≥ {faster}×" if faster else ""
        verdict = "" if self.what not in TARGETS else "missed" if self.misses() else "reached"
        return (
            f"{self.what:<35}{_time(self.ours):>10}{_time(self.clips):>10}{self.of_clips:>7.2f} "
            f"{target:<7}{stock} {wanted:<8}{verdict}"
        )


def rows(measured: Measured) -> Iterator[Row]:
    """Yield median and 95th percentile of single changes; of all that takes longer the best of its times,
    because on a busy machine something else gets in between every now and then."""
    for what, times in measured.items():
        if "one change" not in what:
            yield _row(what, times, lambda timed: timed.best)
        else:
            yield _row(what, times, lambda timed: timed.middle)
            yield _row(f"{what}, p95", times, lambda timed: timed.p95)


def _row(what: str, times: dict[str, Times], read: Callable[[Times], float]) -> Row:
    return Row(what, read(times[OURS]), read(times[CLIPS]), read(times[STOCK]) if STOCK in times else None)


def title(job: Job) -> str:
    return f"{job.name}: {len(job.base.rules)} rules, {len(job.alternatives)} alternatives"


def table(name: str, found: list[Row]) -> str:
    head = f"{'':<35}{OURS:>10}{CLIPS:>10}{'ratio':>7} {'target':<7}{'stock':>10}{'faster':>10} target"
    return "\n".join((name, head, *map(str, found), ""))


def plot(found: list[Row]) -> str:
    """Return the ratios to CLIPS as bars, a doubling for every eight characters; the line is CLIPS."""
    lines = []
    for row in found:
        length = round(math.log2(row.of_clips) * 8)
        left, right = ("█" * -length, "") if length < 0 else ("", "█" * length)
        lines.append(f"{row.what:<35}{left:>32}│{right:<20}{row.of_clips:.2f}")
    return "\n".join((f"{'':<35}{'faster than CLIPS':>32}│slower", *lines, ""))


def svg(charts: list[tuple[str, list[Row]]]) -> str:
    """Return the ratios to CLIPS of every rule base as one picture, on a logarithmic scale."""
    parts: list[str] = []
    y = 10
    for name, found in charts:
        y += 22
        parts.append(f'<text x="10" y="{y}" font-weight="bold">{name}</text>')
        for row in found:
            y += 18
            width = math.log2(row.of_clips) * 60
            left, color = (500 + min(0.0, width)), ("#2a7" if width < 0 else "#c63")
            bar = f'<rect x="{left:.0f}" y="{y - 11}" width="{abs(width):.0f}" height="13" fill="{color}"/>'
            parts += [
                f'<text x="10" y="{y}">{row.what}</text>{bar}<text x="700" y="{y}">{row.of_clips:.2f}</text>'
            ]
        y += 12
    line = f'<path d="M500 30V{y}" stroke="#555"/><text x="505" y="20">CLIPS with logical support = 1</text>'
    style = 'xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-size="13"'
    return f'<svg {style} viewBox="0 0 760 {y + 10}">{"".join(parts)}{line}</svg>\n'


def _time(seconds: float) -> str:
    return f"{seconds * 1e3:,.2f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.1f} µs"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--svg", type=Path)
    chosen = options.parse_args()
    jobs = [*map(layered_job, SIZES), shipped_job()]
    measured = [measure(job, chosen.rounds, (OURS, CLIPS)) for job in jobs]
    charts = []
    for job, times in zip(jobs, measured, strict=True):
        for what, stock in measure(job, 2, (STOCK,)).items():
            times[what] |= stock
        charts.append((title(job), list(rows(times))))
        sys.stdout.write(f"{table(*charts[-1])}\n{plot(charts[-1][1])}\n")
    if chosen.svg:
        chosen.svg.write_text(svg(charts), encoding="utf-8")


if __name__ == "__main__":
    main()
