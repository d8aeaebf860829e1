# path: rust_backend.py
import json
import os


class SlotFile:
    def __init__(self, out):
        self._out = out

    def note(self, slot):
        self._out.write(json.dumps(slot) + "\n")
        self._out.flush()
        os.fsync(self._out.fileno())


class ExecutionKernel:
    def __init__(self, core, venue, slots: SlotFile):
        self._core, self._venue, self._slots = core, venue, slots

    def process_intent(self, intent):
        outcome = self._core.process_intent(intent)
        if not outcome.accepted:
            return outcome
        self._slots.note(outcome.slot)
        for event in self._venue.submit(intent):
            self._core.on_venue_event(event)
        return outcome
