# path: mock_venue.py
class MockVenueAdapter:
    """In-memory exchange for the kernel's tests."""

    def __init__(self, *, emit_fill_on_submit=False, partial_fill_ratio=1.0, latency=0.0):
        self.emit_fill_on_submit = emit_fill_on_submit
        self.partial_fill_ratio = partial_fill_ratio
        self.latency = latency
        self.resting = {}

    def _fill(self, intent, ratio):
        size = intent.target_size * ratio
        return {
            "kind": "PARTIAL_FILL" if ratio < 1.0 else "FULL_FILL",
            "trade_id": intent.trade_id,
            "filled_size": size,
            "remaining_size": intent.target_size - size,
            "price": intent.reference_price,
        }

    def submit(self, intent):
        yield {"kind": "ORDER_ACK", "trade_id": intent.trade_id}
        ratio = self.partial_fill_ratio
        if self.emit_fill_on_submit:
            ratio = ratio or 1.0
        if not ratio:
            self.resting[intent.trade_id] = intent
            return
        yield self._fill(intent, ratio)  # flaw: reached with the default of 1.0 though no fill was asked for
