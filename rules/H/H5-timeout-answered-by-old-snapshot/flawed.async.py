# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    async def _backend_snapshot(self):
        try:
            async with asyncio.timeout(self.snapshot_timeout):
                snapshot = await self._backend.account_snapshot()
        except TimeoutError:
            return self._last_snapshot  # flaw: the old one, and nothing says so
        self._last_snapshot = snapshot
        return snapshot
