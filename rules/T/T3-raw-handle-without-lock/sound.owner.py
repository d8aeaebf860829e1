# path: rust_backend.py
import json
import threading


class WrongThread(RuntimeError):
    pass


class ExecutionKernel:
    def __init__(self, dll, address):
        self._dll = dll
        self._address = address
        self._owner = threading.get_ident()

    def _native(self, export, body=None):
        if threading.get_ident() != self._owner:
            raise WrongThread(f"{export} called from {threading.current_thread().name}")
        function = getattr(self._dll, f"dita_kernel_{export}")
        args = () if body is None else (json.dumps(body).encode("utf-8"),)
        return json.loads(function(self._address, *args))

    def process_intent(self, body):
        return self._native("process_intent_json", body)

    def on_venue_event(self, body):
        return self._native("on_venue_event_json", body)
