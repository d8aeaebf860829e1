# path: tests/test_flow.py
from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel


class LiveBridge:
    def __init__(self, kernel, venue):
        self.kernel = kernel
        self.venue = venue


class ShimHarness:  # flaw: what the tests drive instead of the runtime
    def __init__(self):
        self.venue = MockVenueAdapter()
        self.kernel = ExecutionKernel(venue=self.venue)

    def send(self, intent):
        return self.kernel.process_intent(intent)


def test_enter():
    assert ShimHarness().send(enter("a")).accepted
