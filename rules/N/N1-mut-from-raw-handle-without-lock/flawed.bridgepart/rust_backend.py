import threading
class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self._lock = threading.RLock()

    def process_intent(self, payload):
        with self._lock:
            return self._lib.dita_kernel_process_intent_json(self._handle, payload)

    def get_slot(self, i):
        return self._lib.dita_kernel_get_slot_json(self._handle, i)
