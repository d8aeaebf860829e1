# path: pink_direct.py
import dataclasses

from contracts import KernelIntent
from decision import Decision

_SHARED = {f.name for f in dataclasses.fields(KernelIntent)} & {f.name for f in dataclasses.fields(Decision)}
if not {"order_type", "limit_price", "side"} <= _SHARED:
    raise ImportError("Decision and KernelIntent no longer share the order fields")


def _decision_to_kernel_intent(decision: Decision, *, slot_id: int) -> KernelIntent:
    values = {name: getattr(decision, name) for name in _SHARED}
    values.update(slot_id=slot_id, target_size=decision.size, metadata={"reason": decision.reason})
    if values["order_type"] == "LIMIT" and not values["limit_price"]:
        raise ValueError("LIMIT decision without a price")
    return KernelIntent(**values)
