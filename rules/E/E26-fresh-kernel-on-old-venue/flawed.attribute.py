# path: tests/test_flaws.py
import pytest

from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel
from tests.scenarios import enter, exit_


@pytest.fixture
def kernel():
    k = ExecutionKernel(max_slots=2, venue=MockVenueAdapter())
    yield k
    k.close()


def _restart(old):
    slots = old.snapshot()["slots"]
    old.close()
    fresh = ExecutionKernel(max_slots=old.max_slots, venue=old.venue)  # flaw: takes over the venue object with all it remembers
    fresh.reconcile_from_slots(slots)
    return fresh


@pytest.mark.parametrize("size", [0.5, 1.0, 3.0])
def test_position_survives_restart(kernel, size):
    kernel.process_intent(enter("t-9", size=size))
    after = _restart(kernel)
    assert after.slot(0).size == size
    assert after.process_intent(exit_("t-9")).accepted
    after.close()
