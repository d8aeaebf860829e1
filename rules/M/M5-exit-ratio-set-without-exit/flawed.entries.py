# path: tests/test_flaws.py
import pytest

from contracts import KernelAction
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
from tests.helpers import mk_intent


class TestFlaw7PartialExit:
    def _kernel(self, ratio):
        scenario = MockVenueScenario(exit_partial_fill_ratio=ratio)  # flaw: no EXIT is ever sent, the ratio is not read
        return ExecutionKernel(venue=MockVenueAdapter(scenario), max_slots=2)

    def test_partial_exit_keeps_remaining(self):
        kernel = self._kernel(0.5)
        outcome = kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=2.0))
        assert outcome.accepted
        assert kernel.slot(0).size == 2.0

    def test_leg_index_unchanged(self):
        kernel = self._kernel(0.25)
        kernel.process_intent(mk_intent("t-2", KernelAction.ENTER, size=4.0))
        assert kernel.slot(0).active_leg_index == 0
