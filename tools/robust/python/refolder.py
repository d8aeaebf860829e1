"""The modules beside each other are put into packages: those that many import, and the others."""

from __future__ import annotations

import ast
import re

from rewriter import Rewriter
from source import Source


def rewrite(rewriter: Rewriter) -> None:
    modules = {s.module: s for s in rewriter.sources if "/" not in s.path and not s.is_test}
    used = {name: sum(name in _imported(other) for other in rewriter.sources) for name in modules}
    # Named by a text, as in `"launcher:run"`, or imported by code in one.
    spoken = {n for _, node in rewriter.strings() for n in re.findall(r"\w+" if "import " in node.value else r"(\w+)[.:]\w", node.value)}
    folders = [rewriter.fresh("core"), rewriter.fresh("edge")]
    homes = {
        name: folders[0] if used[name] > 3 else folders[1]
        for name, source in modules.items()
        if "__file__" not in source.text and name not in spoken and used[name] > 0
    }
    for name, folder in homes.items():
        source = modules[name]
        rewriter.created[f"{folder}/{source.path}"] = [source.range(0, len(source.text))]
        rewriter.removed.append(source.path)
    for folder in set(homes.values()):
        rewriter.created[f"{folder}/__init__.py"] = [""]
    for source in rewriter.sources:
        _renew_imports(rewriter, source, homes)
    _renew_project(rewriter, homes)


def _imported(source: Source) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def _renew_imports(rewriter: Rewriter, source: Source, homes: dict[str, str]) -> None:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module in homes:
            start = source.start(node)
            at = source.text.index(node.module, start + len("from"))
            rewriter.replace(source, at, at, f"{homes[node.module]}.")
        elif isinstance(node, ast.Import) and any(alias.name in homes for alias in node.names):
            lines = [_import_of(alias, homes) for alias in node.names]
            separator = "\n" + source.indent(node)
            rewriter.replace(source, source.start(node), source.end(node), separator.join(lines))


def _import_of(alias: ast.alias, homes: dict[str, str]) -> str:
    what = alias.name if alias.asname is None else f"{alias.name} as {alias.asname}"
    return f"from {homes[alias.name]} import {what}" if alias.name in homes else f"import {what}"


def _renew_project(rewriter: Rewriter, homes: dict[str, str]) -> None:
    """What is packed, and where its commands are."""
    for path, text in rewriter.files.items():
        if not path.endswith("pyproject.toml"):
            continue
        for name, folder in homes.items():
            for found in re.finditer(rf'^ *"{name}",\n', text, re.M):
                rewriter.edits.append({"file": path, "start": found.start(), "end": found.end(), "parts": []})
            for found in re.finditer(rf'= "({name}):', text):
                rewriter.edits.append({"file": path, "start": found.start(1), "end": found.start(1), "parts": [f"{folder}."]})
        listed = re.search(r"^py-modules = \[", text, re.M)
        if listed is not None and homes:
            folders = ", ".join(f'"{folder}"' for folder in sorted(set(homes.values())))
            rewriter.edits.append({"file": path, "start": listed.start(), "end": listed.start(), "parts": [f"packages = [{folders}]\n"]})
