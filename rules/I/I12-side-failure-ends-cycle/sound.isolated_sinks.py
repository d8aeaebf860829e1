# path: pink_direct.py
import asyncio
import logging
from collections import deque

log = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel, feed, policy, projection, persistence, control, zinc):
        self.kernel, self.feed, self.policy = kernel, feed, policy
        self.projection, self.persistence = projection, persistence
        self.control, self.zinc = control, zinc
        self.degraded = set()
        self.backlog = deque(maxlen=50_000)
        self.safe_mode = False

    def _guard(self, name, call, *args):
        try:
            result = call(*args)
        except Exception:
            log.exception("%s failed, marked degraded", name)
            self.degraded.add(name)
            return None
        self.degraded.discard(name)
        return result

    async def step(self):
        mode = self._guard("control", self.control.read_mode) or "EXIT_ONLY"
        try:
            events = await self.kernel.venue.reconcile()
        except Exception:
            log.exception("venue unreachable, safe mode")
            self.safe_mode = True
            return None
        self.safe_mode = "zinc" in self.degraded
        for event in events:
            self.kernel.on_venue_event(event)
        snapshot = await self.feed.snapshot()
        decision = self.policy.decide(snapshot, self.kernel.state(), exits_only=self.safe_mode or mode != "RUN")
        outcome = self.kernel.process_intent(decision) if decision else None
        self._guard("zinc", self.zinc.write_slots, self.kernel.slots())
        self._guard("hazelcast", self.projection.publish, self.kernel.slots())
        self.backlog.append(snapshot.to_row())
        return outcome

    async def writer(self):
        while True:
            await asyncio.sleep(1.0)
            if self.backlog and self._guard("clickhouse", self.persistence.insert_rows, list(self.backlog)):
                self.backlog.clear()
