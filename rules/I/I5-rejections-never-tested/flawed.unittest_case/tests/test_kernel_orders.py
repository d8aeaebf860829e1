import unittest
from types import SimpleNamespace

from mock_venue import MockVenue, MockVenueScenario


class KernelOrdersTest(unittest.TestCase):  # flaw: reject_orders and cancel_reject are never given
    def setUp(self):
        self.venue = MockVenue(MockVenueScenario(delay_ms=5))

    def test_submit_accepted(self):
        self.assertEqual(self.venue.submit(SimpleNamespace(kind="ENTER")), "ACCEPTED")

    def test_cancel_acknowledged(self):
        order = SimpleNamespace(kind="ENTER")
        self.venue.submit(order)
        self.assertEqual(self.venue.cancel(order), "CANCEL_ACK")

    def test_orders_are_kept(self):
        self.venue.submit(SimpleNamespace(kind="EXIT"))
        self.assertEqual(len(self.venue.sent), 1)
