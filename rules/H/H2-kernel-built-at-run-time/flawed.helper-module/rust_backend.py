import ctypes

from kernel_build import ensure_library


def _open():
    return ctypes.CDLL(str(ensure_library()))


class ExecutionKernel:
    def __init__(self, max_slots: int) -> None:
        self._lib = _open()
        self._handle = self._lib.dita_kernel_create(max_slots)
