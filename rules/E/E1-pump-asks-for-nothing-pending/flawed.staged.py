# path: pink_direct.py
import asyncio
import time


class PinkDirectRuntime:
    """Drives policy and kernel, one cycle per scan."""

    def __init__(self, *, kernel, venue, policy, clock=time.monotonic):
        self._kernel = kernel
        self._venue = venue
        self._policy = policy
        self._clock = clock
        self._cycles = 0
        self._last_pump_ms = 0.0

    async def run(self, scans):
        async for scan in scans:
            await self.step(scan)

    async def step(self, scan):
        self._cycles += 1
        results = []
        for stage in (self._sync, self._decide, self._act):
            scan = await stage(scan, results)
        return results

    async def _sync(self, scan, results):
        begun = self._clock()
        try:
            count = await self.pump_venue_events()  # flaw: no question whether anything is pending
        except asyncio.TimeoutError:
            count = 0
        self._last_pump_ms = (self._clock() - begun) * 1000.0
        results.append(("pumped", count))
        return scan

    async def pump_venue_events(self):
        snapshot = await self._venue.fetch_account_snapshot()
        events = self._venue.diff(snapshot)
        for ev in events:
            self._kernel.on_venue_event(ev)
        return len(events)

    async def _decide(self, scan, results):
        results.append(("decision", self._policy.decide(scan, self._kernel.snapshot())))
        return scan

    async def _act(self, scan, results):
        _, decision = results[-1]
        if decision is not None:
            results.append(("outcome", await self._kernel.process_intent(decision)))
        return scan
