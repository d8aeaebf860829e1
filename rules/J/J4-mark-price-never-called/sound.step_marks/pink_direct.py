class PinkDirectRuntime:
    def __init__(self, kernel, feed, decision_engine):
        self.kernel, self.feed, self.decision_engine = kernel, feed, decision_engine

    async def step(self):
        snapshot = await self.feed.snapshot()
        self.kernel.mark_price(snapshot.symbol, snapshot.price)
        decision = self.decision_engine.decide(snapshot)
        if decision is not None:
            return self.kernel.process_intent(decision)
