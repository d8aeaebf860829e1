# path: tests/test_flaws.py
import pytest

from bingx_venue import BingxVenueAdapter
from contracts import KernelIntent


class RecordingBackend:
    def __init__(self):
        self.payloads = []

    def submit(self, payload):
        self.payloads.append(payload)
        return {"orderId": "1", "status": "NEW"}


@pytest.mark.parametrize("order_type, limit_price", [("LIMIT", 99.0), ("MARKET", 0.0)])
def test_flaw6_order_type(order_type, limit_price):
    backend = RecordingBackend()
    intent = KernelIntent("t-6", 0, "ENTER", 1.0, order_type=order_type, limit_price=limit_price, metadata={"tag": "x"})
    BingxVenueAdapter(backend).submit(intent)
    (payload,) = backend.payloads
    assert payload["type"] == order_type
    assert payload.get("price", 0.0) == limit_price
    assert intent.metadata["tag"] == "x"
