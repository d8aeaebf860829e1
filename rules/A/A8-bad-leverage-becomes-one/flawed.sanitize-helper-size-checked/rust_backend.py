# path: rust_backend.py
import json
from math import isfinite
from typing import Any, Optional


def _first_invalid_intent_field(intent: Any) -> Optional[str]:
    if not isfinite(intent.target_size) or intent.target_size <= 0.0:
        return "target_size"
    if not isfinite(intent.reference_price) or intent.reference_price <= 0.0:
        return "reference_price"
    if not isfinite(intent.leverage):
        return "leverage"
    return None


class ExecutionKernel:
    def __init__(self, lib: Any, account: Any) -> None:
        self._lib = lib
        self.account = account

    def process_intent(self, intent: Any) -> dict[str, Any]:
        field = _first_invalid_intent_field(intent)
        if field:
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT", "details": {"field": field}}
        raw = self._lib.process_intent(json.dumps(vars(intent)).encode("utf-8"))
        return json.loads(raw)
