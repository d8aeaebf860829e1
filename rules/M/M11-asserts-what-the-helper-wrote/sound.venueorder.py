# path: tests/test_flaws.py
from contracts import KernelIntent
from tests.helpers import build_kernel


def _mk_intent(trade_id, order_type="MARKET", limit_price=0.0):
    return KernelIntent(
        trade_id=trade_id,
        slot_id=0,
        action="ENTER",
        target_size=1.0,
        order_type=order_type,
        limit_price=limit_price,
    )


def test_flaw6_limit_order_goes_out():
    kernel, venue = build_kernel()
    kernel.process_intent(_mk_intent("t-1", "LIMIT", 99.0))
    order = venue.orders[-1]
    assert order.order_type == "LIMIT"
    assert order.limit_price == 99.0
