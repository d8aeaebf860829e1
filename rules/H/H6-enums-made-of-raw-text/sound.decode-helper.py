# path: rust_backend.py
import json
import logging
from enum import Enum
from typing import TypeVar

log = logging.getLogger(__name__)
E = TypeVar("E", bound=Enum)


class TradeStage(str, Enum):
    IDLE = "IDLE"
    POSITION_OPEN = "POSITION_OPEN"
    UNKNOWN = "UNKNOWN"


def decode_enum(cls: type[E], raw: object, unknown: E) -> E:
    try:
        return cls(raw)
    except ValueError:
        log.error("%s has no member %r", cls.__name__, raw)
        return unknown


def slot_view(raw: str) -> dict:
    doc = json.loads(raw)
    return {
        "slot_id": int(doc["slot_id"]),
        "fsm_state": decode_enum(TradeStage, doc.get("fsm_state"), TradeStage.UNKNOWN),
    }
