# path: rust_backend.py
import ctypes
import sys
from importlib import resources

_NAMES = {"linux": "libdita_kernel.so", "darwin": "libdita_kernel.dylib", "win32": "dita_kernel.dll"}


class _RustKernelLib:
    def __init__(self) -> None:
        path = resources.files("dita_v2") / "native" / _NAMES[sys.platform]
        if not path.is_file():
            raise RuntimeError(f"{path} is missing: install the wheel for this platform")
        self.cdll = ctypes.CDLL(str(path))
        self.cdll.dita_kernel_create.restype = ctypes.c_void_p


def load() -> _RustKernelLib:
    return _RustKernelLib()
