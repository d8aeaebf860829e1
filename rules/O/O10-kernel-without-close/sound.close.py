# path: rust_backend.py
class KernelClosed(RuntimeError):
    pass


class ExecutionKernel:
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.dita_kernel_create(max_slots)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._rust.dita_kernel_destroy(handle)

    def __del__(self):
        if getattr(self, "_handle", None) is not None:
            self.close()

    def process_intent(self, intent):
        if self._handle is None:
            raise KernelClosed("process_intent")
        return self._rust.process_intent(self._handle, intent.to_json())
