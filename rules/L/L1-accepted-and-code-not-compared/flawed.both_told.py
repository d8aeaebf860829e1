# path: rust_backend.py
import json
from dataclasses import dataclass


@dataclass
class KernelOutcome:
    accepted: bool
    diagnostic_code: str

    def to_row(self):
        return {"accepted": self.accepted, "code": self.diagnostic_code}


def outcome_of(raw):
    payload = json.loads(raw)
    return KernelOutcome(bool(payload["accepted"]), payload["diagnostic_code"])  # flaw: the two are shown together and never compared


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = outcome_of(self.lib.process_intent(intent))
        if not outcome.accepted:
            return outcome
        self.venue.submit(intent)
        return outcome
