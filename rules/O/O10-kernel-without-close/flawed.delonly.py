# path: rust_backend.py
class ExecutionKernel:  # flaw: no close(), the handle lives until __del__ happens to run
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.dita_kernel_create(max_slots)
        if not self._handle:
            raise MemoryError("dita_kernel_create")

    def __del__(self):
        handle, self._handle = getattr(self, "_handle", None), None
        if handle:
            self._rust.dita_kernel_destroy(handle)

    def process_intent(self, intent):
        return self._rust.process_intent(self._handle, intent.to_json())

    def on_venue_event(self, event):
        return self._rust.on_venue_event(self._handle, event.to_json())
