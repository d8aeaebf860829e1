# path: tests/test_flaws.py
def test_flaw6_limit_reaches_venue():
    kernel = _kernel()
    kernel.process_intent(_mk_intent(order_type="LIMIT", limit_price=99.0))
    meta = kernel.get_slot(0).metadata
    assert meta.get("order_type") == "LIMIT"  # flaw: the slot only carries along what the helper wrote
    assert kernel.get_slot(0).entry_price == 99.0
