"""Type hints of functions and of their variables are dropped; those that make a dataclass stay."""

from __future__ import annotations

import ast

from imports import drop_unused
from rewriter import Rewriter
from source import FUNCTIONS, Source


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        dropped: list[ast.AST] = []
        for node in ast.walk(source.tree):
            if isinstance(node, ast.arg) and node.annotation is not None:
                dropped.append(node.annotation)
                rewriter.replace(source, source.start(node) + len(node.arg), source.end(node))
            elif isinstance(node, FUNCTIONS) and node.returns is not None:
                dropped.append(node.returns)
                arrow = source.text.rindex("->", 0, source.start(node.returns))
                start = len(source.text[:arrow].rstrip())
                rewriter.replace(source, start, source.end(node.returns))
            elif isinstance(node, ast.AnnAssign) and not isinstance(source.parents[node], ast.ClassDef):
                if _drop(rewriter, source, node):
                    dropped.append(node.annotation)
        drop_unused(rewriter, source, dropped)


def _drop(rewriter: Rewriter, source: Source, node: ast.AnnAssign) -> bool:
    if node.value is not None:
        rewriter.replace(source, source.end(node.target), source.end(node.annotation))
        return True
    elif source.has_own_lines([node]) and any(isinstance(a, FUNCTIONS) for a in source.ancestors(node)):
        # Only to say that there is such a variable: but it makes it one of the function.
        rewriter.replace(source, source.start(node), source.end(node), "pass")
        return True
    return False

