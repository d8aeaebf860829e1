class PinkDirectRuntime:
    def __init__(self, kernel, feed, decision_engine):
        self.kernel, self.feed, self.decision_engine = kernel, feed, decision_engine

    async def step(self):
        snapshot = await self.feed.snapshot()
        await self.pump_venue_events()
        decision = self.decision_engine.decide(snapshot, equity=self.kernel.account.equity)
        if decision is None:
            return None
        return self.kernel.process_intent(decision)

    async def pump_venue_events(self):
        for event in await self.kernel.venue.reconcile():
            self.kernel.on_venue_event(event)
