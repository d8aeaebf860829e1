# path: tests/live/test_cancel.py
import asyncio
import time
import unittest

from launcher import build_launcher_bundle
from tests.helpers import limit_far_away


class LiveCancel(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.bundle = await asyncio.to_thread(build_launcher_bundle, environment="VST")
        self.venue = self.bundle.venue

    async def test_cancel_latency(self):
        events = await asyncio.to_thread(self.venue.submit, limit_far_away("live-2"))
        began = time.monotonic()
        await asyncio.to_thread(self.venue.cancel, events[0].venue_order_id)
        self.assertLess(time.monotonic() - began, 2.0)
