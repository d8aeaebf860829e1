import asyncio

import pytest

from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel
from helpers import enter


class RuntimeBridge:  # flaw: neither step() nor decision_engine, and no test enters the real runtime
    def __init__(self):
        self.venue = MockVenueAdapter()
        self.kernel = ExecutionKernel(venue=self.venue)

    async def connect(self):
        await self.venue.connect()


@pytest.fixture
def runtime():
    bridge = RuntimeBridge()
    asyncio.run(bridge.connect())
    return bridge


def test_enter(runtime):
    assert runtime.kernel.process_intent(enter("a")).accepted


def test_slot_opens(runtime):
    runtime.kernel.process_intent(enter("a"))
    assert runtime.kernel.slot(0).fsm_state == "POSITION_OPEN"
