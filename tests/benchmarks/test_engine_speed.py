"""Our engine against CLIPS and stock experta: the same jobs, checked, and the targets that are to hold.

uv run pytest tests/benchmarks --benchmark-only
"""

import gc
import tracemalloc
from itertools import islice

import pytest
from benchmarks.contenders import CONTENDERS, Ours
from benchmarks.layered import layered_job
from benchmarks.measure import check, measure
from benchmarks.report import rows, table
from benchmarks.shipped import shipped_job


@pytest.mark.parametrize("engine", CONTENDERS)
def test_every_engine_gives_the_results_of_the_plain_evaluator(engine):
    for seed in (1, 2):
        job = layered_job(20, seed)
        check(job, CONTENDERS[engine](job), changes=12)


@pytest.mark.parametrize("engine", ["negwizard", "CLIPS"])
def test_the_shipped_rules_mean_the_same_to_clips_and_the_plain_evaluator(engine):
    job = shipped_job()
    check(job, CONTENDERS[engine](job), changes=4)


def test_generated_rule_bases_are_as_large_as_they_are_said_to_be():
    job = layered_job(120)
    assert 380 <= sum(not name.endswith("_or") for name in job.base.rules) <= 400
    assert 300 <= len(job.alternatives) <= 320
    assert job.right_at_first


@pytest.mark.parametrize("questions", [60, 120, 240])
def test_targets(benchmark, questions):
    job = layered_job(questions)
    found = list(rows(benchmark.pedantic(measure, (job, 3), rounds=1)))
    assert not any(row.missed for row in found), table(job, found)


def test_memory_stays_flat_over_ten_thousand_changes(benchmark):
    job = layered_job(120)
    ready = Ours(job)
    ready.full(job.answers)
    coming = job.changes(seed=11)

    def change_often(times):
        for question, facts in islice(coming, times):
            ready.change(question, facts)
        gc.collect()

    change_often(2_000)
    tracemalloc.start()
    change_often(500)
    before = tracemalloc.get_traced_memory()[0]
    benchmark.pedantic(change_often, (10_000,), rounds=1)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 100_000, f"{grown:,} bytes more after 10,000 changes"
