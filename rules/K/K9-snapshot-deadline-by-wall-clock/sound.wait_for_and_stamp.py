# path: bingx_venue.py
import asyncio
import time


class BingxVenueAdapter:
    def __init__(self, client, timeout=2.0):
        self.client = client
        self.timeout = timeout
        self.last = {}

    async def _backend_snapshot(self):
        requested_at = time.time()
        rows = await asyncio.wait_for(self.client.positions(), timeout=self.timeout)
        self.last = {"requested_at": requested_at, "received_at": time.time(), "rows": rows}
        return self.last

    async def reconcile(self):
        snapshot = await self._backend_snapshot()
        return [dict(row, ts=snapshot["received_at"]) for row in snapshot["rows"]]
