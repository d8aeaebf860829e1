# path: rust_backend.py
import json
import logging
import math

log = logging.getLogger("kernel")


def _first_invalid_intent_field(intent):
    checks = (("target_size", intent.target_size), ("leverage", intent.leverage))
    return next((name for name, value in checks if not math.isfinite(value)), None)


class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib

    def process_intent(self, intent):
        field = _first_invalid_intent_field(intent)
        if field is not None:
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT"}
        if intent.leverage <= 0:
            log.warning("leverage %s on %s", intent.leverage, intent.trade_id)
        return json.loads(self._lib.process_intent(json.dumps(intent.to_payload())))
