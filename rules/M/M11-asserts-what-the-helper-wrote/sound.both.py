# path: tests/test_flaws.py
def test_flaw6_limit_reaches_venue():
    kernel = _kernel()
    kernel.process_intent(_mk_intent(order_type="LIMIT", limit_price=99.0))
    order = kernel.get_slot(0).active_entry_order
    assert order.order_type == "LIMIT"
    assert order.limit_price == 99.0
    assert kernel.get_slot(0).metadata.get("order_type") == "LIMIT"
