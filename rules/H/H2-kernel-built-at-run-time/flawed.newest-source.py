# path: rust_backend.py
import os
import shlex
import sys
from ctypes import cdll

HERE = os.path.dirname(os.path.abspath(__file__))
MANIFEST = os.path.join(HERE, "_rust_kernel", "Cargo.toml")
SUFFIX = {"darwin": "dylib", "win32": "dll"}.get(sys.platform, "so")


def _stale(built: str) -> bool:
    try:
        return os.path.getmtime(built) < os.path.getmtime(MANIFEST)
    except OSError:
        return True


class _RustKernelLib:
    _loaded = None

    @classmethod
    def get(cls):
        if cls._loaded is None:
            built = os.path.join(HERE, "_rust_kernel", "target", "release", f"libdita_kernel.{SUFFIX}")
            if _stale(built) and os.system(f"cargo build --release --manifest-path {shlex.quote(MANIFEST)}") != 0:  # flaw: toolchain run when the bridge is loaded
                raise RuntimeError("kernel build failed")
            cls._loaded = cdll.LoadLibrary(built)
        return cls._loaded
