"""Our engine against stock experta and CLIPS on the same generated rule bases, in one run.

uv run pytest tests/benchmarks --benchmark-only
"""

import gc
import random
import tracemalloc
from functools import cache

import pytest
from benchmarks.contenders import CONTENDERS, Ours
from helpers.rule_bases import evaluate, layered_base

SIZES = (60, 120, 240)
ROUNDS = {"negwizard": 400, "stock experta": 5, "CLIPS": 400}
everyone = pytest.mark.parametrize("contender", CONTENDERS)
every_size = pytest.mark.parametrize("questions", SIZES)


@cache
def generated(questions):
    """Return a rule base, its questions with their values, and a full set of answers."""
    base, asked = layered_base(questions)
    choose = random.Random(questions)
    return base, asked, {name: choose.choice(words) for name, words in asked.items()}


@cache
def engine(contender, questions):
    base, _, answers = generated(questions)
    made = CONTENDERS[contender](base)
    made.full(answers)
    assert made.facts() == evaluate(base, answers.items())
    return made


def changes(questions, seed):
    """Yield one changed answer after another, the same for every engine."""
    _, asked, answers = generated(questions)
    answers, choose = dict(answers), random.Random(seed)
    while True:
        name = choose.choice(list(asked))
        answers[name] = choose.choice([word for word in asked[name] if word != answers[name]])
        yield name, answers[name]


@every_size
@everyone
def test_build(benchmark, record, contender, questions):
    base, _, _ = generated(questions)
    benchmark.group = f"build, {questions} questions"
    benchmark.pedantic(CONTENDERS[contender], (base,), rounds=5, warmup_rounds=1)
    record("build", questions, contender)


@every_size
@everyone
def test_full_cycle(benchmark, record, contender, questions):
    base, _, answers = generated(questions)
    benchmark.group = f"full cycle, {questions} questions"
    ready = engine(contender, questions)
    benchmark.pedantic(ready.full, (answers,), rounds=max(5, ROUNDS[contender] // 10), warmup_rounds=1)
    assert ready.facts() == evaluate(base, answers.items())
    record("full cycle", questions, contender)


@every_size
@everyone
def test_one_change(benchmark, record, contender, questions):
    base, _, answers = generated(questions)
    benchmark.group = f"one change, {questions} questions"
    ready = engine(contender, questions)
    ready.full(answers)
    coming, now = changes(questions, seed=7), dict(answers)

    def next_change():
        name, value = next(coming)
        now[name] = value
        return (name, value), {}

    benchmark.pedantic(ready.change, setup=next_change, rounds=ROUNDS[contender])
    assert ready.facts() == evaluate(base, now.items())
    record("one change", questions, contender)


@every_size
@pytest.mark.parametrize("contender", ["negwizard", "CLIPS"])
def test_what_if_scan(benchmark, record, contender, questions):
    """Every other answer to every question, tried and taken back. Stock experta would take minutes."""
    base, asked, answers = generated(questions)
    benchmark.group = f"what-if scan, {questions} questions"
    ready = engine(contender, questions)
    ready.full(answers)

    def scan():
        for name, words in asked.items():
            for word in words:
                if word != answers[name]:
                    ready.change(name, word)
            ready.change(name, answers[name])

    benchmark.pedantic(scan, rounds=5, warmup_rounds=1)
    assert ready.facts() == evaluate(base, answers.items())
    record("what-if scan", questions, contender)


def test_memory_stays_flat_over_ten_thousand_changes(benchmark):
    base, _, answers = generated(120)
    ready = Ours(base)
    ready.full(answers)
    coming = changes(120, seed=11)

    def change_often(times):
        for _ in range(times):
            ready.change(*next(coming))
        gc.collect()

    change_often(1_000)
    tracemalloc.start()
    change_often(500)
    before = tracemalloc.get_traced_memory()[0]
    benchmark.pedantic(change_often, (10_000,), rounds=1)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 200_000, f"{grown:,} bytes more after 10,000 changes"
