# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class Intent:
    trade_id: str
    action: str
    asset: str
    target_size: float
    leverage: float
    confidence: Optional[float] = None
    bars_held: Optional[int] = None


class BingxVenueAdapter:
    def _legacy_intent(self, intent: Any) -> Intent:
        legacy = Intent(
            trade_id=intent.trade_id,
            action=intent.action,
            asset=intent.asset,
            target_size=intent.target_size,
            leverage=intent.leverage,
        )
        if intent.action == "EXIT":
            legacy.bars_held = intent.bars_held
        legacy.confidence = intent.confidence
        return legacy
