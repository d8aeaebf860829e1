# path: pink_direct.py
from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class KernelIntent:
    trade_id: str
    slot_id: int
    action: str
    target_size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None


class PinkDirectRuntime:
    def __init__(self, kernel, policy):
        self.kernel = kernel
        self.policy = policy

    def _decision_to_kernel_intent(self, decision, slot_id):
        return KernelIntent(
            trade_id=decision.trade_id,
            slot_id=slot_id,
            action=decision.action,
            target_size=decision.size,
            leverage=decision.leverage,
            order_type=decision.order_type,
            limit_price=decision.limit_price,
        )

    async def step(self, tick):
        decision = self.policy.decide(tick)
        return await self.kernel.process_intent(self._decision_to_kernel_intent(decision, 0))
