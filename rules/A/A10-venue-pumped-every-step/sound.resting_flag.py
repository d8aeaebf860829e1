# path: pink_direct.py
from enum import Enum
from typing import Any


class VenueOrderStatus(Enum):
    NEW = "NEW"
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    FILLED = "FILLED"
    CANCELED = "CANCELED"


class PinkDirectRuntime:
    def __init__(self, kernel: Any, venue: Any, engine: Any) -> None:
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self._has_resting_order = False

    async def pump_venue_events(self, snapshot: Any) -> None:
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)

    def _note_orders(self) -> None:
        done = (VenueOrderStatus.FILLED, VenueOrderStatus.CANCELED)
        self._has_resting_order = any(o.status not in done for o in self.kernel.open_orders())

    async def step(self, snapshot: Any) -> Any:
        if self._has_resting_order:
            await self.pump_venue_events(snapshot)
        decision = self.engine.decide(snapshot)
        if decision.action != "HOLD":
            self.kernel.process_intent(decision.intent)
        self._note_orders()
        return decision
