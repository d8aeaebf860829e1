# path: pink_direct.py
from __future__ import annotations

import asyncio

from pink.shared.market_types import MarketSnapshot
from pink.rust_backend import ExecutionKernel


class PinkDirectRuntime:
    def __init__(self, kernel: ExecutionKernel, feed) -> None:
        self.kernel = kernel
        self.feed = feed

    async def step(self) -> MarketSnapshot:
        snapshot = await self.feed.snapshot()
        self.kernel.mark_price(snapshot.symbol, snapshot.price)
        await asyncio.sleep(0)
        return snapshot
