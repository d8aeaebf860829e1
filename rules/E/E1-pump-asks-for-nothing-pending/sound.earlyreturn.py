# path: pink_direct.py
class PinkDirectRuntime:
    def __init__(self, kernel, venue, policy, async_fills):
        self.kernel = kernel
        self.venue = venue
        self.policy = policy
        self.async_fills = async_fills
        self._awaiting = set()

    async def pump_venue_events(self):
        if not self._awaiting and not self.async_fills:
            return 0
        events = await self.venue.reconcile()
        for event in events:
            self.kernel.on_venue_event(event)
            if event.kind in ("FULL_FILL", "CANCEL_ACK", "ORDER_REJECT"):
                self._awaiting.discard(event.venue_client_id)
        return len(events)

    async def step(self, tick):
        await self.pump_venue_events()
        decision = self.policy.decide(tick, self.kernel.slot(0))
        if decision is None:
            return None
        intent = self.policy.translate(decision)
        outcome = await self.kernel.process_intent(intent)
        if outcome.accepted and outcome.order_working:
            self._awaiting.add(intent.client_id)
        return outcome
