# path: bingx_venue.py
from collections import namedtuple

LegacyIntent = namedtuple(
    "LegacyIntent",
    "trade_id action asset side size leverage order_type limit_price confidence bars_held",
)

_FULL_CONFIDENCE = 1.0
_NOT_HELD = 0


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def submit(self, intent):
        return self.backend.submit_intent(self._legacy_intent(intent))

    def _legacy_intent(self, intent):
        shared = [
            getattr(intent, name)
            for name in ("trade_id", "action", "asset", "side", "target_size", "leverage", "order_type", "limit_price")
        ]
        return LegacyIntent(*shared, confidence=_FULL_CONFIDENCE, bars_held=_NOT_HELD)  # flaw: confidence and bars_held are constants
