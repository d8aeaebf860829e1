from __future__ import annotations

import json
from typing import Any, Dict

from contracts import TradeSide, TradeSlot, TradeStage


def _slot_from_payload(payload: Dict[str, Any]) -> TradeSlot:
    slot = TradeSlot(
        slot_id=int(payload["slot_id"]),
        trade_id=str(payload.get("trade_id") or ""),
        side=TradeSide(payload.get("side") or "FLAT"),
        size=float(payload.get("size") or 0.0),
        entry_price=float(payload.get("entry_price") or 0.0),
        fsm_state=TradeStage(payload.get("fsm_state") or "IDLE"),
    )
    slot.realized_pnl = float(payload.get("realized_pnl") or 0.0)
    return slot


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int) -> None:
        self._rust = rust
        self._handle = handle

    def slot(self, slot_id: int) -> TradeSlot:
        return _slot_from_payload(json.loads(self._rust.slot_json(self._handle, slot_id)))
