# path: rust_backend.py
import weakref


def _destroy(lib, handle):
    lib.kernel_free(handle)


class ExecutionKernel:
    def __init__(self, lib, slots):
        self._lib = lib
        self._k = lib.kernel_new(slots)
        self._finalizer = weakref.finalize(self, _destroy, lib, self._k)

    @property
    def closed(self):
        return not self._finalizer.alive

    def apply(self, text):
        if self.closed:
            raise RuntimeError("kernel is closed")
        return self._lib.kernel_apply(self._k, text.encode())

    def close(self):
        self._finalizer()
        self._k = None


class Bundle:
    def __init__(self, lib, slots):
        self.kernel = ExecutionKernel(lib, slots)

    def close(self):
        self.kernel.close()
