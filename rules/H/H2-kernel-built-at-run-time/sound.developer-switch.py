# path: rust_backend.py
import ctypes
import os
import subprocess
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SHIPPED = _HERE / "native" / "libdita_kernel.so"
_CRATE = _HERE / "_rust_kernel"


def _developer_build() -> Path:
    subprocess.run(["cargo", "build", "--release"], cwd=_CRATE, check=True)
    return _CRATE / "target" / "release" / "libdita_kernel.so"


class _RustKernelLib:
    def __init__(self) -> None:
        if os.environ.get("DITA_V2_DEV_BUILD") == "1":
            path = _developer_build()
        else:
            path = _SHIPPED
        if not path.exists():
            raise FileNotFoundError(f"native kernel not installed: {path}")
        self.cdll = ctypes.CDLL(str(path))
