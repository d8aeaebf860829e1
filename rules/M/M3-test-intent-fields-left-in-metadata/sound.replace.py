# path: tests/test_flaws.py
import dataclasses

from contracts import KernelAction, KernelIntent, TradeSide

_BASE = KernelIntent(
    trade_id="t-0",
    slot_id=0,
    action=KernelAction.ENTER,
    side=TradeSide.LONG,
    target_size=1.0,
    metadata={"source": "test"},
)


def _mk_intent(order_type="MARKET", limit_price=0.0, **changes):
    return dataclasses.replace(_BASE, order_type=order_type, limit_price=limit_price, **changes)


def test_limit_order_reaches_venue(kernel, venue):
    kernel.process_intent(_mk_intent("LIMIT", 99.0, trade_id="t-9"))
    order = venue.orders[-1]
    assert (order.order_type, order.limit_price) == ("LIMIT", 99.0)
