# path: rust_backend.py
import psutil
from prometheus_client import Counter, Gauge

ACTIVE = Gauge("dita_active_slots", "Slots in use")
EVENTS = Counter("dita_events_total", "Events handled")
RSS = Gauge("dita_resident_bytes", "Resident memory")
RSS.set_function(lambda: psutil.Process().memory_info().rss)


class ExecutionKernel:
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.create(max_slots)
        self._by_trade = {}
        ACTIVE.set_function(lambda: len(self._by_trade))

    def process_intent(self, intent):
        outcome = self._rust.process_intent(self._handle, intent)
        if outcome.accepted:
            self._by_trade[intent.trade_id] = outcome.slot_id
        return outcome

    def on_venue_event(self, event):
        EVENTS.inc()
        outcome = self._rust.on_venue_event(self._handle, event)
        if outcome.slot.is_closed:
            self._by_trade.pop(event.trade_id, None)
        return outcome
