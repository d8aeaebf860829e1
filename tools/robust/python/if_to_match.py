"""A chain of `if` on one value becomes a `match`: also a row of them that all leave."""

from __future__ import annotations

import ast

from pure import is_pure
from rewriter import Rewriter
from source import Source, leaves

# The branches of a chain, each with its test; None for `else`.
Branches = list[tuple[ast.expr | None, list[ast.stmt]]]


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        done: set[ast.AST] = set()
        for _, body in source.bodies():
            for i, statement in enumerate(body):
                if isinstance(statement, ast.If) and statement not in done and not source.text.startswith("elif", source.start(statement)):
                    row = _row(body[i:])
                    if _rewrite(rewriter, source, row):
                        done |= set(row)


def _row(body: list[ast.stmt]) -> list[ast.If]:
    """The `if` and those after it that ask for the same value, while each leaves."""
    row = [body[0]]
    subject = _subject(body[0].test)
    for statement in body[1:]:
        before = row[-1]
        if not isinstance(statement, ast.If) or before.orelse or not leaves(before.body) or subject is None:
            break
        if _subject(statement.test) != subject or statement.orelse:
            break
        row.append(statement)
    return row


def _branches(statement: ast.If) -> Branches:
    branches: Branches = [(statement.test, statement.body)]
    if len(statement.orelse) == 1 and isinstance(statement.orelse[0], ast.If):
        return branches + _branches(statement.orelse[0])
    return branches + [(None, statement.orelse)] if statement.orelse else branches


def _subject(test: ast.expr) -> str | None:
    """The value that a test asks for, as it is written."""
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and is_pure(test.left):
        return ast.unparse(test.left)
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Name) and test.func.id == "isinstance" and is_pure(test.args[0]):
        return ast.unparse(test.args[0])
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or):
        subjects = {_subject(value) for value in test.values}
        return subjects.pop() if len(subjects) == 1 else None
    return None


def _pattern(source: Source, test: ast.expr) -> str | None:
    if isinstance(test, ast.BoolOp):
        patterns = [_pattern(source, value) for value in test.values]
        return None if None in patterns else " | ".join(patterns)
    if isinstance(test, ast.Call):
        kinds = test.args[1].elts if isinstance(test.args[1], ast.Tuple) else [test.args[1]]
        return " | ".join(f"{source.of(kind)}()" for kind in kinds) if all(is_pure(k) for k in kinds) else None
    operator, right = test.ops[0], test.comparators[0]
    if isinstance(operator, ast.In) and isinstance(right, ast.Tuple) and right.elts:
        patterns = [_value(source, e, is_same=False) for e in right.elts]
        return None if None in patterns else " | ".join(patterns)
    if isinstance(operator, (ast.Eq, ast.Is)):
        return _value(source, right, is_same=isinstance(operator, ast.Is))
    return None


def _value(source: Source, node: ast.expr, *, is_same: bool) -> str | None:
    """A member of an enumeration, or a literal."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id[:1].isupper():
        return source.of(node)
    if isinstance(node, ast.Constant):
        is_singleton = node.value is None or isinstance(node.value, bool)
        # `case None` asks for the very object, `case 1` for an equal one.
        return source.of(node) if is_singleton is is_same else None
    return None


def _rewrite(rewriter: Rewriter, source: Source, row: list[ast.If]) -> bool:
    branches = [branch for statement in row for branch in _branches(statement)]
    subjects = {_subject(test) for test, _ in branches if test is not None}
    if len(branches) < 2 or len(subjects) != 1 or None in subjects:
        return False
    patterns = ["_" if test is None else _pattern(source, test) for test, _ in branches]
    if None in patterns or any(not source.has_own_lines(body) for _, body in branches):
        return False
    start, end = source.start(row[0]), source.line_end(source.end(row[-1]))
    if source.has_long_string(start, end) or not source.has_own_lines(row):
        return False
    indent = source.indent(row[0])
    parts: list = ["match ", subjects.pop(), ":"]
    for (test, body), pattern in zip(branches, patterns):
        first, last = source.lines_of(body)
        # Below `else: if` it stands deeper already.
        shift = len(indent) + 8 - len(source.indent(body[0]))
        parts += [f"\n{indent}    case ", pattern, ":\n", f"{indent}        ", source.range(first + len(source.indent(body[0])), last, shift)]
    rewriter.replace(source, start, end, *parts)
    return True
