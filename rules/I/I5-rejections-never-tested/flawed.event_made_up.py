# path: tests/test_events.py
from mock_venue import MockVenueAdapter, MockVenueScenario
def make(scenario=None):
    return MockVenueAdapter(scenario or MockVenueScenario(partial_fill_ratio=0.5))  # flaw: a rejection is made up as an event, no scenario makes one
def test_event():
    kernel = ExecutionKernel(make())
    out = kernel.on_venue_event(VenueEvent(kind="ORDER_REJECT", reason="rejected", reject_reason="x"))
    assert out.diagnostic_code == "ORDER_REJECTED"
