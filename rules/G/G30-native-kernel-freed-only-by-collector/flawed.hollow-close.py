# path: rust_backend.py
from __future__ import annotations

from cffi import FFI

ffi = FFI()
ffi.cdef("void *dita_kernel_create(uint32_t); void dita_kernel_destroy(void *);")


class ExecutionKernel:
    def __init__(self, path: str, max_slots: int) -> None:
        self._lib = ffi.dlopen(path)
        self._handle = self._lib.dita_kernel_create(max_slots)
        self._closed = False

    def _require(self):
        if self._closed:
            raise RuntimeError("kernel is closed")
        return self._handle

    def close(self) -> None:  # flaw: sets a flag and frees nothing
        self._closed = True

    def __del__(self):
        lib = getattr(self, "_lib", None)
        if lib is not None and self._handle != ffi.NULL:
            lib.dita_kernel_destroy(self._handle)
            self._handle = ffi.NULL
