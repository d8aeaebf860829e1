# path: rust_backend.py
import ctypes
import os
from subprocess import run

CRATE = os.path.join(os.path.dirname(__file__), "_rust_kernel")


def load():
    if os.environ.get("DITA_SKIP_BUILD") != "1":
        run(["make", "-C", CRATE, "release"], check=True)  # flaw: who does not say otherwise compiles
    return ctypes.CDLL(os.path.join(CRATE, "libdita_kernel.so"))
