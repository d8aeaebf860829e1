from contracts import KernelIntent, OrderType
from fakes import native_lib, RestingVenue
from rust_backend import ExecutionKernel


def limit(price, **kw):
    return KernelIntent(trade_id="t9", action="ENTER", size=2.0, order_type=OrderType.LIMIT, price=price, **kw)


def test_limit_entry_arrives_with_type_and_price():
    venue = RestingVenue()
    ExecutionKernel(native_lib(), venue).process_intent(limit(99.5))
    sent = venue.received[0]
    assert sent.order_type is OrderType.LIMIT
    assert sent.price == 99.5


def test_limit_entry_rests_fills_in_part_and_is_cancelled():
    venue = RestingVenue()
    kernel = ExecutionKernel(native_lib(), venue)
    kernel.process_intent(limit(99.5))
    assert kernel.slot(0).fsm_state == "ENTRY_WORKING"
    venue.fill(0.5)
    assert kernel.slot(0).size == 0.5
    kernel.process_intent(KernelIntent(trade_id="t9", action="CANCEL"))
    assert kernel.slot(0).fsm_state == "POSITION_OPEN"
