# path: rust_backend.py
from dataclasses import dataclass

NOT_TAKEN = frozenset({"INVALID_INTENT", "SLOT_BUSY"})


@dataclass
class KernelOutcome:
    accepted: bool
    diagnostic_code: str


def verdict_of(raw):
    accepted = raw["accepted"] is True
    diagnostic_code = raw["diagnostic_code"]
    if accepted and diagnostic_code in NOT_TAKEN:
        return False, diagnostic_code
    return accepted, diagnostic_code


def outcome_of(raw):
    accepted, diagnostic_code = verdict_of(raw)
    return KernelOutcome(accepted=accepted, diagnostic_code=diagnostic_code)


def settle_cancel(outcome: KernelOutcome, last_outcome: KernelOutcome):
    outcome.accepted = last_outcome.accepted
    outcome.diagnostic_code = last_outcome.diagnostic_code
