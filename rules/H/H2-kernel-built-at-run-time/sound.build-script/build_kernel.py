import subprocess
from pathlib import Path

CRATE = Path(__file__).parent / "_rust_kernel"


def main() -> None:
    subprocess.run(["cargo", "build", "--release"], cwd=CRATE, check=True)


if __name__ == "__main__":
    main()
