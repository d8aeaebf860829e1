# path: pink_direct.py
class PinkDirectRuntime:
    def __init__(self, kernel, policy, persistence, venue):
        self.kernel, self.policy, self.persistence, self.venue = kernel, policy, persistence, venue

    async def step(self, snapshot):
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
        decision = self.policy.decide(snapshot)
        if decision is None:
            return None
        outcome = self.kernel.process_intent(decision)
        self.persistence.persist_step(snapshot, outcome)  # flaw: a database error ends the cycle
        return outcome
