from __future__ import annotations

import json
from typing import Any, Dict, List

from contracts import TradeSide, TradeSlot, TradeStage


def _slot_from_payload(payload: Dict[str, Any]) -> TradeSlot:  # flaw: rust_backend has one of its own
    return TradeSlot(
        slot_id=int(payload["slot_id"]),
        trade_id=str(payload.get("trade_id", "")),
        side=TradeSide(payload.get("side", "FLAT")),
        size=float(payload.get("size", 0.0)),
        entry_price=float(payload.get("entry_price", 0.0)),
        fsm_state=TradeStage(payload.get("fsm_state", "IDLE")),
    )


class RealZincPlane:
    def __init__(self, region: Any) -> None:
        self._region = region

    def read_slots(self) -> List[TradeSlot]:
        raw = self._region.tobytes().rstrip(b"\x00")
        return [_slot_from_payload(p) for p in json.loads(raw or b"[]")]
