from enum import Enum


class KernelCommandType(str, Enum):
    ENTER = "ENTER"
    EXIT = "EXIT"
    EXIT_RESIDUAL = "EXIT_RESIDUAL"
    CANCEL = "CANCEL"


def wire_intent(trade_id: str, action: KernelCommandType, target_size: float = 0.0) -> dict:
    if action in (KernelCommandType.EXIT, KernelCommandType.EXIT_RESIDUAL):
        target_size = 0.0
    return {"trade_id": trade_id, "action": action.value, "target_size": target_size}
