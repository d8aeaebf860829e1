# path: bingx_venue.py
import logging
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KernelIntent:
    trade_id: str
    asset: str
    target_size: float
    metadata: dict[str, Any] = field(default_factory=dict)


class BingxVenueAdapter:
    def _legacy_intent(self, intent: KernelIntent) -> SimpleNamespace:
        order_type = intent.metadata.get("order_type") or getattr(intent, "order_type", None)
        if order_type is None:
            log.warning("%s names no order type, sending MARKET", intent.trade_id)
            order_type = "MARKET"
        return SimpleNamespace(symbol=intent.asset, quantity=intent.target_size, order_type=order_type)
