# path: pink_direct.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class TradeSlot:
    slot_id: int
    trade_id: str
    side: str
    size: float
    entry_price: float


@dataclass
class KernelIntent:
    action: str
    trade_id: str
    slot_id: int
    target_size: float
    exit_ratio: float = 1.0


class PinkDirectRuntime:
    def __init__(self, kernel: Any, policy: Any, venue: Any) -> None:
        self.kernel = kernel
        self.policy = policy
        self.venue = venue

    def _exit_intent_from_slot(self, slot: TradeSlot, ratio: float) -> KernelIntent:
        return KernelIntent(
            action="EXIT",
            trade_id=slot.trade_id,
            slot_id=slot.slot_id,
            target_size=slot.size * ratio,  # flaw: size of a copy read before the pump
            exit_ratio=ratio,
        )

    async def step(self, tick: Any) -> Optional[Any]:
        slot = self.kernel.slot_copy(0)
        if self.venue.has_pending():
            await self.pump_venue_events()
        decision = self.policy.decide(tick, slot)
        if decision.action == "EXIT":
            return await self.kernel.process_intent(self._exit_intent_from_slot(slot, decision.ratio))
        return None

    async def pump_venue_events(self) -> None:
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
