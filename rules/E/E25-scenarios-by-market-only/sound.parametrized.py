# path: tests/test_flaws.py
import dataclasses

import pytest

from contracts import KernelIntent, OrderType
from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel


def _si(trade_id="t", **extra):
    base = dict(slot_id=0, action="ENTER", target_size=1.0, leverage=1.0, order_type=OrderType.MARKET)
    base.update(extra)
    return KernelIntent(trade_id=trade_id, **base)


@pytest.fixture
def rig():
    venue = MockVenueAdapter()
    kernel = ExecutionKernel(max_slots=2, venue=venue)
    yield kernel, venue
    kernel.close()


@pytest.mark.parametrize(
    ("order_type", "limit_price"),
    [(OrderType.MARKET, None), (OrderType.LIMIT, 101.25)],
)
def test_order_reaches_venue_as_asked(rig, order_type, limit_price):
    kernel, venue = rig
    intent = dataclasses.replace(_si("t-1"), order_type=order_type, limit_price=limit_price)
    assert kernel.process_intent(intent).accepted
    assert (venue.submitted[-1].order_type, venue.submitted[-1].limit_price) == (order_type, limit_price)
