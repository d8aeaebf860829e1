# path: bingx_venue.py
class Intent:
    def __init__(self, trade_id, action, asset, target_size, leverage, confidence, bars_held):
        self.trade_id = trade_id
        self.action = action
        self.asset = asset
        self.target_size = target_size
        self.leverage = leverage
        self.confidence = confidence
        self.bars_held = bars_held


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def _legacy_intent(self, intent):
        meta = intent.metadata
        return Intent(
            trade_id=intent.trade_id,
            action=intent.action,
            asset=intent.asset,
            target_size=intent.target_size,
            leverage=intent.leverage,
            confidence=float(meta.get("confidence", 1.0)),
            bars_held=int(meta.get("bars_held", 0)),
        )
