"""Where a tree has its modules and its kernel: as its flawgate_binding.py says, else as found.

    root = "src"                          # where imports begin; a list where there are several
    kernel_crate = "native/kernel"
    modules = {"launcher": "pink.run.main"}
    names = {"ExecutionKernel": "Kernel", "DecisionAction.HOLD": "STAY"}

These constants are read from the text, so that nothing of the tree runs for it. Without `root`,
imports begin at the tree itself and beside each package in it.
"""

from __future__ import annotations

import ast
import os
import re
from functools import cached_property
from pathlib import Path
from typing import Any, Iterator

from .basics import Inconclusive

BINDING = "flawgate_binding"
CONSTANTS = {"root": (str, list, tuple), "kernel_crate": str, "modules": dict, "names": dict}
# Where to look first for what several modules define.
MODULES = """
    contracts account rust_backend mock_venue bingx_direct bingx_venue pink_clickhouse pink_direct
    journal projection hazelcast_projection zinc_plane real_zinc_plane control real_control_plane
    config launcher data_feed policy bingx_user_stream
""".split()
_NOT_OWN = (BINDING, "__main__", "setup")
_NOT_SEARCHED = {"target", "node_modules", "__pycache__", "site-packages"}


class Layout:
    """`package` is the name that a target has which is a package itself."""

    def __init__(self, target: Path, package: str = "flawgate_target") -> None:
        self.target = target
        self.package = package if (target / "__init__.py").is_file() else None
        self._said = _constants(target / f"{BINDING}.py")
        self.modules: dict[str, str] = self._said.get("modules", {})
        self.names: dict[str, str] = self._said.get("names", {})

    @cached_property
    def roots(self) -> list[Path]:
        """The folders where imports begin, those further within first."""
        said = self._said.get("root")
        if said is not None:
            found = {self.target / each for each in ([said] if isinstance(said, str) else said)}
        elif self.package:
            found = {self.target}
        else:
            found = {self.target, *map(_beside_package, self._files("__init__.py"))}
        return sorted(found, key=lambda root: (-len(root.parts), root))

    @cached_property
    def sources(self) -> dict[str, Path]:
        """The modules of the system by the names that they are imported by, the likely ones first."""
        found = {}
        for file in self._files("*.py"):
            name = self._name(file)
            if name and file.stem not in _NOT_OWN:
                found[name] = file
        return dict(sorted(found.items(), key=lambda each: self._rank(*each)))

    @cached_property
    def crate(self) -> Path | None:
        """The folder of the kernel's crate."""
        said = self._said.get("kernel_crate")
        usual = self.target / (said or "_rust_kernel")
        if said or (usual / "Cargo.toml").is_file():
            return usual
        manifests = self._files("Cargo.toml")
        kernels = [file for file in manifests if "cdylib" in file.read_text("utf-8")]
        return kernels[0].parent if len(kernels) == 1 else None

    def where(self, module: str) -> str:
        """The name by which a module is imported that the analysis calls so."""
        if module in self.modules:
            return self.modules[module]
        own = f"{self.package}.{module}" if self.package else module
        alike = [name for name in self.sources if name.rpartition(".")[2] == module]
        return alike[0] if own not in self.sources and len(alike) == 1 else own

    def defining(self, name: str) -> str | None:
        """The module whose text defines that name, so that none is imported in vain."""
        defines = re.compile(rf"^(class|def|async def) {name}\b|^{name}\s*[:=]", re.MULTILINE)
        for module, file in self.sources.items():
            if defines.search(file.read_text("utf-8", errors="replace")):
                return module
        return None

    def own_name(self, name: str) -> str:
        """`Class`, `Class.method`, `Enum.MEMBER` or `function` as the tree calls it."""
        first, dot, rest = name.partition(".")
        return f"{self.names.get(first, first)}{dot}{self.names.get(name, rest) if dot else rest}"

    def _files(self, pattern: str) -> list[Path]:
        return sorted(file for file in _walk(self.target) if file.match(pattern))

    def _name(self, file: Path) -> str:
        root = next((each for each in self.roots if each in file.parents), None)
        if root is None:
            return ""
        words = file.relative_to(root).with_suffix("").parts
        words = words[:-1] if words[-1] == "__init__" else words
        return ".".join(([self.package] if self.package and words else []) + list(words))

    def _rank(self, name: str, file: Path) -> tuple[int, str]:
        of_analysis = [*self.modules, *MODULES]
        for place, each in enumerate(of_analysis):
            if name == self.modules.get(each) or (each not in self.modules and file.stem == each):
                return place, str(file)
        return len(of_analysis), str(file)


def is_test(file: Path) -> bool:
    """Whether a file, relative to the tree, belongs to its tests."""
    is_named_so = re.match(r"_?test_|.*_test$|conftest$", file.stem) is not None
    return is_named_so or bool({"tests", "test"} & set(file.parts))


def _walk(target: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(target):
        is_hidden = [each.startswith(".") or each in _NOT_SEARCHED for each in folders]
        folders[:] = [each for each, hidden in zip(folders, is_hidden) if not hidden]
        paths = (Path(folder, name) for name in files)
        yield from (path for path in paths if not is_test(path.relative_to(target)))


def _beside_package(init: Path) -> Path:
    folder = init.parent
    while (folder / "__init__.py").is_file():
        folder = folder.parent
    return folder


def _constants(binding: Path) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if not binding.is_file():
        return found
    for node in ast.parse(binding.read_text("utf-8")).body:
        for name in (each.id for each in _assigned(node) if each.id in CONSTANTS):
            try:
                found[name] = ast.literal_eval(node.value)
            except ValueError:
                found[name] = None
            if not isinstance(found[name], CONSTANTS[name]):
                raise Inconclusive(f"{binding.name}: {name} is to be written out, as text or names")
    return found


def _assigned(node: ast.stmt) -> list[ast.Name]:
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    is_assignment = isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None
    return [each for each in targets if is_assignment and isinstance(each, ast.Name)]
