"""Methods and functions stand in another order."""

from __future__ import annotations

import ast

from rewriter import Rewriter
from source import FUNCTIONS, Source


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        for node, body in source.bodies():
            if isinstance(node, (ast.Module, ast.ClassDef)):
                for run in _runs(body):
                    _shuffle(rewriter, source, run)


def _runs(body: list[ast.stmt]) -> list[list[ast.stmt]]:
    """Functions that follow each other, none of which is needed when another is made."""
    runs: list[list[ast.stmt]] = [[]]
    for statement in body:
        if isinstance(statement, FUNCTIONS) and not _is_bound_to_place(statement, body):
            runs[-1].append(statement)
        else:
            runs.append([])
    return [run for run in runs if len(run) > 1]


def _is_bound_to_place(function: ast.FunctionDef, body: list[ast.stmt]) -> bool:
    names = [s.name for s in body if isinstance(s, FUNCTIONS)]
    made = [*function.decorator_list, *function.args.defaults, *(d for d in function.args.kw_defaults if d)]
    used = {n.id for part in made for n in ast.walk(part) if isinstance(n, ast.Name)}
    others = {
        n.id
        for s in body
        if isinstance(s, FUNCTIONS) and s is not function
        for part in (*s.decorator_list, *s.args.defaults)
        for n in ast.walk(part)
        if isinstance(n, ast.Name)
    }
    return names.count(function.name) > 1 or bool(used & set(names)) or function.name in others


def _shuffle(rewriter: Rewriter, source: Source, run: list[ast.stmt]) -> None:
    ranges = [source.lines_of([function]) for function in run]
    order = list(range(len(run)))
    while order == sorted(order):
        rewriter.random.shuffle(order)
    for (start, end), other in zip(ranges, order):
        rewriter.replace(source, start, end, source.range(*ranges[other]))
