# path: tests/test_flaws.py
import unittest

from contracts import Side
from harness import make_exchange


def _flatten(exchange, slot):
    """Leave the account without a position."""
    if slot.size <= 0:
        return
    closing = Side.BUY if slot.side == Side.LONG else Side.SELL  # flaw: these are the opening sides
    exchange.market_order(slot.symbol, closing, slot.size)


class RoundTrip(unittest.TestCase):
    def setUp(self):
        self.exchange = make_exchange()

    def tearDown(self):
        for slot in self.exchange.open_slots():
            _flatten(self.exchange, slot)

    def test_long(self):
        self.exchange.market_order("ETH-USDT", Side.BUY, 0.1)
        self.assertEqual(self.exchange.open_slots()[0].side, Side.LONG)
