# path: tests/test_flaws.py
from contracts import KernelAction, KernelIntent, TradeSide


def _mk_intent(trade_id, action=KernelAction.ENTER, size=1.0, order_type="MARKET", limit_price=0.0):
    return KernelIntent(  # flaw: order_type and limit_price stay at their defaults
        trade_id=trade_id,
        slot_id=0,
        action=action,
        side=TradeSide.LONG,
        target_size=size,
        reference_price=100.0,
        metadata={"order_type": order_type, "limit_price": limit_price},
    )


def test_limit_entry_accepted(kernel):
    outcome = kernel.process_intent(_mk_intent("t-1", order_type="LIMIT", limit_price=99.0))
    assert outcome.accepted
