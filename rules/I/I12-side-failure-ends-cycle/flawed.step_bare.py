# path: pink_direct.py
class PinkDirectRuntime:
    def __init__(self, kernel, feed, policy, projection, persistence, control, zinc):
        self.kernel = kernel
        self.feed = feed
        self.policy = policy
        self.projection = projection
        self.persistence = persistence
        self.control = control
        self.zinc = zinc

    async def step(self):
        mode = self.control.read_mode()
        if mode == "PAUSED":
            return None
        snapshot = await self.feed.snapshot()
        self.zinc.write_snapshot(snapshot)  # flaw: an error of a mere mirror ends the cycle
        await self.pump_venue_events()
        decision = self.policy.decide(snapshot, self.kernel.state())
        outcome = None
        if decision is not None:
            outcome = self.kernel.process_intent(decision)
        self.projection.publish(self.kernel.slots())
        await self.persistence.insert_rows("policy_events", [snapshot.to_row()])
        return outcome

    async def pump_venue_events(self):
        for event in await self.kernel.venue.reconcile():
            self.kernel.on_venue_event(event)
