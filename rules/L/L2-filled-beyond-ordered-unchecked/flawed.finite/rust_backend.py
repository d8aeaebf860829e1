import math


class ExecutionKernel:
    def on_venue_event(self, event):
        if not all(math.isfinite(v) for v in (event.size, event.filled_size, event.price)):
            raise ValueError(event.event_id)
        return self.core.apply(event)
