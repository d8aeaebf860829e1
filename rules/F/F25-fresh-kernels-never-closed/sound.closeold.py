# path: tests/test_flaws.py
from mock_venue import FakeExchange, MockVenueAdapter
from rust_backend import ExecutionKernel
from tests.scenarios import enter


def _build_fresh_kernel_from_slot(old, exchange):
    slot = old.slot(0).to_dict()
    old.close()
    kernel = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))
    kernel.reconcile_from_slots([slot])
    return kernel


def test_restart_chain_keeps_position():
    exchange = FakeExchange()
    kernel = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))
    try:
        kernel.process_intent(enter("t-1"))
        for _ in range(50):
            kernel = _build_fresh_kernel_from_slot(kernel, exchange)
        assert kernel.slot(0).size == 1.0
    finally:
        kernel.close()
