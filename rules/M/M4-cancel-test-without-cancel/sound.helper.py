# path: tests/test_flaws.py
import unittest

from contracts import KernelAction, VenueEventKind
from tests.helpers import fill, ack, kernel_with_slots, mk_intent


class CancelCases(unittest.TestCase):
    def setUp(self):
        self.kernel = kernel_with_slots(1)

    def _withdraw(self, trade_id):
        outcome = self.kernel.process_intent(mk_intent(trade_id, KernelAction.CANCEL))
        self.assertTrue(outcome.accepted)
        self.kernel.on_venue_event(ack(trade_id, VenueEventKind.CANCEL_ACK))

    def test_cancel_entry_with_partial_fill(self):
        self.kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=8.0))
        self.kernel.on_venue_event(fill("t-1", 3.0, 50.0))
        self._withdraw("t-1")
        self.assertEqual(self.kernel.slot(0).size, 3.0)
        self.assertIsNone(self.kernel.slot(0).active_entry_order)
