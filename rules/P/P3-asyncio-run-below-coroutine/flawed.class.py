# path: tests/test_live_flat.py
import asyncio
import time
import unittest


class LiveFlat(unittest.IsolatedAsyncioTestCase):
    symbol = "ETH-USDT"

    def _check_open_orders(self, attempts=3):
        for _ in range(attempts):
            left = asyncio.run(self.client.open_orders(self.symbol))  # flaw: refused inside the test's loop
            if not left:
                return []
            time.sleep(0.5)
        return left

    async def _verify(self):
        positions = await self.client.positions(self.symbol)
        self.assertEqual(positions, [])
        self.assertEqual(self._check_open_orders(), [])

    async def test_round_trip_leaves_nothing(self):
        await self.round_trip()
        await self._verify()
