# path: rust_backend.py
import weakref


def _destroy(lib, handle):
    lib.dita_kernel_destroy(handle)


class ExecutionKernel:
    def __init__(self, lib, slots=4):
        self._lib = lib
        self._handle = lib.dita_kernel_create(slots)
        self._finish = weakref.finalize(self, _destroy, lib, self._handle)

    @property
    def closed(self):
        return not self._finish.alive

    def close(self):
        if self._finish.detach():
            _destroy(self._lib, self._handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
