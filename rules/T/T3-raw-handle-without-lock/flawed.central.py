# path: rust_backend.py
import json
from concurrent.futures import ThreadPoolExecutor


class ExecutionKernel:
    def __init__(self, dll, address):
        self._dll = dll
        self._address = address
        self._pool = ThreadPoolExecutor(max_workers=4)

    def _native(self, export, body=None):
        function = getattr(self._dll, f"dita_kernel_{export}")
        args = () if body is None else (json.dumps(body).encode("utf-8"),)
        return json.loads(function(self._address, *args))  # flaw: neither lock nor owner thread is asked for

    def process_intent(self, body):
        return self._native("process_intent_json", body)

    def on_venue_event(self, body):
        return self._native("on_venue_event_json", body)

    def on_venue_events(self, bodies):
        return list(self._pool.map(self.on_venue_event, bodies))
