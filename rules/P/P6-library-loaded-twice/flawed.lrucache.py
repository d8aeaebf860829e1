# path: rust_backend.py
from __future__ import annotations

import functools
import os
import shutil
import subprocess
from ctypes import CDLL

HERE = os.path.dirname(os.path.abspath(__file__))
LIBRARY = os.path.join(HERE, "libdita_kernel.so")


@functools.lru_cache(maxsize=None)
def _get_rust() -> CDLL:  # flaw: the cache does not hold off concurrent first calls
    if not os.path.exists(LIBRARY):
        crate = os.path.join(HERE, "_rust_kernel")
        subprocess.check_call(["cargo", "build", "--release", "--manifest-path", os.path.join(crate, "Cargo.toml")])
        shutil.copyfile(os.path.join(crate, "target", "release", "libdita_kernel.so"), LIBRARY)
    return CDLL(LIBRARY)


class ExecutionKernel:
    def __init__(self, max_slots=10):
        self._rust = _get_rust()
        self._handle = self._rust.dita_kernel_create(max_slots)
