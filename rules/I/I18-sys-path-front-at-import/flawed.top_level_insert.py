# path: pink_direct.py
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "shared"))  # flaw: runs at import, before the standard library

import asyncio

from market_types import MarketSnapshot
from rust_backend import ExecutionKernel


class PinkDirectRuntime:
    def __init__(self, kernel: ExecutionKernel, feed):
        self.kernel = kernel
        self.feed = feed

    async def step(self):
        snapshot: MarketSnapshot = await self.feed.snapshot()
        self.kernel.mark_price(snapshot.symbol, snapshot.price)
        await asyncio.sleep(0)
        return snapshot
