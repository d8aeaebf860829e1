# path: rust_backend.py
import ctypes
import subprocess
import threading
from pathlib import Path
from typing import Optional

from filelock import FileLock

_CRATE = Path(__file__).parent / "_rust_kernel"


class _RustKernelLib:
    _instance: Optional["_RustKernelLib"] = None
    _guard = threading.Lock()

    def __init__(self) -> None:
        library = _CRATE / "target/release/libdita_kernel.so"
        with FileLock(str(_CRATE / ".build.lock")):
            if not library.exists():
                subprocess.run(["cargo", "build", "--release"], cwd=_CRATE, check=True)
        self.cdll = ctypes.CDLL(str(library))

    @classmethod
    def instance(cls) -> "_RustKernelLib":
        if cls._instance is None:
            with cls._guard:
                if cls._instance is None:
                    cls._instance = cls()
        return cls._instance
