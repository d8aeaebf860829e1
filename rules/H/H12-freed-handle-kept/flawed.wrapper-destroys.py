# path: rust_backend.py
class _RustKernelLib:
    def __init__(self, lib):
        self.lib = lib

    def destroy(self, handle):
        self.lib.dita_kernel_destroy(handle)  # flaw: whoever calls keeps the handle


class ExecutionKernel:
    def __init__(self, rust, max_slots):
        self._rust = rust
        self._handle = rust.lib.dita_kernel_create(max_slots)

    def close(self):
        self._rust.destroy(self._handle)

    def __del__(self):
        self.close()
