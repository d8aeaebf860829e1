"""Imports that a rewrite has left without use go with it, as anybody's linter would ask."""

from __future__ import annotations

import ast
from functools import cache

from rewriter import Rewriter
from source import Source


def drop_unused(rewriter: Rewriter, source: Source, gone: list[ast.AST]) -> None:
    """`gone`: what no longer stands in the file."""
    inside = {n for part in gone for n in ast.walk(part)}
    names = [n for n in ast.walk(source.tree) if isinstance(n, ast.Name)]
    by_text, by_module = _known_elsewhere(rewriter)
    exported = {node.value for node in ast.walk(source.tree) if isinstance(node, ast.Constant) and _is_exported(source, node)}
    left = {n.id for n in names if n not in inside} | exported | by_text | by_module.get(source.module.rsplit(".", 1)[-1], set())
    were = {n.id for n in names if n in inside}
    for statement in source.tree.body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)) and getattr(statement, "module", "") != "__future__":
            _thin(rewriter, source, statement, were - left)


@cache
def _known_elsewhere(rewriter: Rewriter) -> tuple[set[str], dict[str, set[str]]]:
    """What a text may name, and what of each module others take or set."""
    by_text = {node.value.rsplit(".", 1)[-1] for source, node in rewriter.strings() if not _is_exported(source, node)}
    by_module: dict[str, set[str]] = {}
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom):
                by_module.setdefault((node.module or "").rsplit(".", 1)[-1], set()).update(alias.name for alias in node.names)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                by_module.setdefault(node.value.id, set()).add(node.attr)
    return by_text, by_module


def _is_exported(source: Source, node: ast.AST) -> bool:
    """It stands in `__all__`."""
    outer = source.parents[source.parents[node]]
    return isinstance(outer, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in outer.targets)


def _thin(rewriter: Rewriter, source: Source, statement: ast.Import | ast.ImportFrom, unused: set[str]) -> None:
    kept = [a for a in statement.names if (a.asname or a.name.split(".")[0]) not in unused]
    if len(kept) == len(statement.names):
        return
    start, end = source.line_start(source.start(statement)), min(source.line_end(source.end(statement)) + 1, len(source.text))
    if not kept:
        rewriter.replace(source, start, end)
        return
    names = ", ".join(source.of(alias) for alias in kept)
    head = "import " if isinstance(statement, ast.Import) else f"from {'.' * statement.level}{statement.module or ''} import "
    rewriter.replace(source, source.start(statement), source.end(statement), head + names)
