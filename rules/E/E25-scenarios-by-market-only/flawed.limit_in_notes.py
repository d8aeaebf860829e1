# path: tests/test_desk.py
from contracts import KernelIntent
def _si(trade_id, action="ENTER"):
    return KernelIntent(trade_id=trade_id, action=action, order_type="MARKET")  # flaw: another helper notes a LIMIT beside the intent, no intent is one
def noted(trade_id, order_type="MARKET"):
    notes = {"order_type": order_type}
    return KernelIntent(trade_id=trade_id, action="ENTER", metadata=notes)
def test_round():
    assert kernel.process_intent(_si("a")).accepted
def test_noted():
    assert kernel.process_intent(noted("b", order_type="LIMIT")).accepted
