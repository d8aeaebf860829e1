# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self.handle = lib.dita_kernel_create(max_slots)

    def close(self):
        handle, self.handle = self.handle, None
        if handle is not None:
            self._lib.dita_kernel_destroy(handle)

    def __del__(self):
        if getattr(self, "handle", None) is not None:
            self.close()

    def _live(self):
        if self.handle is None:
            raise RuntimeError("kernel is closed")
        return self.handle

    def snapshot_json(self):
        return self._lib.dita_kernel_snapshot_json(self._live())
