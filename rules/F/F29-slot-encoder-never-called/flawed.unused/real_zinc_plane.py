from __future__ import annotations

from typing import Any, Dict

import orjson


def _slot_to_payload(slot: Any) -> Dict[str, Any]:  # flaw: nothing calls it, write_slot encodes in its own way
    return {
        "slot_id": slot.slot_id,
        "trade_id": slot.trade_id,
        "size": slot.size,
        "entry_price": slot.entry_price,
        "fsm_state": slot.fsm_state,
    }


class RealZincPlane:
    def __init__(self, region: Any, max_slots: int) -> None:
        self._region = region
        self._slot_cache: Dict[int, Dict[str, Any]] = {i: {} for i in range(max_slots)}

    def write_slot(self, slot: Any) -> None:
        self._slot_cache[slot.slot_id] = slot.to_dict()
        self._region.replace(orjson.dumps(list(self._slot_cache.values())))

    def read_slots(self) -> list:
        return orjson.loads(self._region.tobytes().rstrip(b"\x00") or b"[]")
