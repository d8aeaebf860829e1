# path: rust_backend.py
from __future__ import annotations

import ctypes
import json
from typing import Any, Dict, Optional


class ExecutionKernel:
    def __init__(self, lib: Any, max_slots: int) -> None:
        self._lib = lib
        self._handle: Optional[int] = lib.dk_create(ctypes.c_uint32(max_slots))

    def __enter__(self) -> "ExecutionKernel":
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self.close()

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle:
            self._lib.dk_destroy(handle)

    def snapshot(self) -> Dict[str, Any]:
        if self._handle is None:
            raise RuntimeError("kernel is closed")
        return json.loads(self._lib.dk_snapshot(self._handle))

    def __del__(self) -> None:
        self.close()


def run(lib: Any, steps: int) -> None:
    with ExecutionKernel(lib, 8) as kernel:
        for _ in range(steps):
            kernel.snapshot()
