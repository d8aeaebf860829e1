# path: rust_backend.py
import weakref


class KernelClosed(RuntimeError):
    pass


def _destroy(lib, pointer):
    lib.dita_kernel_destroy(pointer)


class ExecutionKernel:
    def __init__(self, lib, max_slots):
        self._lib = lib
        self._pointer = lib.dita_kernel_create(max_slots)
        self._finalizer = weakref.finalize(self, _destroy, lib, self._pointer)

    def snapshot(self):
        if not self._finalizer.alive:
            raise KernelClosed("snapshot")
        return self._lib.dita_kernel_snapshot_json(self._pointer)

    def close(self):
        self._finalizer()
