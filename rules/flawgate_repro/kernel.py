"""The target's native kernel: built where it is missing, and not a second time."""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator

from .basics import Inconclusive
from .layout import Layout

# Set by who has built the library for these very sources.
IS_BUILT = "FLAWGATE_KERNEL_IS_BUILT"
_BUILT_FROM = "flawgate-built-from"


def provide_kernel(target: Path) -> None:
    """Has the kernel built, and keeps the target from building it a second time."""
    crate = Layout(target).crate
    if crate is None or not (crate / "Cargo.toml").is_file():
        return
    folder = Path(os.environ.get("CARGO_TARGET_DIR") or crate / "target").resolve()
    if not _is_built(folder / "release", crate):
        _build(crate, folder)
    os.environ["CARGO_TARGET_DIR"] = str(folder)
    if Path.cwd() == target:
        # In a scratch copy, for a target that looks nowhere else.
        for in_tree in (each / "target" for each in _cargo_folders(crate, target)):
            if not in_tree.exists() and in_tree.resolve() != folder:
                in_tree.symlink_to(folder)
                atexit.register(in_tree.unlink, missing_ok=True)
    subprocess.Popen = _PopenWithoutCargoBuild  # type: ignore[misc]


def _cargo_folders(crate: Path, target: Path) -> Iterator[Path]:
    """Those that cargo may build in: that of the crate, and of a workspace around it."""
    for folder in (crate, *crate.parents):
        if not folder.is_relative_to(target):
            return
        if (folder / "Cargo.toml").is_file():
            yield folder


def _is_built(release: Path, crate: Path) -> bool:
    """Whether the library is there, and known to be of these sources."""
    if not any(file for end in ("so", "dylib", "dll") for file in release.glob(f"*.{end}")):
        return False
    if os.environ.get(IS_BUILT):
        return True
    built_from = release / _BUILT_FROM
    return built_from.is_file() and built_from.read_text() == _digest(crate)


def _digest(crate: Path) -> str:
    digest = hashlib.sha256()
    for file in sorted(crate.rglob("*")):
        inside = file.relative_to(crate)
        if file.is_file() and inside.parts[0] not in ("target", "tests", "benches"):
            content = file.read_bytes()
            digest.update(f"{inside.as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _build(crate: Path, folder: Path) -> None:
    """Leaves it to cargo whether there is anything to do."""
    if shutil.which("cargo") is None:
        raise Inconclusive(f"no cargo, and no kernel of this target in {folder / 'release'}")
    command = ["cargo", "build", "--release", "--target-dir", str(folder)]
    if (crate / "Cargo.lock").is_file():
        command.append("--locked")
    print(f"building {crate} in {folder}", file=sys.stderr)
    built_from = _digest(crate)
    result = subprocess.run(command, cwd=crate, capture_output=True, text=True)
    if result.returncode != 0:
        print(result.stderr, file=sys.stderr)
        raise Inconclusive(f"the kernel did not build: {result.stderr.strip().splitlines()[-1]}")
    (folder / "release" / _BUILT_FROM).write_text(built_from)


class _PopenWithoutCargoBuild(subprocess.Popen):
    def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
        words = str(args).split() if isinstance(args, (str, Path)) else [str(word) for word in args]
        if Path(words[0]).stem == "cargo" and "build" in words[1:3]:
            args, options["shell"] = [sys.executable, "-c", ""], False
        super().__init__(args, *rest, **options)
