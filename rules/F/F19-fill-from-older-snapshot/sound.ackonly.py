# path: bingx_venue.py
class BingxVenueAdapter:
    def __init__(self, backend, clock):
        self._backend = backend
        self._clock = clock
        self._snapshot = None

    def _backend_snapshot(self):
        self._snapshot = self._backend.account_snapshot()
        return self._snapshot

    def _events_from_submit(self, intent, order):
        """Fills that the acknowledgement does not tell come by the user stream."""
        common = {"trade_id": intent.trade_id, "order_id": order["orderId"], "ts": self._clock()}
        events = [{"kind": "ORDER_ACK", **common}]
        executed = float(order.get("executedQty", 0))
        if executed > 0:
            events.append({"kind": "FILL", "filled_size": executed, "price": float(order["avgPrice"]), **common})
        return events

    def positions(self):
        snapshot = self._snapshot or self._backend_snapshot()
        return {p.symbol: p.quantity for p in snapshot.positions}
