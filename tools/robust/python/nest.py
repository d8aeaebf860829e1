"""What follows an early return is nested instead."""

from __future__ import annotations

import ast

from negation import negated
from rewriter import Rewriter
from source import FUNCTIONS, Source, is_generator, leaves


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        for node, body in source.bodies():
            for i, statement in enumerate(body[:-1]):
                if isinstance(statement, ast.If) and not statement.orelse and leaves(statement.body):
                    _nest(rewriter, source, node, body, i)


def _nest(rewriter: Rewriter, source: Source, node: ast.AST, body: list[ast.stmt], i: int) -> None:
    guard, rest = body[i], body[i + 1 :]
    start, end = source.start(guard), source.line_end(source.end(rest[-1]))
    if not source.has_own_lines([guard]) or not source.has_own_lines(rest) or source.text.startswith("elif", start):
        return
    first = source.above(source.line_start(source.start(rest[0])))
    indent = source.indent(guard)
    # Declarations of a module, and texts with indentation of their own, stay where they are.
    if source.has_long_string(first, end) or indent == "" or first < source.end(guard):
        return
    nested = ["    ", source.range(first, end, 4)]
    if _says_nothing(node, guard, body):
        rewriter.replace(source, start, end, "if ", *negated(source, guard.test), ":\n", *nested)
    else:
        guarded = source.range(start, source.line_end(source.end(guard)))
        rewriter.replace(source, start, end, guarded, f"\n{indent}else:\n", *nested)


def _says_nothing(node: ast.AST, guard: ast.If, body: list[ast.stmt]) -> bool:
    """The guard only ends what would end after the rest anyway."""
    if len(guard.body) != 1:
        return False
    only = guard.body[0]
    if isinstance(only, ast.Return) and only.value is None:
        return isinstance(node, FUNCTIONS) and (is_generator(node) or not _gives_value(node))
    return isinstance(only, ast.Continue) and isinstance(node, (ast.For, ast.AsyncFor, ast.While)) and body is node.body


def _gives_value(function: ast.AST) -> bool:
    return any(isinstance(n, ast.Return) and n.value is not None for n in ast.walk(function))
