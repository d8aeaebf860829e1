# path: rust_backend.py
from __future__ import annotations

import ctypes
import weakref


class KernelSlotView:
    def __init__(self, kernel: "ExecutionKernel", slot_id: int) -> None:
        self._kernel = weakref.ref(kernel)
        self.slot_id = slot_id

    @property
    def size(self) -> float:
        kernel = self._kernel()
        if kernel is None or not kernel._handle:
            raise RuntimeError("kernel is gone")
        return kernel._lib.dita_kernel_slot_size(kernel._handle, self.slot_id)


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL, max_slots: int) -> None:
        self._lib = lib
        self._handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))

    def slot(self, slot_id: int) -> KernelSlotView:
        return KernelSlotView(self, slot_id)

    def __del__(self) -> None:
        handle = self._handle
        self._handle = ctypes.c_void_p(None)
        if handle:
            self._lib.dita_kernel_destroy(handle)
