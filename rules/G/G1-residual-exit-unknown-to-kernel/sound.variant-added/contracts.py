from dataclasses import dataclass
from enum import Enum


class KernelCommandType(str, Enum):
    ENTER = "ENTER"
    EXIT = "EXIT"
    EXIT_RESIDUAL = "EXIT_RESIDUAL"
    CANCEL = "CANCEL"


@dataclass
class KernelIntent:
    slot_id: int
    action: KernelCommandType
    target_size: float

    def as_dict(self):
        return dict(slot_id=self.slot_id, action=self.action.value, target_size=self.target_size)
