# path: rust_backend.py
from contextlib import AbstractContextManager


class _Owned:
    def __init__(self, lib):
        self.lib = lib
        self.pointer = lib.dita_kernel_create(4)

    def release(self):
        pointer, self.pointer = self.pointer, None
        if pointer:
            self.lib.dita_kernel_destroy(pointer)


class ExecutionKernel(AbstractContextManager):
    def __init__(self, lib):
        self._owned = _Owned(lib)

    def __exit__(self, *exc):
        self._owned.release()
