# path: tests/test_flaws.py
from contracts import KernelAction, KernelIntent, TradeSide


def _mk_intent(trade_id, action=KernelAction.ENTER, size=1.0, order_type="MARKET", limit_price=0.0):
    return KernelIntent(
        trade_id=trade_id,
        slot_id=0,
        action=action,
        side=TradeSide.LONG,
        target_size=size,
        order_type=order_type,
        limit_price=limit_price,
        metadata={"order_type": order_type, "limit_price": limit_price},
    )


def test_limit_order_reaches_venue(kernel, venue):
    kernel.process_intent(_mk_intent("t-1", order_type="LIMIT", limit_price=99.0))
    assert venue.orders[-1].order_type == "LIMIT"
    assert venue.orders[-1].limit_price == 99.0
