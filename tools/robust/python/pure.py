"""What can be worked out earlier or later, once or twice, without a difference."""

from __future__ import annotations

import ast

from source import Source


def is_pure(node: ast.expr | None) -> bool:
    """Names, constants and members of names."""
    if node is None or isinstance(node, (ast.Name, ast.Constant)):
        return True
    if isinstance(node, ast.Attribute):
        return is_pure(node.value)
    if isinstance(node, ast.UnaryOp):
        return is_pure(node.operand)
    if isinstance(node, (ast.Tuple, ast.List)):
        return all(is_pure(e) for e in node.elts)
    return False


def comes_first(source: Source, node: ast.expr, statement: ast.stmt) -> bool:
    """Whenever the statement runs it works the node out, and before it nothing that could tell."""
    inner: ast.AST = node
    for parent in source.ancestors(node):
        if parent is statement:
            return isinstance(parent, (ast.Expr, ast.Return, ast.Assign, ast.AnnAssign)) and all(is_pure(t) for t in _targets(parent))
        earlier: list[ast.expr | None]
        if isinstance(parent, ast.Call):
            earlier = [parent.func, *parent.args, *(k.value for k in parent.keywords)]
        elif isinstance(parent, ast.keyword):
            inner = parent.value
            continue
        elif isinstance(parent, ast.Await):
            earlier = [parent.value]
        elif isinstance(parent, ast.Tuple):
            earlier = list(parent.elts)
        else:
            return False
        if inner not in earlier or not all(is_pure(e) for e in earlier[: earlier.index(inner)]):
            return False
        inner = parent
    return False


def _targets(statement: ast.stmt) -> list[ast.expr]:
    return statement.targets if isinstance(statement, ast.Assign) else [statement.target] if isinstance(statement, ast.AnnAssign) else []

