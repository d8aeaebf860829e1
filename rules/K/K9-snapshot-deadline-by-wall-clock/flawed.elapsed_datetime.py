# path: bingx_venue.py
import asyncio
from datetime import datetime, timedelta


class BingxVenueAdapter:
    SNAPSHOT_LIMIT = timedelta(seconds=3)

    def __init__(self, client):
        self.client = client
        self.last = None

    async def _backend_snapshot(self):
        task = asyncio.create_task(self.client.positions())
        began = datetime.now()
        while not task.done():
            if datetime.now() - began > self.SNAPSHOT_LIMIT:  # flaw: elapsed time by the system clock
                task.cancel()
                raise TimeoutError("snapshot")
            await asyncio.sleep(0.05)
        self.last = task.result()
        return self.last

    async def reconcile(self):
        rows = await self._backend_snapshot()
        return {row["symbol"]: float(row["positionAmt"]) for row in rows}
