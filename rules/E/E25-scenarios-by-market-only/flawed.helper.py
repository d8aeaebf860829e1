# path: tests/test_flaws.py
from __future__ import annotations

import time

from contracts import KernelCommandType, KernelIntent, OrderType, TradeSide
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel


def _si(trade_id, action=KernelCommandType.ENTER, size=1.0, slot_id=0):  # flaw: no parameter for order type or limit price
    return KernelIntent(
        timestamp=time.time(),
        intent_id=f"{trade_id}:{action.value}",
        trade_id=trade_id,
        slot_id=slot_id,
        asset="BTCUSDT",
        side=TradeSide.SHORT,
        action=action,
        reference_price=100.0,
        target_size=size,
        leverage=2.0,
        order_type=OrderType.MARKET,
    )


def _kernel(**scenario):
    return ExecutionKernel(max_slots=4, venue=MockVenueAdapter(MockVenueScenario(**scenario)))


def test_enter_fills():
    kernel = _kernel(emit_fill_on_submit=True)
    assert kernel.process_intent(_si("t-1")).accepted
    assert kernel.slot(0).size == 1.0


def test_cancel_of_resting_entry():
    kernel = _kernel(emit_fill_on_submit=False)
    kernel.process_intent(_si("t-2"))
    assert kernel.process_intent(_si("t-2", KernelCommandType.CANCEL)).accepted
