# path: rust_backend.py
import ctypes
import threading

_RUST = None
_loading = threading.Lock()


def _get_rust():
    global _RUST
    _loading.acquire()
    try:
        if _RUST is None:
            _RUST = ctypes.CDLL("libdita_kernel.so")
        return _RUST
    finally:
        _loading.release()
