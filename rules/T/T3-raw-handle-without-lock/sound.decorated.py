# path: rust_backend.py
import functools
import json
import threading


def exclusive(method):
    @functools.wraps(method)
    def entered(self, *args):
        with self._gate:
            return method(self, *args)

    return entered


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._gate = threading.RLock()
        self._lib = lib
        self._handle = lib.dita_kernel_create(max_slots)

    @exclusive
    def process_intent(self, intent):
        return json.loads(self._lib.dita_kernel_process_intent_json(self._handle, intent.to_json()))

    @exclusive
    def on_venue_event(self, event):
        return json.loads(self._lib.dita_kernel_on_venue_event_json(self._handle, event.to_json()))
