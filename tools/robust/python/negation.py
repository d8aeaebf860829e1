"""The opposite of a condition, as somebody would write it."""

from __future__ import annotations

import ast
import re

from source import Source

OPPOSITES = {ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in", ast.Eq: "!=", ast.NotEq: "=="}


def negated(source: Source, test: ast.expr) -> list:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return source.put(test.operand)
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and type(test.ops[0]) in OPPOSITES:
        # Only the sign changes: the brackets around its sides stay.
        between = source.end(test.left), source.start(test.comparators[0])
        sign = re.compile(r"is\s+not|not\s+in|is|in|[!=]=").search(source.text, *between)
        parts = [source.range(source.start(test), sign.start()), OPPOSITES[type(test.ops[0])], source.range(sign.end(), source.end(test))]
        return ["(", *parts, ")"] if "\n" in source.of(test) else parts
    if isinstance(test, (ast.Name, ast.Attribute, ast.Call, ast.Subscript)):
        return ["not ", *source.put(test)]
    return ["not (", source.copy(test), ")"]
