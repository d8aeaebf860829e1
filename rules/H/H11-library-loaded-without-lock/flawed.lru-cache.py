# path: rust_backend.py
import ctypes
import functools
import os
import subprocess


class _RustKernelLib:
    def __init__(self, path: str) -> None:
        self.cdll = ctypes.CDLL(path)
        self.cdll.dita_kernel_create.restype = ctypes.c_void_p


@functools.lru_cache(maxsize=1)  # flaw: does not serialise the first call, two threads can both build
def load_kernel_lib() -> _RustKernelLib:
    crate = os.path.join(os.path.dirname(__file__), "_rust_kernel")
    path = os.path.join(crate, "target", "release", "libdita_kernel.so")
    if not os.path.exists(path):
        subprocess.check_call(["cargo", "build", "--release"], cwd=crate)
    return _RustKernelLib(path)


def create_kernel(max_slots: int):
    return load_kernel_lib().cdll.dita_kernel_create(max_slots)
