# path: rust_backend.py
import math


class BadPrice(ValueError):
    pass


def _demand(price):
    if not math.isfinite(price):
        raise BadPrice(price)
    if price <= 0 or price > 1e9:
        raise BadPrice(price)


class ExecutionKernel:
    def process_intent(self, intent):
        _demand(intent.reference_price)
        return self._rust.process_intent(self._handle, intent.to_json())
