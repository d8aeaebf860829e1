# path: rust_backend.py
import ctypes
import pathlib
import shutil
import subprocess

_CRATE = pathlib.Path(__file__).parent / "_rust_kernel"
_RUST = None


def _build() -> pathlib.Path:
    subprocess.run(["cargo", "build", "--release"], cwd=_CRATE, check=True)
    target = pathlib.Path(__file__).parent / "libdita_kernel.so"
    shutil.copy2(_CRATE / "target/release/libdita_kernel.so", target)
    return target


def _get_rust():
    global _RUST
    if _RUST is None:  # flaw: test and set without a lock, two callers build at once
        _RUST = _RustKernelLib(ctypes.CDLL(str(_build())))
    return _RUST


class _RustKernelLib:
    def __init__(self, dll):
        self.dll = dll
