import ctypes

_native = ctypes.CDLL("libdita_kernel.so")


class ExecutionKernel:
    def __init__(self, slots):
        self._box = _native.dita_kernel_create(slots)

    def snapshot(self):
        return _native.dita_kernel_snapshot_json(self._box)

    def __del__(self):  # flaw: F20
        _native.dita_kernel_destroy(self._box)
