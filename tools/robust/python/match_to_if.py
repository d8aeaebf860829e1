"""`match` becomes a chain of `if`."""

from __future__ import annotations

import ast

from pure import is_pure
from rewriter import Rewriter
from source import Source


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Match) and is_pure(node.subject):
                tests = [_test(source, node.subject, case) for case in node.cases]
                if None not in tests and _is_plain(node):
                    _rewrite(rewriter, source, node, tests)


def _is_plain(node: ast.Match) -> bool:
    """Only the last case takes everything."""
    return all(not _takes_all(case) for case in node.cases[:-1])


def _takes_all(case: ast.match_case) -> bool:
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None


def _test(source: Source, subject: ast.expr, case: ast.match_case) -> list | None:
    """The condition under which a case is taken; empty for one that takes everything; None where it binds a name."""
    pattern = case.pattern
    if isinstance(pattern, ast.MatchAs):
        if pattern.name is not None or pattern.pattern is not None:
            return None
        return source.put(case.guard) if case.guard else []
    choices = pattern.patterns if isinstance(pattern, ast.MatchOr) else [pattern]
    tests = [_of_pattern(source, subject, choice) for choice in choices]
    if None in tests:
        return None
    test = [part for i, one in enumerate(tests) for part in ([" or "] if i else []) + one]
    return ["(", *test, ") and (", source.copy(case.guard), ")"] if case.guard else test


def _of_pattern(source: Source, subject: ast.expr, pattern: ast.pattern) -> list | None:
    if isinstance(pattern, ast.MatchValue):
        return [source.copy(subject), " == ", source.copy(pattern.value)]
    if isinstance(pattern, ast.MatchSingleton):
        return [source.copy(subject), f" is {pattern.value}"]
    if isinstance(pattern, ast.MatchClass) and not pattern.patterns and not pattern.kwd_patterns:
        return ["isinstance(", source.copy(subject), ", ", source.copy(pattern.cls), ")"]
    return None


def _rewrite(rewriter: Rewriter, source: Source, node: ast.Match, tests: list[list]) -> None:
    indent = source.indent(node)
    parts: list = []
    for i, (case, test) in enumerate(zip(node.cases, tests)):
        word = "if " if i == 0 else "elif "
        shift = len(indent) + 4 - len(source.indent(case.body[0]))
        start, end = source.lines_of(case.body)
        head = [word, *test, ":"] if test else ["if True:" if i == 0 else "else:"]
        parts += [indent if i else "", *head, "\n", indent + "    ", source.range(start + len(source.indent(case.body[0])), end, shift), "\n"]
    rewriter.replace(source, source.start(node), source.line_end(source.end(node)), *parts[:-1])
