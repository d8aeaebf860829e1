import enum
import json
from typing import Any, NamedTuple


class KernelCommandType(enum.Enum):
    ENTER = enum.auto()
    EXIT = enum.auto()
    CANCEL = enum.auto()
    MARK_PRICE = enum.auto()
    EXIT_RESIDUAL = enum.auto()


class KernelIntent(NamedTuple):
    slot_id: int
    action: KernelCommandType
    metadata: dict[str, Any] = {}


def encode_intent(intent: KernelIntent) -> bytes:
    return json.dumps({"slot_id": intent.slot_id, "action": intent.action.name}).encode()


def residual_exit(slot_id: int) -> KernelIntent:
    return KernelIntent(slot_id, KernelCommandType.EXIT_RESIDUAL)
