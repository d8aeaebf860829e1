# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib
        self._handle = lib.dita_kernel_create(4)
        self._closed = False

    def _call(self, name, *args):
        if self._closed:
            raise RuntimeError("closed")
        return getattr(self._lib, name)(self._handle, *args)

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._lib.dita_kernel_destroy(self._handle)
