# path: rust_backend.py
import ctypes


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self.handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))

    def close(self):
        if self.handle:
            self._lib.dita_kernel_destroy(self.handle)  # flaw: handle.value still holds the freed address

    def __del__(self):
        self.close()

    def snapshot_json(self):
        return self._lib.dita_kernel_snapshot_json(self.handle)
