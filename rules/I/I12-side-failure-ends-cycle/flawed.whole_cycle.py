# path: pink_direct.py
import logging

log = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel, policy, projection, persistence):
        self.kernel, self.policy = kernel, policy
        self.projection, self.persistence = projection, persistence

    async def run(self, feed):
        async for snapshot in feed:
            try:
                await self.step(snapshot)
            except Exception:
                log.exception("the cycle failed")

    async def step(self, snapshot):
        for event in await self.kernel.venue.reconcile():
            self.projection.publish(self.kernel.on_venue_event(event).slot)  # flaw: a failing mirror keeps the exit from being sent
        outcome = self.kernel.process_intent(self.policy.decide(snapshot))
        await self.persistence.insert_row(outcome)
        return outcome
