# path: rust_backend.py
import json
import math


class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self.rejected = 0

    @staticmethod
    def _first_invalid_intent_field(intent):
        numbers = {"target_size": intent.target_size, "leverage": intent.leverage}
        for name, value in numbers.items():
            if math.isnan(value) or math.isinf(value):
                return name
            if value < 0.0:
                return name
        return ""

    def process_intent(self, intent):
        name = self._first_invalid_intent_field(intent)
        if name:
            self.rejected += 1
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT", "field": name}
        return json.loads(self._lib.process_intent(json.dumps(intent.to_payload())))
