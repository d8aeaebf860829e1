# path: rust_backend.py
import threading
class ExecutionKernel:
    def __init__(self, venue):
        self._mutex = threading.RLock()
        self._handle = lib.dita_kernel_create(2)
    def _get_slot(self, i): return parse(lib.dita_kernel_get_slot_json(self._handle, i))
    def _all_slots(self): return [self._get_slot(i) for i in range(self.max_slots)]
    def process_intent(self, intent):
        with self._mutex:
            out = lib.dita_kernel_process_intent_json(self._handle, intent)
            self.account.observe_slots(self._all_slots())
            return out
    def on_venue_event(self, event):
        with self._mutex:
            out = lib.dita_kernel_on_venue_event_json(self._handle, event)
            self.account.observe_slots(self._all_slots())
            return out
    def slots(self):
        with self._mutex:
            return self._all_slots()
