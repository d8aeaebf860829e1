# path: rust_backend.py
import threading
class _NativeKernel:
    def __init__(self, lib, slots):
        self._lib = lib
        self._lock = threading.RLock()
        self._ptr = lib.dita_kernel_create(slots)
    def call(self, name, *args):
        with self._lock:
            if self._ptr is None: raise KernelClosed(name)
            return getattr(self._lib, name)(self._ptr, *args)
    def close(self):
        with self._lock:
            if self._ptr is not None:
                self._lib.dita_kernel_destroy(self._ptr)
                self._ptr = None
class ExecutionKernel:
    def __init__(self): self._native = _NativeKernel(load(), 10)
    def process_intent(self, intent): return json.loads(self._native.call("dita_kernel_process_intent_json", dump(intent)))
    def on_venue_event(self, event): return json.loads(self._native.call("dita_kernel_on_venue_event_json", dump(event)))
    def close(self): self._native.close()
