# path: tests/test_flaws.py
def _mk_intent(**extra):
    return KernelIntent(target_size=1.0, metadata={}, **extra)


def test_flaw6_limit_reaches_the_venue(kernel, backend):
    kernel.process_intent(_mk_intent(order_type="LIMIT", limit_price=7.5))
    order = backend.orders[0]
    assert (order.order_type, order.limit_price, order.metadata) == ("LIMIT", 7.5, {})
