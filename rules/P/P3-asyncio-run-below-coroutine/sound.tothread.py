# path: tests/test_live_flat.py
import asyncio
import time
import unittest

from bingx_direct import BingxDirectExecutionAdapter


class LiveFlat(unittest.IsolatedAsyncioTestCase):
    symbol = "ETH-USDT"

    async def _query(self):
        async with BingxDirectExecutionAdapter.from_env() as client:
            return await client.open_orders(self.symbol)

    def _check_open_orders(self, attempts=3):
        left = None
        for _ in range(attempts):
            left = asyncio.run(self._query())
            if not left:
                return []
            time.sleep(0.5)
        return left

    async def _verify(self):
        self.assertEqual(await asyncio.to_thread(self._check_open_orders), [])

    async def test_round_trip_leaves_nothing(self):
        await self._verify()
