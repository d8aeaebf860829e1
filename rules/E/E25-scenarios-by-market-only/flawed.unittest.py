# path: tests/test_flaws.py
import unittest
from dataclasses import replace

from contracts import KernelIntent
from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel

_TEMPLATE = KernelIntent(trade_id="", slot_id=0, action="ENTER", target_size=1.0, leverage=1.0)


def _si(**changes):
    changes.pop("order_type", None)
    return replace(_TEMPLATE, **changes, order_type="MARKET")  # flaw: every scenario trades as MARKET


class KernelScenarios(unittest.TestCase):
    def setUp(self):
        self.venue = MockVenueAdapter()
        self.kernel = ExecutionKernel(max_slots=2, venue=self.venue)
        self.addCleanup(self.kernel.close)

    def test_entry(self):
        self.assertTrue(self.kernel.process_intent(_si(trade_id="a")).accepted)

    def test_partial_exit(self):
        self.kernel.process_intent(_si(trade_id="a"))
        self.kernel.process_intent(_si(trade_id="a", action="EXIT", target_size=0.5))
        self.assertAlmostEqual(self.kernel.slot(0).size, 0.5)

    def test_limit_price_in_metadata(self):
        intent = _si(trade_id="b", metadata={"order_type": "LIMIT", "limit_price": 99.0})
        self.assertTrue(self.kernel.process_intent(intent).accepted)


if __name__ == "__main__":
    unittest.main()
