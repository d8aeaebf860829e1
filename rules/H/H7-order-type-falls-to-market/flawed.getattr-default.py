# path: bingx_venue.py
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any


@dataclass(frozen=True)
class KernelIntent:
    trade_id: str
    asset: str
    target_size: float
    metadata: dict[str, Any] = field(default_factory=dict)


class BingxVenueAdapter:
    def __init__(self, backend) -> None:
        self._backend = backend

    def _legacy_intent(self, intent: KernelIntent) -> SimpleNamespace:
        return SimpleNamespace(
            trade_id=intent.trade_id,
            symbol=intent.asset,
            quantity=intent.target_size,
            order_type=getattr(intent, "order_type", "MARKET"),  # flaw: the intent carries it in metadata
            limit_price=intent.metadata.get("limit_price"),
        )

    def submit(self, intent: KernelIntent):
        return self._backend.execute(self._legacy_intent(intent))
