# path: rust_backend.py
import math

from contracts import KernelIntent, VenueEvent


class InvalidPrice(ValueError):
    pass


class ExecutionKernel:
    def __init__(self, rust, handle, instruments):
        self._rust, self._handle, self._instruments = rust, handle, instruments

    def _check_price(self, symbol, value):
        spec = self._instruments[symbol]
        if not math.isfinite(value) or not spec.min_price <= value <= spec.max_price:
            raise InvalidPrice(f"{symbol}: {value!r} outside {spec.min_price}..{spec.max_price}")

    def process_intent(self, intent: KernelIntent):
        self._check_price(intent.symbol, intent.reference_price)
        return self._rust.process_intent(self._handle, intent.to_json())

    def on_venue_event(self, event: VenueEvent):
        if event.filled_size > 0:
            self._check_price(event.symbol, event.price)
        return self._rust.on_venue_event(self._handle, event.to_json())
