# path: pink_direct.py
from __future__ import annotations

import time
from typing import Any, Iterable

WORKING = frozenset({"ORDER_REQUESTED", "ENTRY_WORKING", "EXIT_WORKING", "CANCEL_REQUESTED"})


class PinkDirectRuntime:
    def __init__(self, kernel: Any, venue: Any, policy: Any, sweep_seconds: float = 30.0) -> None:
        self.kernel = kernel
        self.venue = venue
        self.policy = policy
        self.sweep_seconds = sweep_seconds
        self._swept_at = time.monotonic()

    def _slots(self) -> Iterable[Any]:
        return (self.kernel.slot(i) for i in range(self.kernel.max_slots))

    def _venue_work_pending(self) -> bool:
        if any(slot.fsm_state in WORKING for slot in self._slots()):
            return True
        return time.monotonic() - self._swept_at >= self.sweep_seconds

    async def pump_venue_events(self) -> None:
        self._swept_at = time.monotonic()
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)

    async def step(self, tick: Any) -> Any:
        if self._venue_work_pending():
            await self.pump_venue_events()
        decision = self.policy.decide(tick, self.kernel.slot(0))
        if decision is None:
            return None
        return await self.kernel.process_intent(self.policy.translate(decision))
