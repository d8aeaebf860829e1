# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, index):
        self._kernel = kernel
        self._index = index

    def read(self):
        return self._kernel.read(self._index)


class ExecutionKernel:
    def __init__(self, lib, count=8):
        self._lib = lib
        self._handle = lib.kernel_new(count)

    def slot(self, index):
        return KernelSlotView(self, index)

    def read(self, index):
        return self._lib.read(self._handle, index)

    def __del__(self):
        self._lib.kernel_free(self._handle)
