# path: rust_backend.py
import ctypes
import pathlib


class Backend:
    def __init__(self, path):
        self.dll = ctypes.CDLL(str(path))
        self.dll.dita_kernel_create.restype = ctypes.c_void_p


_RUST = Backend(pathlib.Path(__file__).with_name("libdita_kernel.so"))


def _get_rust():
    return _RUST
