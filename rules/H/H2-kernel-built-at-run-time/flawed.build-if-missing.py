# path: rust_backend.py
import ctypes
import subprocess
from pathlib import Path

_CRATE = Path(__file__).resolve().parent / "_rust_kernel"
_LIBRARY = _CRATE / "target" / "release" / "libdita_kernel.so"


class _RustKernelLib:
    def __init__(self) -> None:
        if not _LIBRARY.exists():
            subprocess.run(  # flaw: a cold start compiles the kernel
                ["cargo", "build", "--release"],
                cwd=_CRATE,
                check=True,
                capture_output=True,
            )
        self.cdll = ctypes.CDLL(str(_LIBRARY))
        self.cdll.dita_kernel_create.restype = ctypes.c_void_p


def load() -> _RustKernelLib:
    return _RustKernelLib()
