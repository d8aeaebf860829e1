# path: tests/test_limit.py
from contracts import KernelIntent
def _mk(order_type="MARKET", limit_price=0.0):
    return KernelIntent(trade_id="t", order_type=order_type, limit_price=limit_price)
def test_rests():
    kernel.process_intent(_mk("LIMIT", 99.0))
    assert venue.orders[-1].order_type == "LIMIT"
