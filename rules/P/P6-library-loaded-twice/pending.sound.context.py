# path: rust_backend.py
import contextlib
import ctypes
import fcntl

_RUST = None


@contextlib.contextmanager
def _alone(path):
    with open(path, "w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _get_rust():
    global _RUST
    with _alone("/tmp/dita.lock"):
        if _RUST is None:
            _RUST = ctypes.CDLL("libdita_kernel.so")
    return _RUST
