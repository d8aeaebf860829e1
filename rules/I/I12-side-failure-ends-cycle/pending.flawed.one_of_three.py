# path: pink_direct.py
import logging

log = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel, policy, zinc_plane, projection, persistence):
        self.kernel, self.policy = kernel, policy
        self.zinc_plane, self.projection, self.persistence = zinc_plane, projection, persistence

    async def step(self, snapshot):
        outcome = self.kernel.process_intent(self.policy.decide(snapshot))
        try:
            self.zinc_plane.write_slot(outcome.slot)
        except Exception:
            log.exception("the plane is behind")
        self.projection.publish(outcome.slot)
        await self.persistence.insert_row(outcome)  # flaw: a database error still ends the cycle
        return outcome
