# path: rust_backend.py
import ctypes
from pathlib import Path

_LIBRARY = Path(__file__).parent / "native" / "libdita_kernel.so"


class _RustKernelLib:
    _instance = None

    def __init__(self) -> None:
        self.cdll = ctypes.CDLL(str(_LIBRARY))
        self.cdll.dita_kernel_create.restype = ctypes.c_void_p

    @classmethod
    def instance(cls) -> "_RustKernelLib":
        return _LIB


_LIB = _RustKernelLib()


class ExecutionKernel:
    def __init__(self, max_slots: int) -> None:
        self._lib = _RustKernelLib.instance().cdll
        self._handle = self._lib.dita_kernel_create(max_slots)
