# path: rust_backend.py
from __future__ import annotations

import ctypes
import os
from typing import Optional


class _RustKernelLib:
    def __init__(self, path: str) -> None:
        self.path = path
        self.lib = ctypes.CDLL(path)
        self.lib.dk_create.argtypes = [ctypes.c_uint32]
        self.lib.dk_create.restype = ctypes.c_void_p
        self.lib.dk_destroy.argtypes = [ctypes.c_void_p]
        self.lib.dk_destroy.restype = None


_RUST: Optional[_RustKernelLib] = None


def _get_rust() -> _RustKernelLib:  # flaw: every kernel takes the one wrapper of the process
    global _RUST
    if _RUST is None:
        _RUST = _RustKernelLib(os.environ.get("DITA_KERNEL_LIB", "libdita_kernel.so"))
    return _RUST


class ExecutionKernel:
    def __init__(self, max_slots: int = 8) -> None:
        self._rust = _get_rust()
        self._handle = self._rust.lib.dk_create(max_slots)

    def close(self) -> None:
        if self._handle:
            self._rust.lib.dk_destroy(self._handle)
            self._handle = None
