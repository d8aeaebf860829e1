# path: rust_backend.py
from datetime import datetime, timezone


class VenueEvent:
    def __init__(self, event_id, order_id, timestamp, price=0.0):
        self.event_id, self.order_id, self.timestamp, self.price = event_id, order_id, timestamp, price


class Watermarks:
    def __init__(self):
        self._by_order = {}

    def outrun(self, event: VenueEvent) -> bool:
        high = self._by_order.get(event.order_id)
        return high is not None and event.timestamp < high

    def move(self, event: VenueEvent) -> None:
        self._by_order[event.order_id] = event.timestamp


class ExecutionKernel:
    def __init__(self, native):
        self.native, self.marks = native, Watermarks()

    def refuse_unsent(self, order_id):
        # An event of our own has our own time.
        return self.on_venue_event(VenueEvent("unsent", order_id, datetime.now(timezone.utc)))

    def on_venue_event(self, event: VenueEvent):
        if self.marks.outrun(event):
            return {"accepted": False, "slot": None}
        self.marks.move(event)
        return self.native.apply(event)
