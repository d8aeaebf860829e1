# path: pink_direct.py
import asyncio
from typing import Any, Tuple


class PinkRuntime:
    def __init__(self, kernel: Any, venue: Any, feed: Any, engine: Any):
        self.kernel = kernel
        self.venue = venue
        self.feed = feed
        self.engine = engine
        self.applied = 0

    async def pump_venue_events(self) -> int:
        if self.kernel is None:
            return 0
        found = await self.venue.reconcile()
        for ev in found:
            self.kernel.on_venue_event(ev)
        self.applied += len(found)
        return len(found)

    async def step(self) -> Tuple[Any, int]:
        snap, drained = await asyncio.gather(self.feed.latest(), self.pump_venue_events())  # flaw: drained with each snapshot
        decision = self.engine.decide(snap)
        match decision.action:
            case "ENTER" | "EXIT":
                self.kernel.process_intent(decision.intent)
            case "CANCEL":
                self.kernel.cancel(decision.slot_id)
            case _:
                pass
        return decision, drained
