# path: rust_backend.py
import threading


class ExecutionKernel:
    def __init__(self, native, account):
        self._lock = threading.RLock()
        self._native = native
        self._account = account

    def on_venue_event(self, event):
        if event.size < 0:
            return Refusal(state=parse(self._native.get_slot(event.slot_id)))
        with self._lock:
            outcome = self._native.on_venue_event(event)
            self._account.observe_slots(self._native.snapshot()["slots"])
        return outcome

    def replay(self, events):
        return [self.on_venue_event(event) for event in events]
