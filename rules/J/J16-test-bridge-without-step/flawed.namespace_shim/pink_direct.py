class PinkDirectRuntime:
    def __init__(self, kernel, venue, decision_engine, persistence):
        self.kernel, self.venue = kernel, venue
        self.decision_engine, self.persistence = decision_engine, persistence

    async def connect(self):
        await self.venue.connect()

    async def step(self):
        snapshot = await self.venue.snapshot()
        decision = self.decision_engine.decide(snapshot)
        outcome = self.kernel.process_intent(decision) if decision else None
        await self.persistence.write(snapshot, outcome)
        return outcome
