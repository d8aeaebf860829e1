# path: tests/test_flaws.py
from contracts import KernelIntent
from mock_venue import FakeExchange, MockVenueAdapter
from rust_backend import ExecutionKernel


def _enter(trade_id):
    return KernelIntent(trade_id=trade_id, slot_id=0, action="ENTER", target_size=1.0, leverage=1.0)


def test_reconcile_restores_open_position():
    exchange = FakeExchange()
    first = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))
    first.process_intent(_enter("t-1"))
    saved = first.snapshot()["slots"]
    first.close()

    second = ExecutionKernel(max_slots=4, venue=MockVenueAdapter(exchange))
    second.reconcile_from_slots(saved)
    try:
        assert second.slot(0).trade_id == "t-1"
        assert second.slot(0).size == exchange.position("BTCUSDT")
    finally:
        second.close()
