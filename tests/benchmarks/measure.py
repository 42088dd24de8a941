"""Times the engines in turns, so that whatever else the machine does meets all of them alike.

Every figure comes from an engine that was just built and went once through the whole scan, unmeasured: then
memory and caches are warm, and CLIPS is not yet slowed down. (clipspy keeps each fact that it stated; from
then on every run of CLIPS takes about a nanosecond longer for each of them. `LONG` shows what that means.)
"""

import gc
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from statistics import median
from time import thread_time

from benchmarks.contenders import CONTENDERS, STOCK, Contender, Ours, one_by_one
from benchmarks.jobs import Facts, Job

BUILD, FULL = "build", "full cycle"
CHANGE, CHANGE_READ = "one change", "one change, read"
SCAN, SCAN_READ = "what-if scan", "what-if scan, read"
"""Every question × every alternative, in the best way there is; read: the results of each."""
GROUND_SCAN = "what-if scan, read, grounded anew"
"""With what ours works out before the first scan at a place."""
STEPS, STEPS_READ = "what-if scan, step by step", "what-if scan, step by step, read"
"""The same as changes of the one case, after the last alternative of a question back to its answer."""
LONG = "one change, 10,000 before"

CYCLES, CHANGES, STOCK_CHANGES, LONG_SESSION = 5, 150, 2, 10_000
"""Done in each round. Stock experta starts afresh at each change: it does few, and no scan."""

JOBS = (FULL, CHANGE, CHANGE_READ, SCAN, SCAN_READ, GROUND_SCAN, STEPS, STEPS_READ, LONG)

Change = tuple[str, Facts]
Work = Callable[[Job, Contender, "Times"], None]


@dataclass
class Times:
    """Seconds of the processor, one figure for each time that it was done. Reading the clock takes half a
    microsecond, for all alike; the time that other programs take does not count."""

    seconds: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        start = thread_time()
        yield
        self.seconds.append(thread_time() - start)

    @property
    def best(self) -> float:
        return min(self.seconds)

    @property
    def middle(self) -> float:
        return median(self.seconds)

    @property
    def p95(self) -> float:
        return sorted(self.seconds)[int(len(self.seconds) * 0.95)]


Measured = dict[str, dict[str, Times]]
"""By what was done, then by engine."""


def measure(job: Job, rounds: int, names: Collection[str]) -> Measured:
    """Do everything on each engine in each round; all must agree with the plain evaluator.

    Measure stock experta after the others: it leaves memory in pieces, which slows down whoever comes next.
    """
    measured: Measured = {what: {} for what in (BUILD, *JOBS)}
    for turn in range(rounds):
        changes = list(islice(job.changes(turn), CHANGES))
        for what in JOBS if turn == 0 else JOBS[:-1]:
            for name in names if what in (FULL, CHANGE, CHANGE_READ) else [n for n in names if n != STOCK]:
                work = _work(what, changes[:STOCK_CHANGES] if name == STOCK else changes)
                engine = _ready(job, name, measured[BUILD].setdefault(name, Times()))
                with _settled_memory():
                    work(job, engine, measured[what].setdefault(name, Times()))
    return measured


def _work(what: str, changes: list[Change]) -> Work:
    """Return what is timed."""
    work: dict[str, Work] = {
        FULL: _cycles,
        CHANGE: partial(_changes, changes, False),
        CHANGE_READ: partial(_changes, changes, True),
        SCAN: partial(_scan, False, False),
        SCAN_READ: partial(_scan, True, False),
        GROUND_SCAN: partial(_scan, True, True),
        STEPS: partial(_steps, False),
        STEPS_READ: partial(_steps, True),
        LONG: _long_session,
    }
    return work[what]


def _ready(job: Job, name: str, times: Times) -> Contender:
    """Return a new engine that has done everything once."""
    with _settled_memory(), times.once():
        engine = CONTENDERS[name](job)
    engine.full(job.answers)
    if name != STOCK:
        _steps(False, job, engine, Times())
    return engine


def _cycles(job: Job, engine: Contender, times: Times) -> None:
    for _ in range(CYCLES):
        with times.once():
            engine.full(job.answers)
    assert engine.results() == job.right_at_first


def _changes(changes: list[Change], read: bool, job: Job, engine: Contender, times: Times) -> None:
    for question, facts in changes:
        with times.once():
            engine.change(question, facts)
            if read:
                engine.read()
    assert engine.results() == job.right({**job.answers, **dict(changes)})


def _scan(read: bool, grounded_anew: bool, job: Job, engine: Contender, times: Times) -> None:
    if isinstance(engine, Ours):
        engine.ground()
    with times.once():
        if grounded_anew and isinstance(engine, Ours):
            engine.ground()
        found = engine.scan(read)
    assert len(found) == (len(job.alternatives) if read else 0)


def _steps(read: bool, job: Job, engine: Contender, times: Times) -> None:
    with times.once():
        one_by_one(engine, job, read)
    assert engine.results() == job.right_at_first


def _long_session(job: Job, engine: Contender, times: Times) -> None:
    coming = job.changes(LONG_SESSION)
    for question, facts in islice(coming, LONG_SESSION):
        engine.change(question, facts)
    for question, facts in islice(coming, CHANGES):
        with times.once():
            engine.change(question, facts)


def check(job: Job, engine: Contender, changes: int) -> None:
    """Compare the results after each of some changes, and back, with the plain evaluator's."""
    engine.full(job.answers)
    assert engine.results() == job.right_at_first
    for question, facts in islice(job.changes(1), changes):
        engine.change(question, facts)
        assert engine.results() == job.right({**job.answers, question: facts})
        engine.change(question, job.answers[question])


@contextmanager
def _settled_memory() -> Iterator[None]:
    """Keep what was there before out of the garbage collector's way."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
