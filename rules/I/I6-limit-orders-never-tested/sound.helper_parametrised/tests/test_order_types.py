from unittest.mock import Mock

import pytest

from contracts import KernelIntent
from fakes import accepting_core
from rust_backend import ExecutionKernel


def make_intent(order_type="MARKET", price=None):
    return KernelIntent(trade_id="q", action="ENTER", size=1.0, order_type=order_type, price=price)


@pytest.mark.parametrize("order_type, price", [("MARKET", None), ("LIMIT", 55.0), ("LIMIT", 0.0125)])
def test_order_type_goes_to_the_venue(order_type, price):
    venue = Mock()
    kernel = ExecutionKernel(accepting_core(), venue)
    kernel.process_intent(make_intent(order_type, price))
    (payload,), _ = venue.submit.call_args
    assert payload["type"] == order_type
    assert payload["price"] == price
