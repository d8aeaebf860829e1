import asyncio


class SnapshotUnavailable(Exception):
    pass


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend
        self._last = {}

    async def _backend_snapshot(self):
        try:
            async with asyncio.timeout(2.0):
                rows = await self.backend.positions()
        except TimeoutError as exc:
            raise SnapshotUnavailable("positions timed out") from exc
        return {row["symbol"]: float(row["positionAmt"]) for row in rows}

    async def reconcile(self):
        now = await self._backend_snapshot()
        previous, self._last = self._last, now
        changed = {s for s in previous.keys() | now.keys() if previous.get(s) != now.get(s)}
        return [{"symbol": s, "size": now.get(s, 0.0)} for s in sorted(changed)]
