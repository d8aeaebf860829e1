# path: rust_backend.py
import json
import threading


class ExecutionKernel:
    def __init__(self, rust, handle, account):
        self._rust = rust
        self._handle = handle
        self.account = account
        self._lock = threading.Lock()

    def _call(self, name, *args):
        with self._lock:
            return json.loads(getattr(self._rust, name)(self._handle, *args))

    def _observe(self):
        state = self._call("dita_kernel_snapshot_json")
        self.account.observe_slots(state["slots"])

    def on_venue_event(self, event):
        answer = self._call("dita_kernel_on_venue_event_json", event.to_json())
        self._observe()
        return answer
