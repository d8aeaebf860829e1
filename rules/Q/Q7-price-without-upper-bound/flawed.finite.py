# path: rust_backend.py
import math

from contracts import KernelIntent, VenueEvent


class InvalidPrice(ValueError):
    pass


def _check_price(name: str, value: float) -> float:
    price = float(value)
    if not math.isfinite(price) or price <= 0.0:  # flaw: no bound from above, 1e300 passes
        raise InvalidPrice(f"{name}={value!r}")
    return price


class ExecutionKernel:
    def process_intent(self, intent: KernelIntent):
        _check_price("reference_price", intent.reference_price)
        return self._rust.process_intent(self._handle, intent.to_json())

    def on_venue_event(self, event: VenueEvent):
        if event.filled_size > 0:
            _check_price("price", event.price)
        return self._rust.on_venue_event(self._handle, event.to_json())
