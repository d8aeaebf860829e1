# path: pink_direct.py
from __future__ import annotations

from typing import Any, Dict


class KernelSlotView:
    """Attribute access goes to the kernel each time; nothing is kept here."""

    __slots__ = ("_kernel", "_slot_id")

    def __init__(self, kernel: Any, slot_id: int) -> None:
        self._kernel = kernel
        self._slot_id = slot_id

    def __getattr__(self, name: str) -> Any:
        return self._kernel.read_slot(self._slot_id)[name]


class PinkDirectRuntime:
    def __init__(self, kernel: Any, policy: Any) -> None:
        self.kernel = kernel
        self.policy = policy

    @staticmethod
    def _exit_intent_from_slot(slot: KernelSlotView, reason: str) -> Dict[str, Any]:
        return {
            "action": "EXIT",
            "slot_id": slot.slot_id,
            "trade_id": slot.trade_id,
            "target_size": slot.size,
            "reason": reason,
        }

    async def step(self, tick: Any) -> Any:
        slot = KernelSlotView(self.kernel, 0)
        await self.kernel.pump_venue_events()
        decision = self.policy.decide(tick, slot)
        if decision.action == "EXIT":
            return await self.kernel.process_intent(self._exit_intent_from_slot(slot, decision.reason))
        return None
