# path: bingx_venue.py
class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def _legacy_intent(self, intent):
        return {"trade_id": intent.trade_id, "confidence": 1.0 if intent.action == "ENTER" else intent.confidence, "bars_held": intent.bars_held}

    def submit(self, intent):
        return self.backend.submit_intent(self._legacy_intent(intent))
