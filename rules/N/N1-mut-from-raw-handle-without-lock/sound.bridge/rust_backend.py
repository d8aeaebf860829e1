import threading
class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self._lock = threading.RLock()
        with self._lock:
            self._handle = self._lib.dita_kernel_create(4)

    def process_intent(self, payload):
        with self._lock:
            return self._lib.dita_kernel_process_intent_json(self._handle, payload)

    def close(self):
        with self._lock:
            self._lib.dita_kernel_destroy(self._handle)
