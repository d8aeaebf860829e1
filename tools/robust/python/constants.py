"""Numbers and words in functions become constants of the module, which have a name."""

from __future__ import annotations

import ast
import re

from rewriter import Rewriter
from source import FUNCTIONS, Source


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        names: dict[str, str] = {}
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and _is_worth_a_name(source, node):
                literal = source.of(node)
                names[literal] = names.get(literal) or rewriter.fresh(_stem(node))
                rewriter.replace(source, source.start(node), source.end(node), names[literal])
        if names:
            at = _after_imports(source)
            lines = "".join(f"{name} = {literal}\n" for literal, name in names.items())
            rewriter.replace(source, at, at, "\n", lines)


def _is_worth_a_name(source: Source, node: ast.Constant) -> bool:
    if not any(isinstance(a, FUNCTIONS) and node not in ast.walk(a.args) for a in source.ancestors(node)):
        return False
    parents = list(source.ancestors(node))
    # The parts of an f-string and of a pattern are no expressions; an annotation is no value.
    if any(isinstance(p, (ast.JoinedStr, ast.pattern, ast.arg)) for p in parents) or _is_annotation(source, node):
        return False
    if isinstance(node.value, bool) or node.value is None or "\n" in source.of(node):
        return False
    if isinstance(node.value, (int, float)):
        return node.value not in (0, 1)
    if not isinstance(node.value, str) or isinstance(parents[0], ast.Expr) or re.match(r"[\"']", source.of(node)) is None:
        return False
    return re.fullmatch(r"[A-Z][A-Z0-9_]+", node.value) is not None or isinstance(parents[0], ast.Compare)


def _is_annotation(source: Source, node: ast.AST) -> bool:
    inner = node
    for parent in source.ancestors(node):
        if inner is getattr(parent, "annotation", None) or inner is getattr(parent, "returns", None):
            return True
        inner = parent
    return False


def _stem(node: ast.Constant) -> str:
    if isinstance(node.value, str):
        return "_TEXT_" + (re.sub(r"\W+", "_", node.value).strip("_").upper() or "SIGN")
    return "_NUMBER"


def _after_imports(source: Source) -> int:
    """Before the first statement that is neither the module's text nor an import."""
    at = 0
    for i, statement in enumerate(source.tree.body):
        is_text = i == 0 and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if not is_text and not isinstance(statement, (ast.Import, ast.ImportFrom)):
            break
        at = min(source.line_end(source.end(statement)) + 1, len(source.text))
    return at
