# path: pink_direct.py
import logging
log = logging.getLogger(__name__)

class PinkDirectRuntime:
    def __init__(self, kernel, policy, persistence, venue):
        self.kernel, self.policy, self.persistence, self.venue = kernel, policy, persistence, venue
        self.failed = set()

    async def step(self, snapshot):
        decision = self.policy.decide(snapshot)
        if decision is None:
            return None
        outcome = self.kernel.process_intent(decision)
        await self._store(snapshot, outcome)
        return outcome

    async def _store(self, snapshot, outcome):
        try:
            self.persistence.persist_step(snapshot, outcome)
        except Exception:
            log.exception("the row is lost")
            self.failed.add("clickhouse")
