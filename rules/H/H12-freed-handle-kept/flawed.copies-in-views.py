# path: rust_backend.py
from __future__ import annotations

from cffi import FFI

ffi = FFI()
ffi.cdef(
    "void *dita_kernel_create(uint32_t); void dita_kernel_destroy(void *);"
    "double dita_kernel_slot_size(void *, uint32_t);"
)


class KernelSlotView:
    def __init__(self, lib, handle, slot_id: int) -> None:
        self._lib = lib
        self._handle = handle
        self.slot_id = slot_id

    @property
    def size(self) -> float:
        return self._lib.dita_kernel_slot_size(self._handle, self.slot_id)


class ExecutionKernel:
    def __init__(self, path: str, max_slots: int) -> None:
        self._lib = ffi.dlopen(path)
        self._handle = self._lib.dita_kernel_create(max_slots)

    def slot(self, slot_id: int) -> KernelSlotView:
        return KernelSlotView(self._lib, self._handle, slot_id)

    def __del__(self) -> None:
        try:
            self._lib.dita_kernel_destroy(self._handle)  # flaw: neither this handle nor the copies in the views are cleared
        except AttributeError:
            return
