# path: pink_direct.py
import logging

log = logging.getLogger("pink")


class PinkDirectRuntime:
    def __init__(self, kernel, venue, engine):
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self._stream_gap = False

    def on_stream_disconnect(self):
        self._stream_gap = True

    async def pump_venue_events(self):
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)

    async def recover_account(self):
        await self.pump_venue_events()
        return self.kernel.snapshot()["account"]

    async def step(self, snapshot):
        if not self._stream_gap:
            log.debug("no gap, venue events come by push")
        else:
            self._stream_gap = False
            await self.pump_venue_events()
        decision = self.engine.decide(snapshot)
        if decision.action == "HOLD":
            return None
        return self.kernel.process_intent(decision.intent)
