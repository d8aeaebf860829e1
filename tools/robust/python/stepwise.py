"""Dict literals become an empty dict that is filled line by line."""

from __future__ import annotations

import ast

from pure import comes_first, is_pure
from rewriter import Rewriter
from source import FUNCTIONS, Source

SMALLEST = 2


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Dict) and len(node.keys) >= SMALLEST:
                statement = next(a for a in source.ancestors(node) if isinstance(a, ast.stmt))
                if _is_possible(source, node, statement):
                    _rewrite(rewriter, source, node, statement)


def _is_possible(source: Source, node: ast.Dict, statement: ast.stmt) -> bool:
    outer = next((a for a in source.ancestors(statement) if isinstance(a, (*FUNCTIONS, ast.ClassDef))), None)
    if not isinstance(outer, FUNCTIONS) or not source.has_own_lines([statement]):
        return False
    if source.has_long_string(source.start(statement), source.end(statement)):
        return False
    return all(k is None or is_pure(k) for k in node.keys) and comes_first(source, node, statement)


def _rewrite(rewriter: Rewriter, source: Source, node: ast.Dict, statement: ast.stmt) -> None:
    target = _target(statement, node)
    name = target or rewriter.fresh("made")
    annotation = [": ", source.copy(statement.annotation)] if target and isinstance(statement, ast.AnnAssign) else []
    indent = source.indent(statement)
    parts: list = [name, *annotation, " = {}"]
    for key, value in zip(node.keys, node.values):
        shift = len(indent) - len(_margin(source, value))
        parts.append(f"\n{indent}")
        parts += [f"{name}.update(", *source.put(value, shift), ")"] if key is None else [name, "[", source.copy(key), "] = ", *source.put(value, shift)]
    start, end = source.start(statement), source.end(statement)
    if target is None:
        parts += [f"\n{indent}", source.range(start, source.start(node)), name, source.range(source.end(node), end)]
    rewriter.replace(source, start, end, *parts)


def _target(statement: ast.stmt, node: ast.Dict) -> str | None:
    """The variable that the statement assigns, where the dict does not read it."""
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target] if isinstance(statement, ast.AnnAssign) else []
    if len(targets) != 1 or not isinstance(targets[0], ast.Name) or statement.value is not node:
        return None
    name = targets[0].id
    return None if any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(node)) else name


def _margin(source: Source, value: ast.expr) -> str:
    line = source.text[source.line_start(source.start(value)) :]
    return line[: len(line) - len(line.lstrip(" "))]

