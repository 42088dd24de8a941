"""What all benchmarks share."""

import gc

import pytest


@pytest.fixture(autouse=True)
def settled_memory():
    """Keep what other benchmarks left behind out of the garbage collector's way."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
