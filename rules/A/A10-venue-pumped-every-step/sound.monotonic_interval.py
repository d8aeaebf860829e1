# path: pink_direct.py
import time


class PinkDirectRuntime:
    PUMP_EVERY = 60.0

    def __init__(self, kernel, venue, engine):
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self._next_pump = 0.0

    def _pump_due(self):
        now = time.monotonic()
        if now < self._next_pump:
            return False
        self._next_pump = now + self.PUMP_EVERY
        return True

    async def pump_venue_events(self):
        events = await self.venue.reconcile()
        for event in events:
            self.kernel.on_venue_event(event)
        return len(events)

    async def step(self, snapshot):
        if self._pump_due():
            await self.pump_venue_events()
        for intent in self.engine.intents(snapshot):
            self.kernel.process_intent(intent)
