# path: tests/test_flaws.py
import pytest

from contracts import KernelIntent
from mock_venue import FakeExchange, MockVenueAdapter
from rust_backend import ExecutionKernel


def _build_fresh_kernel_from_slot(slot, exchange):
    kernel = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))  # flaw: a new kernel each time, and none is closed
    kernel.reconcile_from_slots([slot])
    return kernel


def _enter(trade_id, size):
    return KernelIntent(trade_id=trade_id, slot_id=0, action="ENTER", target_size=size, leverage=1.0)


@pytest.mark.parametrize("size", [0.5, 1.0, 2.5])
def test_restart_chain_keeps_position(size):
    exchange = FakeExchange()
    kernel = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))
    kernel.process_intent(_enter("t-1", size))
    for _ in range(50):
        slot = kernel.slot(0).to_dict()
        kernel = _build_fresh_kernel_from_slot(slot, exchange)
    assert kernel.slot(0).size == size
