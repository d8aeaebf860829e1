# path: tests/test_flaws.py
import random
import unittest

from mock_venue import FakeExchange, MockVenueAdapter
from rust_backend import ExecutionKernel
from tests.scenarios import random_intents


class RestartFuzz(unittest.TestCase):
    def setUp(self):
        self.exchange = FakeExchange()
        self.kernel = ExecutionKernel(max_slots=1, venue=MockVenueAdapter(self.exchange))

    def _build_fresh_kernel_from_slot(self):
        slot = self.kernel.slot(0).to_dict()
        del self.kernel
        self.kernel = ExecutionKernel(max_slots=1, venue=MockVenueAdapter(self.exchange))  # flaw: only the name of the old kernel was deleted
        self.kernel.reconcile_from_slots([slot])
        return self.kernel

    def test_random_restarts(self):
        rng = random.Random(7)
        for intent in random_intents(rng, 500):
            self.kernel.process_intent(intent)
            if rng.random() < 0.3:
                self._build_fresh_kernel_from_slot()
            self.assertGreaterEqual(self.kernel.slot(0).size, 0.0)
