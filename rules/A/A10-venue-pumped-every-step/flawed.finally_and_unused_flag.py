# path: pink_direct.py
import logging

TERMINAL = frozenset({"FILLED", "CANCELED", "REJECTED"})
logger = logging.getLogger("pink.direct")


class PinkDirectRuntime:
    def __init__(self, kernel, venue, engine, metrics):
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self.metrics = metrics
        self._has_resting_order = False

    async def drain_venue(self):
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)

    async def step(self, snapshot):
        self._has_resting_order = any(o.status not in TERMINAL for o in self.kernel.open_orders())
        self.metrics.gauge("resting", int(self._has_resting_order))
        try:
            decision = self.engine.decide(snapshot)
            if decision.action != "HOLD":
                self.kernel.process_intent(decision.intent)
            return decision
        except ValueError:
            logger.exception("decision failed")
            return None
        finally:
            await self.drain_venue()  # flaw: the flag is measured and never asked
