from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict

import orjson


def _num(value: Any) -> float:
    if isinstance(value, Decimal):
        value = float(value)
    return round(value, 8)  # flaw: builder rounds, and the other side parses without float_roundtrip


def _slot_to_payload(slot: Any) -> Dict[str, Any]:
    return {
        "slot_id": slot.slot_id,
        "size": _num(slot.size),
        "entry_price": _num(slot.entry_price),
        "stop_price": _num(slot.stop_price),
    }


class ExecutionKernel:
    def __init__(self, lib: Any, handle: int) -> None:
        self._lib = lib
        self._handle = handle

    def load_slot(self, slot: Any) -> None:
        data = orjson.dumps(_slot_to_payload(slot))
        rc = self._lib.kernel_load_slot(self._handle, slot.slot_id, data, len(data))
        if rc != 0:
            raise RuntimeError(f"kernel_load_slot: {rc}")
