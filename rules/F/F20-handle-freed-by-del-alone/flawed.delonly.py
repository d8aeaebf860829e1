# path: rust_backend.py
from __future__ import annotations

import ctypes
import json
from typing import Any, Dict


class _RustKernelLib:
    def __init__(self, path: str) -> None:
        self.lib = ctypes.CDLL(path)
        self.lib.dk_create.restype = ctypes.c_void_p
        self.lib.dk_destroy.argtypes = [ctypes.c_void_p]
        self.lib.dk_snapshot.argtypes = [ctypes.c_void_p]
        self.lib.dk_snapshot.restype = ctypes.c_char_p


class ExecutionKernel:
    def __init__(self, rust: _RustKernelLib, max_slots: int) -> None:
        self._rust = rust
        self._handle = rust.lib.dk_create(ctypes.c_uint32(max_slots))
        if not self._handle:
            raise MemoryError("dk_create")

    def snapshot(self) -> Dict[str, Any]:
        return json.loads(self._rust.lib.dk_snapshot(self._handle))

    def __del__(self) -> None:  # flaw: the only place that frees the handle
        handle = getattr(self, "_handle", None)
        if handle:
            self._rust.lib.dk_destroy(handle)
            self._handle = None
