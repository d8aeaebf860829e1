# path: pink_direct.py
from dataclasses import dataclass


@dataclass
class KernelIntent:
    action: str
    trade_id: str
    slot_id: int
    target_size: float


class PinkDirectRuntime:
    def __init__(self, kernel, policy, venue):
        self.kernel = kernel
        self.policy = policy
        self.venue = venue

    def _exit_intent_from_slot(self, slot_id, trade_id):
        fresh = self.kernel.slot_copy(slot_id)
        if fresh.trade_id != trade_id or fresh.size <= 0.0:
            return None
        return KernelIntent("EXIT", fresh.trade_id, slot_id, target_size=fresh.size)

    async def pump_venue_events(self):
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)

    async def step(self, tick):
        before = self.kernel.slot_copy(0)
        if self.venue.has_pending():
            await self.pump_venue_events()
        decision = self.policy.decide(tick, before)
        if decision.action != "EXIT":
            return None
        intent = self._exit_intent_from_slot(before.slot_id, before.trade_id)
        if intent is None:
            return None
        return await self.kernel.process_intent(intent)
