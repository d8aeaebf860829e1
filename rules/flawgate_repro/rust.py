"""A Rust program on the target's kernel, for what JSON cannot bring as far as its own functions; and
kernels that lie beside it.

    ended = run_rust(tree, "fn main() { println!(\"{}\", Kernel::new(1).slots().len()); }")

It is linked with what cargo has left of the kernel's build, which takes half a second.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from .basics import Inconclusive
from .tree import Tree

_COMPILE_SECONDS = 30.0
_RUN_SECONDS = 10.0


def run_rust(tree: Tree, program: str, *arguments: str) -> str:
    """What `program` prints. It has the names of `tree.rust_names()`, and `serde_json`."""
    tree.provide_kernel()
    release = Path(os.environ.get("CARGO_TARGET_DIR", "")) / "release"
    kernels = sorted(release.glob("lib*.rlib"))
    if not kernels or shutil.which("rustc") is None:
        raise Inconclusive("no rustc, or no Rust library of the kernel")
    with tempfile.TemporaryDirectory(prefix="flawgate-rust-") as name:
        folder = Path(name)
        (folder / "main.rs").write_text(f"{tree.rust_names()}\n{program}", encoding="utf-8")
        crate = kernels[0].stem.removeprefix("lib")
        linked = ["--extern", f"{crate}={kernels[0]}", "-L", f"dependency={release / 'deps'}"]
        problems = []
        for json in sorted((release / "deps").glob("libserde_json-*.rlib")):
            command = ["rustc", "--edition", "2021", *linked, "--extern", f"serde_json={json}"]
            said = _run([*command, "-o", "program", "main.rs"], folder, _COMPILE_SECONDS)
            if said.returncode == 0:
                ran = _run([str(folder / "program"), *arguments], folder, _RUN_SECONDS)
                if ran.returncode != 0:
                    raise Inconclusive(f"the program failed: {ran.stderr[-400:]}")
                return ran.stdout
            problems.append(said.stderr)
        raise Inconclusive(f"it does not compile: {(problems or ['no serde_json'])[0][:600]}")


def stale_kernels(tree: Tree) -> dict[str, ctypes.CDLL]:
    """Other sources in the tree that compile to a kernel with the same exports, by their paths.

    Those count that the kernel was not built from: copies from before some change. One that does
    not compile is left out.
    """
    tree.provide_kernel()
    release = Path(os.environ.get("CARGO_TARGET_DIR", "")) / "release"
    notes = [note.read_text(encoding="utf-8") for note in release.glob("*.d")]
    if not notes or shutil.which("rustc") is None:
        raise Inconclusive("no rustc, or cargo's notes on the kernel's build are not there")
    built = {Path(name).name for note in notes for name in note.split() if name.endswith(".rs")}
    found: dict[str, ctypes.CDLL] = {}
    for file in sorted(tree.target.rglob("*")):
        inside = file.relative_to(tree.target)
        is_source = file.is_file() and ".rs" in file.name and "target" not in inside.parts
        is_inside = file.is_relative_to(tree.crate / "src")
        is_current = is_inside and file.name in built
        if is_source and not is_current and b"fn dita_kernel_create" in file.read_bytes():
            beside = file.with_name("lib.rs")
            has_own_root = beside.is_file() and not is_inside
            library = _compiled(beside if has_own_root else file, release / "deps")
            if library is not None:
                found[str(inside)] = library
    return found


def _compiled(source: Path, dependencies: Path) -> ctypes.CDLL | None:
    """The library of a crate whose root is `source`, not optimised."""
    linked = ["-L", f"dependency={dependencies}"]
    for crate in sorted(dependencies.glob("lib*-*.rlib")):
        linked += ["--extern", f"{crate.name[3:].rpartition('-')[0]}={crate}"]
    with tempfile.TemporaryDirectory(prefix="flawgate-rust-") as name:
        out = Path(name) / "kernel.so"
        kind = ["--edition", "2021", "--crate-name", "kernel", "--crate-type", "cdylib"]
        fast = ["-C", "opt-level=0", "-C", "debuginfo=0", "-A", "warnings", "-o", str(out)]
        said = _run(["rustc", *kind, *linked, *fast, str(source)], source.parent, _COMPILE_SECONDS)
        return ctypes.CDLL(str(out)) if said.returncode == 0 else None


def changed_kernel(tree: Tree, root: Path) -> ctypes.CDLL | None:
    """The library of a changed copy of the kernel's crate, whose root file is `root`; None if it
    does not compile. Takes a second or two."""
    tree.provide_kernel()
    dependencies = Path(os.environ.get("CARGO_TARGET_DIR", "")) / "release" / "deps"
    if shutil.which("rustc") is None or not any(dependencies.glob("lib*-*.rlib")):
        raise Inconclusive("no rustc, or nothing is left of the kernel's build")
    return _compiled(root, dependencies)


def _run(command: list[str], folder: Path, timeout: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=timeout)
