# path: rust_backend.py
import functools
import threading

from contracts import slot_from_json


def _guarded(method):
    @functools.wraps(method)
    def call(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)

    return call


class ExecutionKernel:
    def __init__(self, native, account, max_slots=10):
        self._lock = threading.RLock()
        self._native = native
        self._account = account
        self._max_slots = max_slots

    @_guarded
    def refresh_account(self):
        self._account.observe_slots([slot_from_json(self._native.slot(i)) for i in range(self._max_slots)])

    @_guarded
    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        self.refresh_account()
        return outcome

    @_guarded
    def on_venue_event(self, event):
        outcome = self._native.on_venue_event(event)
        self.refresh_account()
        return outcome
