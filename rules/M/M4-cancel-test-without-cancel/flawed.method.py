# path: tests/test_flaws.py
import unittest

from contracts import VenueEvent, VenueEventKind
from tests.helpers import kernel_with_slots, mk_intent


class CancelCases(unittest.TestCase):
    def setUp(self):
        self.kernel = kernel_with_slots(1)

    def _partial(self, filled):
        event = VenueEvent(trade_id="t-1", slot_id=0, kind=VenueEventKind.PARTIAL_FILL, size=8.0, filled_size=filled, price=50.0)
        return self.kernel.on_venue_event(event)

    def test_cancel_entry_with_partial_fill(self):  # flaw: neither a CANCEL intent nor a venue cancel
        """Cancelling a half-filled entry keeps the filled part."""
        self.kernel.process_intent(mk_intent("t-1", "ENTER", size=8.0))
        outcome = self._partial(3.0)
        self.assertTrue(outcome.accepted)
        self.assertAlmostEqual(self.kernel.slot(0).size, 3.0)
        self.assertGreater(self.kernel.slot(0).entry_price, 0.0)
