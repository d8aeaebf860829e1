# path: rust_backend.py
import weakref


class ExecutionKernel:
    def __init__(self, lib, max_slots=8):
        self._lib = lib
        self._handle = lib.dita_kernel_create(max_slots)
        self._release = weakref.finalize(self, lib.dita_kernel_destroy, self._handle)

    def shutdown(self):
        self._handle = None
        self._release()

    close = shutdown

    def _live(self):
        if not self._release.alive:
            raise RuntimeError("kernel is closed")
        return self._handle

    def snapshot(self):
        return self._lib.dita_kernel_snapshot_json(self._live())
