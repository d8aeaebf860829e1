# path: real_zinc_plane.py
from __future__ import annotations

from typing import Any, Dict

import orjson


def _slot_to_payload(slot: Any) -> Dict[str, Any]:
    return {
        "slot_id": slot.slot_id,
        "trade_id": slot.trade_id,
        "size": slot.size,
        "entry_price": slot.entry_price,
        "fsm_state": slot.fsm_state,
    }


class RealZincPlane:
    def __init__(self, region: Any) -> None:
        self._region = region
        self._slot_cache: Dict[int, Dict[str, Any]] = {}

    def write_slot(self, slot: Any) -> None:
        self._slot_cache[slot.slot_id] = _slot_to_payload(slot)
        self._region.replace(orjson.dumps(list(self._slot_cache.values())))
