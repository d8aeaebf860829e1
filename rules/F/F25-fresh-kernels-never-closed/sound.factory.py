# path: tests/test_flaws.py
import contextlib

import pytest

from mock_venue import FakeExchange, MockVenueAdapter
from rust_backend import ExecutionKernel
from tests.scenarios import enter


@pytest.fixture
def exchange():
    return FakeExchange()


@contextlib.contextmanager
def _build_fresh_kernel_from_slot(slot, exchange):
    kernel = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))
    try:
        kernel.reconcile_from_slots([slot])
        yield kernel
    finally:
        kernel.close()


def test_restart_chain_keeps_position(exchange):
    with contextlib.closing(ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))) as first:
        first.process_intent(enter("t-1"))
        slot = first.slot(0).to_dict()
    for _ in range(50):
        with _build_fresh_kernel_from_slot(slot, exchange) as kernel:
            slot = kernel.slot(0).to_dict()
    assert slot["size"] == 1.0
