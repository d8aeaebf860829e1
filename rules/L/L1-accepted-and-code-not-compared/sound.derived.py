# path: rust_backend.py
import json
from dataclasses import dataclass
from typing import FrozenSet

from contracts import KernelDiagnosticCode

_ACCEPTING: FrozenSet[KernelDiagnosticCode] = frozenset(
    {KernelDiagnosticCode.OK, KernelDiagnosticCode.DUPLICATE_EVENT}
)


@dataclass(frozen=True)
class KernelOutcome:
    slot_id: int
    trade_id: str
    diagnostic_code: KernelDiagnosticCode

    @property
    def accepted(self) -> bool:
        return self.diagnostic_code in _ACCEPTING


def outcome_from(text: str) -> KernelOutcome:
    doc = json.loads(text)
    return KernelOutcome(
        slot_id=int(doc["slot_id"]),
        trade_id=str(doc.get("trade_id", "")),
        diagnostic_code=KernelDiagnosticCode(doc["diagnostic_code"]),
    )
