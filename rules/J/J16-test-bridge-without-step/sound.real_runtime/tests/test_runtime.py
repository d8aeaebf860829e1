import asyncio

from mock_venue import MockVenueAdapter
from pink_direct import PinkDirectRuntime
from rust_backend import ExecutionKernel
from helpers import FixedFeed, limit_enter


class ScriptedEngine:
    def __init__(self, *decisions):
        self.decisions = list(decisions)

    def decide(self, snapshot):
        return self.decisions.pop(0) if self.decisions else None


def test_step_sends_the_limit_price():
    venue = MockVenueAdapter()
    runtime = PinkDirectRuntime(ExecutionKernel(venue=venue), FixedFeed(100.0), ScriptedEngine(limit_enter("a", 99.0)))
    outcome = asyncio.run(runtime.step())
    assert outcome.accepted
    assert venue.received[0].price == 99.0


def test_step_without_decision_does_nothing():
    runtime = PinkDirectRuntime(ExecutionKernel(venue=MockVenueAdapter()), FixedFeed(100.0), ScriptedEngine())
    assert asyncio.run(runtime.step()) is None
