# path: pink_direct.py
import time

import attr


@attr.s(auto_attribs=True)
class KernelIntent:
    trade_id: str
    slot_id: int
    action: str
    target_size: float
    leverage: float = 1.0
    reference_price: float = 0.0
    order_type: str = "MARKET"
    limit_price: float = 0.0
    created_at: float = 0.0
    metadata: dict = attr.Factory(dict)


def _decision_to_kernel_intent(decision, slot_id, now=time.time):
    extras = {
        "order_type": decision.order_type,
        "limit_price": decision.limit_price,
        "confidence": decision.confidence,
        "reason": decision.reason,
    }
    fields = {"trade_id": decision.trade_id, "slot_id": slot_id, "action": decision.action}
    fields["target_size"] = abs(decision.size)
    fields["leverage"] = decision.leverage
    fields["reference_price"] = decision.price
    fields["created_at"] = now()
    return KernelIntent(metadata=extras, **fields)  # flaw: the limit travels in metadata only


class PinkDirectRuntime:
    def __init__(self, kernel, policy):
        self.kernel = kernel
        self.policy = policy

    async def step(self, tick):
        decision = self.policy.decide(tick)
        if decision.action == "HOLD":
            return None
        return await self.kernel.process_intent(_decision_to_kernel_intent(decision, 0))
