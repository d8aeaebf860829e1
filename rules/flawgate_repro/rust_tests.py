"""The kernel's own tests, on a copy that notes which commands and events they bring to it.

    seen = cargo_tests(tree, {"EXIT", "RATE_LIMITED"})
    seen.words, seen.count

What `cargo test` would run is compiled with what cargo has left of the kernel's build: a second for
each file of tests. It ends when all that is wanted has been seen.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from .basics import Inconclusive
from .tree import Tree

_SECONDS = 40.0
_NOTES = "FLAWGATE_NOTES"
_ENTRIES = re.compile(
    r"fn (?:process_intent|on_venue_event)\b[^({;]*\([^)]*?\b(\w+)\s*:\s*&?\s*(?:mut\s+)?"
    r"(?:\w+::)*(KernelIntent|VenueEvent)\b[^)]*\)[^{;]*\{"
)
_FIELDS = {"KernelIntent": "action", "VenueEvent": "kind"}
_NOTE = f"""
pub fn flawgate_note(word: &str) {{
    use std::io::Write;
    if let Ok(path) = std::env::var("{_NOTES}") {{
        let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
        let _ = file.and_then(|mut file| file.write_all(format!("{{word}}\\n").as_bytes()));
    }}
}}
"""


@dataclass
class CargoTests:
    """`words` are the commands and kinds of events, `count` how many tests have passed, `left_out`
    the files of tests that need other crates than the kernel does."""

    words: set[str] = field(default_factory=set)
    count: int = 0
    left_out: list[str] = field(default_factory=list)


def cargo_tests(tree: Tree, wanted: set[str]) -> CargoTests:
    tree.provide_kernel()
    release = Path(os.environ.get("CARGO_TARGET_DIR", "")) / "release"
    kernels = sorted(release.glob("lib*.rlib"))
    if not kernels or shutil.which("rustc") is None:
        raise Inconclusive("no rustc, or no Rust library of the kernel")
    with tempfile.TemporaryDirectory(prefix="flawgate-rust-") as name:
        crate = _noting_copy(tree.crate, Path(name) / "crate")
        seen = _run_tests(crate, kernels[0].stem.removeprefix("lib"), release / "deps", wanted)
    if seen.left_out and not wanted <= seen.words:
        raise Inconclusive(f"not compiled here: {', '.join(seen.left_out)}")
    return seen


def _noting_copy(crate: Path, copy: Path) -> Path:
    shutil.copytree(crate, copy, ignore=shutil.ignore_patterns("target"))
    entries = 0
    for file in copy.glob("src/**/*.rs"):
        text, found = _ENTRIES.subn(_noting, file.read_text(encoding="utf-8"))
        file.write_text(text, encoding="utf-8")
        entries += found
    root = copy / "src" / "lib.rs"
    if not entries or not root.is_file():
        raise Inconclusive("the kernel has no process_intent or on_venue_event to look into")
    root.write_text(root.read_text(encoding="utf-8") + _NOTE, encoding="utf-8")
    return copy


def _noting(entry: re.Match[str]) -> str:
    told = f"{entry[1]}.{_FIELDS[entry[2]]}"
    return f'{entry[0]} crate::flawgate_note(&format!("{{:?}}", {told}));'


def _run_tests(crate: Path, name: str, dependencies: Path, wanted: set[str]) -> CargoTests:
    seen, notes = CargoTests(), crate.parent / "notes"
    linked = ["-L", f"dependency={dependencies}"]
    for library in sorted(dependencies.glob("lib*-*.rlib")):
        linked += ["--extern", f"{library.name[3:].rpartition('-')[0]}={library}"]
    fast = ["--edition", "2021", "-C", "opt-level=0", "-C", "debuginfo=0", "-A", "warnings"]
    rustc = ["rustc", *fast, *linked]
    library = crate.parent / f"lib{name}.rlib"
    root = crate / "src" / "lib.rs"
    files = sorted([*crate.glob("tests/*.rs"), *crate.glob("tests/*/main.rs")])
    for file in (root, *files):
        program = crate.parent / "tests"
        if file != root and not library.exists():
            kind = ["--crate-name", name, "--crate-type", "rlib", "-o", str(library)]
            _run([*rustc, *kind, str(root)], crate)
        own = ["--crate-name", name] if file == root else ["--extern", f"{name}={library}"]
        made = _run([*rustc, *own, "--test", "-o", str(program), str(file)], crate)
        if made.returncode != 0:
            if file == root:
                raise Inconclusive(f"the kernel's tests do not compile: {made.stderr[:400]}")
            seen.left_out.append(file.name)
            continue
        ended = _run([str(program)], crate, {_NOTES: str(notes)})
        passed = re.search(r"(\d+) passed; 0 failed", ended.stdout)
        if ended.returncode != 0 or passed is None:
            raise Inconclusive(f"tests of {file.name} fail: {ended.stdout[-400:]}")
        seen.count += int(passed[1])
        seen.words = set(notes.read_text(encoding="utf-8").split()) if notes.exists() else set()
        if wanted <= seen.words:
            break
    return seen


def _run(
    command: list[str], crate: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CARGO_MANIFEST_DIR": str(crate), **(env or {})}
    return subprocess.run(
        command, cwd=crate, env=environment, capture_output=True, text=True, timeout=_SECONDS
    )
