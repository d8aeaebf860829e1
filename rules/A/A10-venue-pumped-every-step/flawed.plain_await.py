# path: pink_direct.py
from __future__ import annotations

import inspect
import logging
from typing import Any

logger = logging.getLogger(__name__)


class PinkDirectRuntime:
    def __init__(self, kernel: Any, venue: Any, decision_engine: Any, persistence: Any) -> None:
        self.kernel = kernel
        self.venue = venue
        self.decision_engine = decision_engine
        self.persistence = persistence
        self.scan = 0

    async def pump_venue_events(self, snapshot: Any, *, market_state: str = "") -> int:
        events = self.venue.reconcile()
        if inspect.isawaitable(events):
            events = await events
        applied = 0
        for event in events or ():
            outcome = self.kernel.on_venue_event(event)
            applied += int(bool(outcome.accepted))
            self.persistence.persist_fill_events(snapshot, [event], market_state=market_state)
        return applied

    async def step(self, snapshot: Any, *, market_state: str = "") -> Any:
        self.scan += 1
        late = await self.pump_venue_events(snapshot, market_state=market_state)  # flaw: venue polled in every cycle
        if late:
            logger.info("scan %d applied %d late events", self.scan, late)

        decision = self.decision_engine.decide(snapshot, self.kernel.state)
        if decision.action == "HOLD":
            return decision
        outcome = self.kernel.process_intent(decision.to_intent())
        self.persistence.persist_step(snapshot, decision, outcome)
        return decision
