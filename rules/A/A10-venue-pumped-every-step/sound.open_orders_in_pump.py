# path: pink_direct.py
import logging

log = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel, venue, engine, store):
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self.store = store

    async def pump_venue_events(self, snapshot, *, market_state=None):
        outstanding = self.kernel.open_orders()
        if not outstanding:
            return []
        log.debug("draining for %d orders", len(outstanding))
        outcomes = []
        for event in await self.venue.reconcile():
            outcomes.append(self.kernel.on_venue_event(event))
        self.store.persist_fill_events(snapshot, outcomes, market_state=market_state)
        return outcomes

    async def step(self, snapshot, *, market_state=None):
        await self.pump_venue_events(snapshot, market_state=market_state)
        decision = self.engine.decide(snapshot)
        if decision.action == "HOLD":
            return decision
        outcome = self.kernel.process_intent(decision.intent)
        self.store.persist_step(snapshot, decision, outcome)
        return decision
