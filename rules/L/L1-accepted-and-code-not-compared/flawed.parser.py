# path: rust_backend.py
import json
from dataclasses import dataclass, field
from typing import List

from contracts import KernelDiagnosticCode, KernelTransition


@dataclass(frozen=True)
class KernelOutcome:
    accepted: bool
    slot_id: int
    trade_id: str
    diagnostic_code: KernelDiagnosticCode
    transitions: List[KernelTransition] = field(default_factory=list)


def _parse_outcome(text: str) -> KernelOutcome:
    doc = json.loads(text)
    steps = [KernelTransition.from_dict(t) for t in doc.get("transitions", [])]
    return KernelOutcome(
        accepted=bool(doc["accepted"]),  # flaw: never read together with diagnostic_code
        slot_id=int(doc["slot_id"]),
        trade_id=str(doc.get("trade_id", "")),
        diagnostic_code=KernelDiagnosticCode(doc["diagnostic_code"]),
        transitions=steps,
    )
