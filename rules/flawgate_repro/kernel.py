"""The target's native kernel: built where it is missing, and not a second time."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from .basics import Inconclusive


def provide_kernel(target: Path) -> None:
    """Has the kernel built, and keeps the target from building it a second time."""
    crate = target / "_rust_kernel"
    if not (crate / "Cargo.toml").is_file():
        return
    folder = Path(os.environ.get("CARGO_TARGET_DIR") or crate / "target").resolve()
    if not _is_built(folder / "release", crate):
        _build(crate, folder)
        if not _is_built(folder / "release", crate, just_now=True):
            raise Inconclusive(f"{folder} holds the kernel of another tree; name an empty folder")
    os.environ["CARGO_TARGET_DIR"] = str(folder)
    in_tree = crate / "target"
    if Path.cwd() == target and not in_tree.exists():
        # In a scratch copy, for a target that looks nowhere else.
        in_tree.symlink_to(folder)
        atexit.register(in_tree.unlink, missing_ok=True)
    subprocess.Popen = _PopenWithoutCargoBuild  # type: ignore[misc]


def _is_built(release: Path, crate: Path, *, just_now: bool = False) -> bool:
    """Whether the library is there; not if cargo's own notes name other or newer sources."""
    libraries = [file for end in ("so", "dylib", "dll") for file in release.glob(f"*.{end}")]
    if not libraries:
        return False
    notes = libraries[0].with_suffix(".d")
    if not notes.is_file():
        return True
    named = notes.read_text().partition(": ")[2].replace("\\ ", "\0").split()
    sources = [Path(name.replace("\0", " ")) for name in named]
    origins = {parent for file in sources for parent in file.parents if parent.name == crate.name}
    own = [crate / "Cargo.toml", crate / "Cargo.lock", *(crate / "src").rglob("*.rs")]
    for file in filter(Path.is_file, own):
        if crate in origins:
            if not just_now and file.stat().st_mtime > libraries[0].stat().st_mtime:
                return False
            continue
        for origin in filter(Path.is_dir, origins):
            copy = origin / file.relative_to(crate)
            if not copy.is_file() or copy.read_bytes() != file.read_bytes():
                return False
    return True


def _build(crate: Path, folder: Path) -> None:
    if shutil.which("cargo") is None:
        raise Inconclusive(f"no cargo, and no kernel of this target in {folder / 'release'}")
    command = ["cargo", "build", "--release", "--target-dir", str(folder)]
    if (crate / "Cargo.lock").is_file():
        command.append("--locked")
    print(f"building {crate} in {folder}", file=sys.stderr)
    result = subprocess.run(command, cwd=crate, capture_output=True, text=True)
    if result.returncode != 0:
        print(result.stderr, file=sys.stderr)
        raise Inconclusive(f"the kernel did not build: {result.stderr.strip().splitlines()[-1]}")


class _PopenWithoutCargoBuild(subprocess.Popen):
    def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
        words = str(args).split() if isinstance(args, (str, Path)) else [str(word) for word in args]
        if Path(words[0]).stem == "cargo" and "build" in words[1:3]:
            args, options["shell"] = [sys.executable, "-c", ""], False
        super().__init__(args, *rest, **options)
