"""What an installer is told of the target: its requirements, its Python, cargo's dependencies."""

from __future__ import annotations

import ast
import configparser
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Iterator

from .basics import Inconclusive
from .layout import Layout

_SKIPPED = {"node_modules", "target", "tests", "test", ".git"}
_CARGO_SECONDS = 20.0


def declared_requirements(root: Path) -> list[str]:
    """The packages that the manifests and lock files of a tree have an installer bring, by name."""
    return sorted({_normal(name) for name in _requirements(root)})


def admits_python(root: Path, version: str) -> bool:
    """Whether an installer puts the tree on that Python: it does unless it is told not to."""
    try:
        from packaging.specifiers import InvalidSpecifier, SpecifierSet
    except ImportError:
        from pip._vendor.packaging.specifiers import InvalidSpecifier, SpecifierSet

    for said in _python_said(root):
        try:
            if not SpecifierSet(re.sub(r"^\^", ">=", said)).contains(version):
                return False
        except InvalidSpecifier:
            continue
    return True


def cargo_dependencies(root: Path) -> list[dict[str, Any]]:
    """The direct dependencies of the kernel's crate as cargo reads them: `name`, `kind` (None for
    those of the build itself), `target`, and whether it is `optional` and left out by default."""
    crate = Layout(root).crate
    crates = sorted(_files(root, "Cargo.toml"), key=lambda file: file.parent != crate)
    if not crates or shutil.which("cargo") is None:
        raise Inconclusive("no cargo, or no Cargo.toml in the target")
    command = ["cargo", "metadata", "--no-deps", "--offline", "--format-version", "1"]
    said = subprocess.run(
        command, cwd=crates[0].parent, capture_output=True, text=True, timeout=_CARGO_SECONDS
    )
    if said.returncode != 0:
        raise Inconclusive(f"cargo does not read the manifest: {said.stderr[-300:]}")
    packages = json.loads(said.stdout)["packages"]
    own = (each for each in packages if Path(each["manifest_path"]) == crates[0])
    package = next(own, packages[0])
    default = _features(package["features"], "default")
    return [
        {**each, "optional": each["optional"] and each["name"] not in default}
        for each in package["dependencies"]
    ]


def builds_with(root: Path, name: str) -> bool:
    """Whether a build for this machine needs that crate, by the crate's own manifest."""
    return any(
        each["name"] == name
        and each["kind"] in (None, "build")
        and not each["optional"]
        and "wasm" not in (each["target"] or "")
        for each in cargo_dependencies(root)
    )


def crates_for(root: Path, name: str) -> list[str]:
    """The crate and all that it needs in turn, by the lock file."""
    locks = sorted(_files(root, "Cargo.lock"))
    packages = _toml(locks[0]).get("package", []) if locks else []
    needs = {each["name"]: each.get("dependencies", []) for each in packages}
    found, asked = set(), [name]
    while asked:
        crate = asked.pop().split()[0]
        if crate not in found:
            found.add(crate)
            asked += needs.get(crate, [])
    return sorted(found)


def _features(features: dict[str, list[str]], name: str) -> set[str]:
    """The features and optional dependencies that a feature turns on."""
    found: set[str] = set()
    asked = [name]
    while asked:
        for each in features.get(asked.pop(), []):
            part = each.removeprefix("dep:").partition("/")[0]
            if part not in found:
                found.add(part)
                asked.append(part)
    return found


def _files(root: Path, *patterns: str) -> list[Path]:
    found = {file for pattern in patterns for file in root.rglob(pattern)}
    return sorted(file for file in found if not _SKIPPED & set(file.relative_to(root).parts))


def _requirements(root: Path) -> Iterator[str]:
    for file in _files(root, "requirements*.txt", "requirements/*.txt"):
        if re.search("dev|test|lint|doc", file.stem):
            continue
        yield from _named(file.read_text("utf-8").splitlines())
    for file in _files(root, "pyproject.toml", "uv.lock", "poetry.lock", "Pipfile"):
        document = _toml(file)
        yield from _named(document.get("project", {}).get("dependencies", []))
        poetry = document.get("tool", {}).get("poetry", {}).get("dependencies", {})
        yield from (name for name in poetry if name != "python")
        yield from document.get("packages", {})
        if isinstance(document.get("package"), list):
            yield from (package["name"] for package in document["package"])
    for file in _files(root, "setup.cfg"):
        yield from _named(_setup_cfg(file).get("install_requires", "").splitlines())
    for file in _files(root, "setup.py"):
        yield from _named(_setup_py(file).get("install_requires", []))
    for file in _files(root, "environment.yml", "environment.yaml"):
        listed = re.findall(r"^\s*-\s*([\w.-]+)", file.read_text("utf-8"), re.MULTILINE)
        yield from (name for name in listed if name not in ("python", "pip", "defaults"))


def _python_said(root: Path) -> Iterator[str]:
    for file in _files(root, "pyproject.toml"):
        document = _toml(file)
        yield document.get("project", {}).get("requires-python", "")
        poetry = document.get("tool", {}).get("poetry", {}).get("dependencies", {})
        yield str(poetry.get("python", ""))
    for file in _files(root, "setup.cfg"):
        yield _setup_cfg(file).get("python_requires", "")
    for file in _files(root, "setup.py"):
        yield str(_setup_py(file).get("python_requires", ""))


def _toml(file: Path) -> dict[str, Any]:
    import tomllib  # Which a Python before 3.11 does not have.

    return tomllib.loads(file.read_text("utf-8"))


def _setup_cfg(file: Path) -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.read(file, encoding="utf-8")
    return dict(parser["options"]) if parser.has_section("options") else {}


def _setup_py(file: Path) -> dict[str, Any]:
    """What `setup(...)` is called with, as far as it is written out."""
    values: dict[str, Any] = {}
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "setup":
            for keyword in node.keywords:
                try:
                    values[keyword.arg or ""] = ast.literal_eval(keyword.value)
                except ValueError:
                    continue
    return values


def _named(lines: Any) -> Iterator[str]:
    for line in lines:
        found = re.match(r"\s*([A-Za-z0-9][\w.-]*)", line)
        if found:
            yield found[1]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
