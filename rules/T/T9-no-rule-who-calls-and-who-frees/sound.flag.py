# path: rust_backend.py
import threading
class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self._guard = threading.RLock()
        self._handle = lib.dita_kernel_create(4)
        self._closed = False
    def process_intent(self, intent):
        with self._guard:
            self._check()
            return self._lib.dita_kernel_process_intent_json(self._handle, intent)
    def mark_price(self, symbol, price):
        with self._guard:
            self._check()
            return self._lib.dita_kernel_mark_price(self._handle, symbol, price)
    def _check(self):
        if self._closed:
            raise RuntimeError("closed")
    def close(self):
        with self._guard:
            if not self._closed:
                self._closed = True
                self._lib.dita_kernel_destroy(self._handle)
