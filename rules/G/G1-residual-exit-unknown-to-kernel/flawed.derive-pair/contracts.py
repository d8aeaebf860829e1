from dataclasses import dataclass, field
from enum import Enum


class KernelCommandType(str, Enum):
    ENTER = "ENTER"
    EXIT = "EXIT"
    EXIT_RESIDUAL = "EXIT_RESIDUAL"
    CANCEL = "CANCEL"
    MARK_PRICE = "MARK_PRICE"
    RECONCILE = "RECONCILE"


@dataclass(frozen=True)
class KernelIntent:
    intent_id: str
    slot_id: int
    action: KernelCommandType
    target_size: float = 0.0
    metadata: dict = field(default_factory=dict)

    def to_wire(self) -> dict:
        return {
            "intent_id": self.intent_id,
            "slot_id": self.slot_id,
            "action": self.action.value,
            "target_size": self.target_size,
        }
