# path: rust_backend.py
import json
from dataclasses import dataclass

from contracts import KernelDiagnosticCode


class KernelContradiction(RuntimeError):
    pass


@dataclass(frozen=True)
class KernelOutcome:
    accepted: bool
    slot_id: int
    diagnostic_code: KernelDiagnosticCode

    def __post_init__(self) -> None:
        good = self.diagnostic_code is KernelDiagnosticCode.OK
        if self.accepted != good:
            raise KernelContradiction(
                f"slot {self.slot_id}: accepted={self.accepted} with {self.diagnostic_code.value}"
            )


def _parse_outcome(text: str) -> KernelOutcome:
    doc = json.loads(text)
    return KernelOutcome(
        accepted=bool(doc["accepted"]),
        slot_id=int(doc["slot_id"]),
        diagnostic_code=KernelDiagnosticCode(doc["diagnostic_code"]),
    )
