# path: rust_backend.py
import ctypes
import os
import subprocess
from pathlib import Path

HERE = Path(__file__).parent


class LibraryMissing(RuntimeError):
    pass


def _build():
    subprocess.run(["cargo", "build"], cwd=HERE / "_rust_kernel", check=True)


def _get_rust():
    library = HERE / "libdita_kernel.so"
    if not library.exists():
        if not os.getenv("DITA_V2_DEV_BUILD"):
            raise LibraryMissing(f"{library} is not there; install the wheel")
        _build()
    return ctypes.CDLL(str(library))
