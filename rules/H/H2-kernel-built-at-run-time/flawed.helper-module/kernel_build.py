from pathlib import Path
from subprocess import run

CRATE = Path(__file__).parent / "_rust_kernel"


def ensure_library() -> Path:
    built = CRATE / "target" / "release" / "libdita_kernel.so"
    if not built.is_file():
        run(["cargo", "build", "--release"], cwd=CRATE, check=True)  # flaw: whoever starts first compiles
    return built
