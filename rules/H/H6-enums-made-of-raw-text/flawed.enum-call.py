# path: rust_backend.py
import json
from dataclasses import dataclass

from contracts import TradeSide, TradeStage


@dataclass(frozen=True)
class KernelSlotView:
    slot_id: int
    side: TradeSide
    fsm_state: TradeStage
    size: float

    @classmethod
    def from_json(cls, raw: str) -> "KernelSlotView":
        doc = json.loads(raw)
        return cls(
            slot_id=int(doc["slot_id"]),
            side=TradeSide.SHORT if doc["side"] == "SHORT" else TradeSide.LONG,
            fsm_state=TradeStage(doc["fsm_state"]),  # flaw: an unknown state raises ValueError here
            size=float(doc["size"]),
        )
