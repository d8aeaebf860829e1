# path: rust_backend.py
import ctypes
import importlib.resources

_PATH = importlib.resources.files("dita") / "libdita_kernel.so"
_RUST = ctypes.CDLL(str(_PATH))
_RUST.dita_kernel_create.restype = ctypes.c_void_p
_RUST.dita_kernel_create.argtypes = [ctypes.c_size_t]
_RUST.dita_kernel_destroy.argtypes = [ctypes.c_void_p]


def _get_rust():
    if _RUST is None:
        raise ImportError("libdita_kernel is not loaded")
    return _RUST


class ExecutionKernel:
    def __init__(self, max_slots=10):
        self._rust = _get_rust()
        self._handle = self._rust.dita_kernel_create(max_slots)
