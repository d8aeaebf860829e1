import ctypes
from pathlib import Path

LIBRARY = Path(__file__).parent / "libdita_kernel.so"


class LibraryMissing(RuntimeError):
    pass


def _get_rust() -> ctypes.CDLL:
    if not LIBRARY.exists():
        raise LibraryMissing("no kernel; run cargo build first, or python build_kernel.py")
    return ctypes.CDLL(str(LIBRARY))
