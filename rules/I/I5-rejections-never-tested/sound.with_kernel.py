# path: tests/test_rejections.py
import pytest
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
def test_refused():
    venue = MockVenueAdapter(MockVenueScenario(reject_entry=True))
    kernel = ExecutionKernel(venue=venue)
    assert kernel.process_intent(enter(1)).slot.fsm_state == "IDLE"
