# path: rust_backend.py
import threading

from contracts import slot_from_json


class ExecutionKernel:
    def __init__(self, native, account, max_slots=10):
        self._native = native
        self._account = account
        self._ids = tuple(range(max_slots))
        self._observe_lock = threading.Lock()

    def _gather(self):
        gathered = []
        for index in self._ids:
            raw = self._native.slot(index)  # flaw: the lock around it is not taken by those who apply events
            if raw is not None:
                gathered.append(slot_from_json(raw))
        return gathered

    def refresh_account(self):
        with self._observe_lock:
            self._account.observe_slots(self._gather())

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        self.refresh_account()
        return outcome

    def on_venue_event(self, event):
        outcome = self._native.on_venue_event(event)
        self.refresh_account()
        return outcome
