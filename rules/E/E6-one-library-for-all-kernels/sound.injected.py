# path: rust_backend.py
from __future__ import annotations

import ctypes
import threading
from typing import Optional


class _RustKernelLib:
    def __init__(self, path: str) -> None:
        self.lib = ctypes.CDLL(path)
        self.lib.dk_create.restype = ctypes.c_void_p
        self.lib.dk_destroy.argtypes = [ctypes.c_void_p]


_RUST: Optional[_RustKernelLib] = None
_RUST_GUARD = threading.Lock()


def _get_rust() -> _RustKernelLib:
    global _RUST
    with _RUST_GUARD:
        if _RUST is None:
            _RUST = _RustKernelLib("libdita_kernel.so")
        return _RUST


class ExecutionKernel:
    def __init__(self, max_slots: int = 8, *, rust: Optional[_RustKernelLib] = None) -> None:
        self._rust = rust if rust is not None else _get_rust()
        self._handle = self._rust.lib.dk_create(max_slots)

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle:
            self._rust.lib.dk_destroy(handle)
