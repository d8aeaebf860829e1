# path: rust_backend.py
import ctypes
from filelock import FileLock

_RUST = None


def _get_rust():
    global _RUST
    with FileLock("/tmp/dita_kernel.build"):
        if _RUST is None:
            _RUST = ctypes.CDLL("libdita_kernel.so")
        return _RUST
