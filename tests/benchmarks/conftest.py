"""Prints the ratios of the engines that ran side by side."""

import gc
from collections import defaultdict

import pytest

_TIMES: dict[tuple[str, int], dict[str, tuple[float, float, float]]] = defaultdict(dict)


@pytest.fixture(autouse=True)
def settled_memory():
    """Keep what other benchmarks left behind out of the garbage collector's way."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def record(benchmark):
    """Keep best time, median and 95th percentile of a benchmark for the table of ratios."""

    def keep(what: str, questions: int, contender: str) -> None:
        if benchmark.disabled:
            return
        data = sorted(benchmark.stats.stats.data)
        p95 = data[min(len(data) - 1, int(len(data) * 0.95))]
        _TIMES[(what, questions)][contender] = data[0], data[len(data) // 2], p95
        benchmark.extra_info["p95"] = p95

    return keep


def pytest_terminal_summary(terminalreporter):
    if not _TIMES:
        return
    terminalreporter.section(
        "engines side by side: best, median, 95th percentile; best and median beside ours"
    )
    for (what, questions), times in _TIMES.items():
        ours = times.get("negwizard", next(iter(times.values())))
        for contender, (best, median, p95) in times.items():
            terminalreporter.write_line(
                f"{what:<13}{questions:>4} questions  {contender:<14}"
                f"{best * 1e6:>11,.0f} {median * 1e6:>11,.0f} {p95 * 1e6:>11,.0f} µs"
                f"{best / ours[0]:>11,.2f} x {median / ours[1]:>11,.2f} x"
            )
