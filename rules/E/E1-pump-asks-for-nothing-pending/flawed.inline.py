# path: pink_direct.py
from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

log = logging.getLogger("pink.runtime")


@dataclass
class MarketTick:
    symbol: str
    price: float
    ts: float


class PinkDirectRuntime:
    def __init__(self, kernel: Any, venue: Any, policy: Any, persistence: Any) -> None:
        self.kernel = kernel
        self.venue = venue
        self.policy = policy
        self.persistence = persistence

    async def pump_venue_events(self) -> int:
        applied = 0
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
            applied += 1
        return applied

    async def step(self, tick: MarketTick) -> Any:
        await self.pump_venue_events()  # flaw: reconciles with the venue in each cycle
        view = self.kernel.slot(0)
        decision = self.policy.decide(tick, view)
        if decision.action == "HOLD":
            return None
        intent = self._decision_to_kernel_intent(decision, view)
        outcome = await self.kernel.process_intent(intent)
        self.persistence.persist_outcome(tick, decision, outcome)
        log.debug("step %s -> %s", tick.symbol, outcome.diagnostic_code)
        return outcome

    def _decision_to_kernel_intent(self, decision: Any, view: Any) -> Any:
        return self.policy.translate(decision, view)
