# path: rust_backend.py
from dataclasses import dataclass


@dataclass
class KernelHandle:
    value: int


class _RustKernelLib:
    def __init__(self, dll):
        self._dll = dll

    def create(self, max_slots) -> KernelHandle:
        return KernelHandle(self._dll.dita_kernel_create(max_slots))

    def destroy(self, handle: KernelHandle) -> None:
        self._dll.dita_kernel_destroy(handle.value)  # flaw: nothing takes the address out, a second call frees it again


class ExecutionKernel:
    def __init__(self, rust: _RustKernelLib):
        self._rust = rust
        self.handle = rust.create(8)

    def __exit__(self, *exc_info):
        self._rust.destroy(self.handle)

    def __del__(self):
        self._rust.destroy(self.handle)
