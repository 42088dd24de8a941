"""Prints the ratios of the engines that ran side by side."""

from collections import defaultdict

import pytest

_TIMES: dict[tuple[str, int], dict[str, tuple[float, float]]] = defaultdict(dict)


@pytest.fixture
def record(benchmark):
    """Keep the median and the 95th percentile of a benchmark for the table of ratios."""

    def keep(what: str, questions: int, contender: str) -> None:
        if benchmark.disabled:
            return
        data = sorted(benchmark.stats.stats.data)
        times = data[len(data) // 2], data[min(len(data) - 1, int(len(data) * 0.95))]
        _TIMES[(what, questions)][contender] = times
        benchmark.extra_info["p95"] = times[1]

    return keep


def pytest_terminal_summary(terminalreporter):
    if not _TIMES:
        return
    terminalreporter.section("engines side by side (median, 95th percentile, times as long as negwizard)")
    for (what, questions), times in _TIMES.items():
        for contender, (median, p95) in times.items():
            ratio = median / times["negwizard"][0] if "negwizard" in times else 1.0
            terminalreporter.write_line(
                f"{what:<16}{questions:>4} questions  {contender:<14}"
                f"{median * 1e6:>12,.0f} µs {p95 * 1e6:>12,.0f} µs {ratio:>10,.2f} x"
            )
