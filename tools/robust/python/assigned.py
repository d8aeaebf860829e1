"""What statements do to variables: which they assign in any case, which they may read first, where they jump to."""

from __future__ import annotations

import ast

from source import FUNCTIONS, leaves


def jumps_out(statement: ast.stmt, *, in_loop: bool = False) -> bool:
    """It has a `break` or a `continue` of a loop around it."""
    if isinstance(statement, (ast.Break, ast.Continue)):
        return not in_loop
    if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
        return False
    is_loop = isinstance(statement, (ast.For, ast.AsyncFor, ast.While))
    for child in ast.iter_child_nodes(statement):
        held = in_loop or (is_loop and child in statement.body)
        if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)) and jumps_out(child, in_loop=held):
            return True
    return False


def targets(target: ast.AST | None) -> set[str]:
    return set() if target is None else {n.id for n in ast.walk(target) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}


def surely_bound(statements: list[ast.stmt]) -> set[str]:
    """The variables that statements assign on every way that goes on after them."""
    bound: set[str] = set()
    for statement in statements:
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                bound |= targets(target)
        elif isinstance(statement, (ast.AnnAssign, ast.AugAssign)) and statement.value is not None:
            bound |= targets(statement.target)
        elif isinstance(statement, (ast.With, ast.AsyncWith)):
            for item in statement.items:
                bound |= targets(item.optional_vars)
            if not may_swallow(statement):
                bound |= surely_bound(statement.body)
        elif isinstance(statement, ast.If):
            ways = [body for body in (statement.body, statement.orelse) if not (body and leaves(body))]
            sets = [surely_bound(body) for body in ways]
            bound |= set.intersection(*sets) if sets else set()
        elif isinstance(statement, ast.Try):
            ways = [[*statement.body, *statement.orelse], *(h.body for h in statement.handlers)]
            sets = [surely_bound(body) for body in ways if not leaves(body)]
            bound |= (set.intersection(*sets) if sets else set()) | surely_bound(statement.finalbody)
        elif isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
            bound.add(statement.name)
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            bound |= {a.asname or a.name.split(".")[0] for a in statement.names}
    return bound


def may_swallow(statement: ast.With | ast.AsyncWith) -> bool:
    """The context may go on after an exception within it."""
    return any("suppress" in ast.dump(item.context_expr) or "raises" in ast.dump(item.context_expr) for item in statement.items)


def read_first(statements: list[ast.stmt]) -> set[str]:
    """The variables that may be read before these statements have assigned them."""
    read: set[str] = set()
    bound: set[str] = set()
    for statement in statements:
        names = [n for n in ast.walk(statement) if isinstance(n, ast.Name)]
        loads = {n.id for n in names if isinstance(n.ctx, ast.Load)}
        loads |= {name for n in ast.walk(statement) if isinstance(n, ast.AugAssign) for name in targets(n.target)}
        # Within a compound statement the order is not looked at.
        read |= loads - bound
        bound |= surely_bound([statement])
    return read
