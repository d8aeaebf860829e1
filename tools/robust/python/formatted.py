"""f-strings become calls of `format`."""

from __future__ import annotations

import ast

from rewriter import Rewriter

CONVERSIONS = {-1: "", ord("s"): "!s", ord("r"): "!r", ord("a"): "!a"}


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            # What stands within an f-string has no place of its own.
            if isinstance(node, ast.JoinedStr) and not any(isinstance(a, ast.FormattedValue) for a in source.ancestors(node)):
                made = _format_call(node)
                if made is not None:
                    rewriter.replace(source, source.start(node), source.end(node), made)


def _format_call(node: ast.JoinedStr) -> str | None:
    """None where the f-string has nothing to format, or formats by what it formats."""
    template, arguments = "", []
    for value in node.values:
        if isinstance(value, ast.Constant):
            template += value.value.replace("{", "{{").replace("}", "}}")
            continue
        specification = _specification(value)
        if specification is None or any(isinstance(n, (ast.Await, ast.Yield, ast.NamedExpr)) for n in ast.walk(value)):
            return None
        template += "{" + CONVERSIONS[value.conversion] + specification + "}"
        arguments.append(ast.unparse(value.value))
    return f"{_quoted(template)}.format({', '.join(arguments)})" if arguments else None


def _specification(value: ast.FormattedValue) -> str | None:
    if value.format_spec is None:
        return ""
    texts = value.format_spec.values
    return ":" + "".join(t.value for t in texts) if all(isinstance(t, ast.Constant) for t in texts) else None


def _quoted(text: str) -> str:
    quoted = repr(text)
    return quoted if '"' in text or quoted[0] == '"' or "\\'" in quoted else f'"{quoted[1:-1]}"'
