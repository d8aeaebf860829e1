# path: tests/live/test_cancel.py
import time
import unittest

from launcher import build_launcher_bundle
from tests.helpers import limit_far_away


class LiveCancel(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.bundle = build_launcher_bundle(environment="VST")
        self.venue = self.bundle.venue

    async def asyncTearDown(self):
        await self.bundle.aclose()

    async def test_cancel_latency(self):
        events = self.venue.submit(limit_far_away("live-2"))  # flaw: _run() finds a loop, so pool, new loop and blocking wait
        began = time.monotonic()
        self.venue.cancel(events[0].venue_order_id)
        self.assertLess(time.monotonic() - began, 2.0)
