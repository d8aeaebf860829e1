# path: rust_backend.py
from __future__ import annotations

import enum
from typing import Any, Mapping, NamedTuple


class KernelDiagnosticCode(str, enum.Enum):
    OK = "OK"
    INVALID_INTENT = "INVALID_INTENT"
    SLOT_BUSY = "SLOT_BUSY"


class KernelOutcome(NamedTuple):
    accepted: bool
    diagnostic_code: KernelDiagnosticCode
    slot_id: int

    @classmethod
    def from_native(cls, payload: Mapping[str, Any]) -> KernelOutcome:  # flaw: pair of accepted and diagnostic_code unchecked
        values = {name: payload[name] for name in cls._fields}
        values["diagnostic_code"] = KernelDiagnosticCode(values["diagnostic_code"])
        if values["slot_id"] < 0:
            raise ValueError("slot_id must not be negative")
        return cls(**values)


class ExecutionKernel:
    def process_intent(self, intent) -> KernelOutcome:
        answer = self._rust.process_intent(self._handle, intent.to_json())
        return KernelOutcome.from_native(answer)
