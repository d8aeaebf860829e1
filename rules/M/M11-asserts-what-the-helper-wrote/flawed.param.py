# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, KernelIntent


def _mk_intent(**meta):
    return KernelIntent(trade_id="t-6", slot_id=0, action="ENTER", target_size=1.0, metadata=dict(meta))


@pytest.fixture
def intents_seen():
    kernel, venue = build_kernel(record=True)
    return kernel, venue.intents


@pytest.mark.parametrize("order_type, limit_price", [("LIMIT", 99.0), ("MARKET", None)])
def test_flaw6_order_type(intents_seen, order_type, limit_price):
    kernel, seen = intents_seen
    kernel.process_intent(_mk_intent(order_type=order_type, limit_price=limit_price))
    (intent,) = seen
    got = intent.metadata.get("order_type"), intent.metadata.get("limit_price")
    assert got == (order_type, limit_price)  # flaw: metadata is carried through untouched
