# path: rust_backend.py
from __future__ import annotations

import weakref
from contextlib import closing

from _dita import ffi, lib


class ExecutionKernel:
    def __init__(self, max_slots: int) -> None:
        raw = lib.dita_kernel_create(max_slots)
        if raw == ffi.NULL:
            raise MemoryError("dita_kernel_create")
        self._raw = raw
        self._release = weakref.finalize(self, lib.dita_kernel_destroy, raw)

    @property
    def handle(self):
        if not self._release.alive:
            raise RuntimeError("kernel is closed")
        return self._raw

    def close(self) -> None:
        self._release()


def run(max_slots: int, loop) -> None:
    with closing(ExecutionKernel(max_slots)) as kernel:
        loop(kernel)
