# path: rust_backend.py
import ctypes
import subprocess
from pathlib import Path
from typing import Optional

_CRATE = Path(__file__).parent / "_rust_kernel"


class _RustKernelLib:
    _instance: Optional["_RustKernelLib"] = None

    def __init__(self) -> None:
        subprocess.run(["cargo", "build", "--release"], cwd=_CRATE, check=True)
        self.cdll = ctypes.CDLL(str(_CRATE / "target/release/libdita_kernel.so"))

    @classmethod
    def instance(cls) -> "_RustKernelLib":
        if cls._instance is None:  # flaw: asked and made with no lock between
            cls._instance = cls()
        return cls._instance


class ExecutionKernel:
    def __init__(self, max_slots: int) -> None:
        self._lib = _RustKernelLib.instance().cdll
        self._handle = self._lib.dita_kernel_create(max_slots)
