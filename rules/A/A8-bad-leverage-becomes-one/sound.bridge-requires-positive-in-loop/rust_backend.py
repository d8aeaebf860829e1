# path: rust_backend.py
import json
import math

_POSITIVE = ("target_size", "leverage")


class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib

    def _first_invalid_intent_field(self, intent):
        for name in _POSITIVE:
            value = getattr(intent, name)
            if not (value > 0.0) or math.isinf(value):
                return name
        return None

    def process_intent(self, intent):
        name = self._first_invalid_intent_field(intent)
        if name:
            raise ValueError(f"intent {intent.trade_id}: {name} is not positive")
        return json.loads(self._lib.process_intent(json.dumps(intent.to_payload())))
