# path: rust_backend.py
import ctypes
import os
import subprocess

CRATE = os.path.join(os.path.dirname(__file__), "_rust_kernel")


def _library():
    target = os.environ.get("CARGO_TARGET_DIR", os.path.join(CRATE, "target"))
    path = os.path.join(target, "release", "libdita_kernel.so")
    if not os.path.exists(path):
        subprocess.check_call(["cargo", "build", "--release"], cwd=CRATE)  # flaw: always, on a new host
    return path


class _RustKernelLib:
    def __init__(self):
        self.lib = ctypes.CDLL(_library())
