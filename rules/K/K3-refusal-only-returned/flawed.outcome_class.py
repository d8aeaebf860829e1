# path: rust_backend.py
import logging
from typing import NamedTuple

log = logging.getLogger(__name__)


class KernelOutcome(NamedTuple):
    accepted: bool
    diagnostic: str
    slot_id: int = -1
    transitions: tuple = ()


class ExecutionKernel:
    def __init__(self, core, venue, journal):
        self._core, self._venue, self._journal = core, venue, journal

    def _record(self, outcome):
        if outcome.transitions:
            self._journal.extend(outcome.transitions)
            log.info("slot %s moved", outcome.slot_id)
        return outcome

    def process_intent(self, intent):
        verdict = self._core.check(intent)
        if verdict != "OK":
            return KernelOutcome(False, verdict)  # flaw: neither journal nor log nor callback hears of it
        outcome = self._core.apply(intent)
        try:
            self._venue.submit(intent)
        except ConnectionError as exc:
            return KernelOutcome(False, f"VENUE_ERROR: {exc}", outcome.slot_id)
        return self._record(outcome)
