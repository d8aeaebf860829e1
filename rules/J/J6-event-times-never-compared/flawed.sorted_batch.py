# path: pink_direct.py
class PinkDirectRuntime:
    async def pump_venue_events(self):  # flaw: a batch is sorted, an older one comes later all the same
        events = sorted(await self.venue.reconcile(), key=lambda e: e.timestamp)
        for e in events:
            self.kernel.on_venue_event(e)
