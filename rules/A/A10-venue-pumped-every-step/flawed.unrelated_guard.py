# path: pink_direct.py
import time
from dataclasses import dataclass, field
from typing import Any, Optional


@dataclass
class PinkDirectRuntime:
    kernel: Any
    engine: Any
    venue: Optional[Any] = None
    closed: bool = False
    cycle_started: float = 0.0
    last_snapshot: dict = field(default_factory=dict)

    async def pump_venue_events(self, snapshot):
        changed = []
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
            changed.append(event.slot_id)
        return changed

    async def step(self, snapshot):
        self.cycle_started = time.monotonic()
        self.last_snapshot = snapshot
        if self.closed:
            return None
        price = snapshot.get("price", 0.0)
        if price > 0.0 and self.venue is not None:
            await self.pump_venue_events(snapshot)  # flaw: guard says nothing about resting orders
        decision = self.engine.decide(snapshot)
        if decision is None or decision.action == "HOLD":
            return None
        return self.kernel.process_intent(decision)

    def close(self):
        self.closed = True
        if self.venue is not None:
            self.venue.close()
