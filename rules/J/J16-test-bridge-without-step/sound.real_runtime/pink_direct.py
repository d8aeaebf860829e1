class PinkDirectRuntime:
    def __init__(self, kernel, feed, decision_engine):
        self.kernel, self.feed, self.decision_engine = kernel, feed, decision_engine

    async def step(self):
        snapshot = await self.feed.snapshot()
        decision = self.decision_engine.decide(snapshot)
        return self.kernel.process_intent(decision) if decision else None
