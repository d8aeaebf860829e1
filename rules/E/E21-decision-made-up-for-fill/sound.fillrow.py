# path: pink_clickhouse.py
class PinkClickHouse:
    def __init__(self, client):
        self.client = client

    def persist_step(self, decision, intent, outcome):
        self.client.insert(
            "policy_events",
            [{"trade_id": intent.trade_id, "action": decision.action, "confidence": decision.confidence}],
        )

    def _fill_row(self, event, slot):
        return {
            "ts": event.timestamp,
            "trade_id": event.trade_id,
            "slot_id": event.slot_id,
            "kind": event.kind,
            "price": event.price,
            "filled_size": event.filled_size,
            "remaining_size": event.remaining_size,
            "slot_size": slot["size"],
        }

    def persist_fill_events(self, events, slots):
        rows = [
            self._fill_row(event, slots[event.slot_id])
            for event in events
            if event.kind in ("PARTIAL_FILL", "FULL_FILL")
        ]
        if rows:
            self.client.insert("fill_events", rows)
        return len(rows)
