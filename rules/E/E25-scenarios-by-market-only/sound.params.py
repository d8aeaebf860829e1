# path: tests/test_flaws.py
import time

from contracts import KernelCommandType, KernelIntent, OrderType, TradeSide
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel


def _si(trade_id, action=KernelCommandType.ENTER, size=1.0, order_type=OrderType.MARKET, limit_price=None):
    return KernelIntent(
        timestamp=time.time(),
        intent_id=f"{trade_id}:{action.value}",
        trade_id=trade_id,
        slot_id=0,
        asset="BTCUSDT",
        side=TradeSide.LONG,
        action=action,
        reference_price=100.0,
        target_size=size,
        leverage=1.0,
        order_type=order_type,
        limit_price=limit_price,
    )


def test_limit_entry_rests_and_is_cancelled():
    venue = MockVenueAdapter(MockVenueScenario(emit_fill_on_submit=False))
    kernel = ExecutionKernel(max_slots=1, venue=venue)
    kernel.process_intent(_si("t-1", order_type=OrderType.LIMIT, limit_price=99.5))
    order = venue.submitted[-1]
    assert order.order_type is OrderType.LIMIT
    assert order.limit_price == 99.5
    assert kernel.slot(0).size == 0.0
    kernel.process_intent(_si("t-1", KernelCommandType.CANCEL))
    assert kernel.slot(0).is_free()


def test_market_entry():
    kernel = ExecutionKernel(max_slots=1, venue=MockVenueAdapter(MockVenueScenario(emit_fill_on_submit=True)))
    assert kernel.process_intent(_si("t-2")).accepted
