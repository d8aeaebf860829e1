# path: rust_backend.py
import threading
from pathlib import Path

import cffi

ffi = cffi.FFI()
ffi.cdef("void *dk_create(unsigned n); void dk_destroy(void *k); char *dk_snapshot(void *k);")


class _RustKernelLib:
    def __init__(self):
        self.load_error = None
        self.calls = 0
        try:
            self.c = ffi.dlopen(str(Path(__file__).with_name("libdita_kernel.so")))
        except OSError as exc:
            self.c = None
            self.load_error = exc


_RUST = None
_RUST_LOCK = threading.Lock()


def _get_rust():  # flaw: state and failed load are shared by all kernels
    global _RUST
    with _RUST_LOCK:
        if _RUST is None:
            _RUST = _RustKernelLib()
    return _RUST


class ExecutionKernel:
    def __init__(self, max_slots):
        if _get_rust().c is None:
            raise RuntimeError("kernel library missing") from _get_rust().load_error
        self._k = ffi.gc(_get_rust().c.dk_create(max_slots), _get_rust().c.dk_destroy)

    def snapshot(self):
        rust = _get_rust()
        rust.calls += 1
        return ffi.string(rust.c.dk_snapshot(self._k))
