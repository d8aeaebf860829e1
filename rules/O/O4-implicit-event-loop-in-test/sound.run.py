# path: tests/test_bingx_direct.py
import asyncio

from bingx_direct import BingxDirectExecutionAdapter
from tests.helpers import FakeSession


def _drive(coro):
    return asyncio.run(coro)


def test_submit_returns_order_id():
    adapter = BingxDirectExecutionAdapter(session=FakeSession({"orderId": "7"}))
    answer = _drive(adapter.submit_order({"symbol": "BTC-USDT"}))
    assert answer["orderId"] == "7"


def test_cancel():
    adapter = BingxDirectExecutionAdapter(session=FakeSession({"status": "CANCELLED"}))
    assert _drive(adapter.cancel_order("7"))["status"] == "CANCELLED"
