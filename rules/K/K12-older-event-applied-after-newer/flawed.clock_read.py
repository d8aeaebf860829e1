# path: rust_backend.py
import time


class ExecutionKernel:
    def on_venue_event(self, event):
        self.heard_at = time.monotonic()
        price = self.feed.latest().price
        return self.core.on_venue_event(event.to_json(price))  # flaw: by arrival


class Pump:
    def drain(self, batch):
        for event in sorted(batch, key=lambda one: one.timestamp):
            self.kernel.on_venue_event(event)
