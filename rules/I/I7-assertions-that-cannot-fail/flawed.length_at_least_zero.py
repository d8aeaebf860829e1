# path: tests/test_flaws.py
import unittest

from journal import MemoryKernelJournal
from rust_backend import ExecutionKernel
from helpers import FlakyVenue, enter


class TestFlaws(unittest.TestCase):
    def setUp(self):
        self.journal = MemoryKernelJournal()
        self.kernel = ExecutionKernel(venue=FlakyVenue(fail_on="submit"), journal=self.journal)

    def test_h3_refusal_is_written_to_the_journal(self):
        self.kernel.process_intent(enter("t-1"))
        rows = self.journal.rows()
        self.assertGreaterEqual(len(rows), 0)  # flaw: a length is never below zero

    def test_slot_survives_the_refusal(self):
        self.kernel.process_intent(enter("t-1"))
        self.assertEqual(self.kernel.slot(0).fsm_state, "IDLE")

    def test_second_entry_after_refusal(self):
        self.kernel.process_intent(enter("t-1"))
        self.kernel.venue.heal()
        self.assertTrue(self.kernel.process_intent(enter("t-2")).accepted)
