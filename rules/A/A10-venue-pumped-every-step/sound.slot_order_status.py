# path: pink_direct.py
from typing import Any

DONE = {"FILLED", "CANCELED", "REJECTED", "EXPIRED"}


def _rests(order: Any) -> bool:
    return order is not None and order.status not in DONE


class DirectRuntime:
    def __init__(self, kernel: Any, venue: Any, engine: Any):
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self.closed = False

    def _working_slots(self) -> list:
        return [
            slot
            for slot in self.kernel.state.slots
            if _rests(slot.active_entry_order) or _rests(slot.active_exit_order)
        ]

    async def pump_venue_events(self) -> None:
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)

    async def step(self, snapshot: Any) -> Any:
        if self.closed:
            raise RuntimeError("runtime is closed")
        working = self._working_slots()
        if len(working) > 0 and self.venue is not None:
            await self.pump_venue_events()
        decision = self.engine.decide(snapshot)
        return self.kernel.process_intent(decision.intent) if decision.intent else None
