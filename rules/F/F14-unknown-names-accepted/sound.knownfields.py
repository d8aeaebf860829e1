# path: rust_backend.py
from __future__ import annotations

import dataclasses
import json
from typing import Any


@dataclasses.dataclass
class TradeSlot:
    slot_id: int
    trade_id: str = ""
    size: float = 0.0
    stop_price: float = 0.0
    fsm_state: str = "IDLE"


_SLOT_FIELDS = frozenset(f.name for f in dataclasses.fields(TradeSlot))


class KernelSlotView:
    __slots__ = ("_native", "_slot_id")

    def __init__(self, native: Any, slot_id: int) -> None:
        object.__setattr__(self, "_native", native)
        object.__setattr__(self, "_slot_id", slot_id)

    def __getattr__(self, name: str) -> Any:
        if name not in _SLOT_FIELDS:
            raise AttributeError(name)
        return json.loads(self._native.slot_json(self._slot_id))[name]

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in _SLOT_FIELDS:
            raise AttributeError(f"TradeSlot has no field {name!r}")
        payload = json.loads(self._native.slot_json(self._slot_id))
        payload[name] = value
        self._native.set_slot(self._slot_id, json.dumps(payload))
