import asyncio


class BingxVenueAdapter:
    def __init__(self, backend, timeout=2.0):
        self._backend = backend
        self._timeout = timeout
        self._cached = {}
        self._previous = {}

    async def _backend_snapshot(self):
        try:
            fresh = await asyncio.wait_for(self._backend.positions(), self._timeout)
        except asyncio.TimeoutError:
            return self._cached
        self._cached = {p["symbol"]: p["size"] for p in fresh}
        return self._cached

    async def reconcile(self):
        current = await self._backend_snapshot()
        events = []
        for symbol in self._previous.keys() | current.keys():  # flaw: current may be older than _previous
            before, now = self._previous.get(symbol, 0.0), current.get(symbol, 0.0)
            if before != now:
                events.append({"kind": "FILL" if now > before else "CLOSE", "symbol": symbol, "delta": now - before})
        self._previous = dict(current)
        return events

    def note_fill(self, symbol, size):
        self._previous[symbol] = size
