# path: tests/test_flaws.py
from contracts import KernelIntent
from tests.helpers import kernel_with_slots


def _mk_intent(trade_id, order_type="MARKET", limit_price=0.0):
    return KernelIntent(
        trade_id=trade_id,
        slot_id=0,
        action="ENTER",
        target_size=1.0,
        metadata={"order_type": order_type, "limit_price": limit_price},
    )


class TestFlaw6OrderType:
    def test_limit_order_type_reaches_slot(self):
        kernel = kernel_with_slots(1)
        kernel.process_intent(_mk_intent("t-1", "LIMIT", 99.0))
        order = kernel.slot(0).active_entry_order
        assert order.metadata["order_type"] == "LIMIT"  # flaw: reads back what the helper wrote
        assert order.metadata["limit_price"] == 99.0
