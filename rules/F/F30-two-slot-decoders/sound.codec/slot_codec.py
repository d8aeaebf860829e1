from __future__ import annotations

from typing import Any, Dict

from contracts import TradeSide, TradeSlot, TradeStage


def slot_from_payload(payload: Dict[str, Any]) -> TradeSlot:
    return TradeSlot(
        slot_id=int(payload["slot_id"]),
        trade_id=str(payload.get("trade_id", "")),
        side=TradeSide(payload.get("side", "FLAT")),
        size=float(payload.get("size", 0.0)),
        entry_price=float(payload.get("entry_price", 0.0)),
        fsm_state=TradeStage(payload.get("fsm_state", "IDLE")),
    )
