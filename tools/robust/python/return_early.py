"""What is nested stands after an early return, or an early `continue`, instead."""

from __future__ import annotations

import ast

from negation import negated
from rewriter import Rewriter
from source import FUNCTIONS, Source, leaves


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        for node, body in source.bodies():
            for i, statement in enumerate(body):
                if isinstance(statement, ast.If) and source.has_own_lines([statement]) and not source.text.startswith("elif", source.start(statement)):
                    _flatten(rewriter, source, statement, _way_out(node, body) if i == len(body) - 1 else None)


def _way_out(node: ast.AST, body: list[ast.stmt]) -> str | None:
    """What ends the block as its end would."""
    if isinstance(node, FUNCTIONS):
        return "return"
    is_loop = isinstance(node, (ast.For, ast.AsyncFor, ast.While)) and body is node.body
    return "continue" if is_loop else None


def _flatten(rewriter: Rewriter, source: Source, statement: ast.If, way_out: str | None) -> None:
    if source.has_long_string(source.start(statement), source.end(statement)) or not source.has_own_lines(statement.body):
        return
    indent = source.indent(statement)
    if not statement.orelse:
        if way_out is not None:
            start, end = source.lines_of(statement.body)
            inner = source.indent(statement.body[0])
            body = source.range(start + len(inner), end, -4)
            test = negated(source, statement.test)
            rewriter.replace(source, source.start(statement), end, "if ", *test, f":\n{indent}    {way_out}\n{indent}", body)
        return
    if not leaves(statement.body) and way_out is None:
        return
    ending = "" if leaves(statement.body) else f"\n{indent}    {way_out}"
    end = source.line_end(source.end(statement.body[-1]))
    first = statement.orelse[0]
    if source.text.startswith("elif", source.start(first)):
        start = source.start(first)
        rewriter.replace(source, end, start + len("elif"), f"{ending}\n{indent}if")
    elif source.has_own_lines(statement.orelse):
        start, stop = source.lines_of(statement.orelse)
        inner = source.indent(first)
        rewriter.replace(source, end, stop, f"{ending}\n{indent}", source.range(start + len(inner), stop, len(indent) - len(inner)))
