# path: pink_direct.py
from collections import defaultdict


class PinkDirectRuntime:
    def __init__(self, kernel, venue, metrics):
        self.kernel, self.venue, self.metrics = kernel, venue, metrics
        self._sequence = defaultdict(int)

    def _apply(self, event):
        key = event.order_id
        last = self._sequence[key]
        self._sequence[key] = max(last, event.sequence)
        if event.sequence <= last:
            self.metrics.count("event_out_of_order", order=key)
            return
        self.kernel.on_venue_event(event)

    async def pump_venue_events(self):
        batch = await self.venue.reconcile()
        for event in sorted(batch, key=lambda e: e.sequence):
            self._apply(event)

    async def listen(self, stream):
        async for event in stream:
            self._apply(event)
