import math


def invalid_price(value):
    return not math.isfinite(value) or value <= 0.0


class ExecutionKernel:
    def on_venue_event(self, event):
        if event.filled_size > 0 and invalid_price(event.price):
            raise ValueError(event.price)
        return self._rust.on_venue_event(self._handle, event.to_json())
