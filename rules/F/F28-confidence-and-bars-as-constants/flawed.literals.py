# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict


@dataclass
class KernelIntent:
    trade_id: str
    action: str
    asset: str
    target_size: float
    leverage: float
    confidence: float = 0.0
    bars_held: int = 0
    metadata: Dict[str, Any] = field(default_factory=dict)


@dataclass
class Intent:
    trade_id: str
    action: str
    asset: str
    target_size: float
    leverage: float
    confidence: float
    bars_held: int
    metadata: Dict[str, Any]


class BingxVenueAdapter:
    def _legacy_intent(self, intent: KernelIntent) -> Intent:
        return Intent(
            trade_id=intent.trade_id,
            action=intent.action,
            asset=intent.asset,
            target_size=intent.target_size,
            leverage=intent.leverage,
            confidence=1.0,  # flaw: full confidence and a fresh position for every order
            bars_held=0,
            metadata=dict(intent.metadata),
        )
