# path: rust_backend.py
import ctypes
import threading

_RUST = None
_LOCK = threading.Lock()


def _get_rust():
    global _RUST
    if _RUST is None:
        with _LOCK:
            _RUST = ctypes.CDLL("libdita_kernel.so")  # flaw: who waited for the lock loads once more
    return _RUST
