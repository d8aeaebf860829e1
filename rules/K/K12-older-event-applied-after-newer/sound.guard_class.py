# path: rust_backend.py
import json


class OrderGuard:
    """Knows the newest (time, cumulative quantity) of each order."""

    def __init__(self):
        self._marks = {}

    def advance(self, order_id, stamp, filled):
        mark = (stamp, filled)
        if mark < self._marks.get(order_id, (0, 0.0)):
            return False
        self._marks[order_id] = mark
        return True

    def forget(self, order_id):
        self._marks.pop(order_id, None)


class ExecutionKernel:
    def __init__(self, core):
        self._core = core
        self._guard = OrderGuard()

    def on_venue_events(self, batch):
        ordered = sorted(batch, key=lambda e: e.exchange_time)
        return [self.on_venue_event(e) for e in ordered]

    def on_venue_event(self, event):
        if not self._guard.advance(event.order_id, event.exchange_time, event.filled):
            return {"accepted": False, "diagnostic": "OUT_OF_ORDER"}
        return json.loads(self._core.on_venue_event(event.to_json()))
