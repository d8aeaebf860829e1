"""A Python file with its tree, and where the nodes of it stand in the text."""

from __future__ import annotations

import ast
import io
import tokenize
from bisect import bisect_right
from functools import cached_property
from typing import Iterator

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SCOPES = (*FUNCTIONS, ast.ClassDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)


class Source:
    """Offsets count characters; the texts have none beyond the basic plane, so that they are JavaScript's too."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.tree = ast.parse(text)
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self.parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def at(self, line: int, column: int) -> int:
        """The offset of a line and a column in UTF-8 bytes, as nodes have them."""
        text = self._lines[line - 1]
        return self._starts[line - 1] + (column if text.isascii() else len(text.encode()[:column].decode()))

    def start(self, node: ast.AST) -> int:
        """Where a node begins, a function or class at its first decorator."""
        decorators = getattr(node, "decorator_list", None)
        if decorators:
            return self.text.rindex("@", 0, self.start(decorators[0]))
        return self.at(node.lineno, node.col_offset)

    def end(self, node: ast.AST) -> int:
        return self.at(node.end_lineno, node.end_col_offset)

    def of(self, node: ast.AST) -> str:
        return self.text[self.start(node) : self.end(node)]

    def copy(self, node: ast.AST) -> dict:
        return self.range(self.start(node), self.end(node))

    def put(self, node: ast.AST, indent: int = 0) -> list:
        """A node to stand anywhere: over several lines in brackets of its own, for those around it may stay behind."""
        copied = self.range(self.start(node), self.end(node), indent)
        return ["(", copied, ")"] if "\n" in self.of(node) else [copied]

    def range(self, start: int, end: int, indent: int = 0) -> dict:
        return {"file": self.path, "start": start, "end": end, "indent": indent}

    # -- lines --------------------------------------------------------------------------------

    def line_start(self, offset: int) -> int:
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Before the line break."""
        end = self.text.find("\n", offset)
        return len(self.text) if end == -1 else end

    def indent(self, node: ast.AST) -> str:
        start = self.start(node)
        return self.text[self.line_start(start) : start]

    def has_own_lines(self, statements: list[ast.stmt]) -> bool:
        """Nothing else stands on the lines of these statements, but comments."""
        first, last = self.start(statements[0]), self.end(statements[-1])
        before = self.text[self.line_start(first) : first]
        after = self.text[last : self.line_end(last)].strip()
        return before.strip() == "" and (after == "" or after.startswith("#"))

    def lines_of(self, statements: list[ast.stmt]) -> tuple[int, int]:
        """From the start of the first line, with the comments above it, to the end of the last, without its break."""
        return self.above(self.line_start(self.start(statements[0]))), self.line_end(self.end(statements[-1]))

    def above(self, start: int) -> int:
        """The start of the comment lines that stand directly above a line."""
        while start > 0:
            previous = self.line_start(start - 1)
            if not self.text[previous:start].lstrip().startswith("#") or self.is_in_string(previous):
                break
            start = previous
        return start

    # -- strings ------------------------------------------------------------------------------

    @cached_property
    def tokens(self) -> list[tokenize.TokenInfo]:
        return list(tokenize.generate_tokens(io.StringIO(self.text).readline))

    def offset(self, position: tuple[int, int]) -> int:
        """The offset of a token's position, whose column counts characters."""
        return self._starts[position[0] - 1] + position[1]

    @cached_property
    def long_strings(self) -> list[tuple[int, int]]:
        """The strings that go over several lines: indentation is part of them."""
        return [
            (self.offset(t.start), self.offset(t.end))
            for t in self.tokens
            if t.type == tokenize.STRING and t.start[0] != t.end[0]
        ]

    def has_long_string(self, start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in self.long_strings)

    def is_in_string(self, offset: int) -> bool:
        i = bisect_right(self.long_strings, (offset, len(self.text))) - 1
        return i >= 0 and self.long_strings[i][0] < offset < self.long_strings[i][1]

    # -- nodes --------------------------------------------------------------------------------

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        return (node for node in ast.walk(self.tree) if isinstance(node, FUNCTIONS))

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        while node in self.parents:
            node = self.parents[node]
            yield node

    def bodies(self) -> Iterator[tuple[ast.AST, list[ast.stmt]]]:
        """Every list of statements, with the node that it belongs to."""
        for node in ast.walk(self.tree):
            for name in ("body", "orelse", "finalbody"):
                body = getattr(node, name, None)
                if isinstance(body, list) and body:
                    yield node, body

    @property
    def module(self) -> str:
        """`core.contracts` for `core/contracts.py`."""
        return self.path.removesuffix(".py").replace("/", ".")

    @property
    def is_test(self) -> bool:
        return self.path.startswith("tests/") or "/tests/" in self.path or self.path.endswith("conftest.py")


def within(node: ast.AST) -> Iterator[ast.AST]:
    """What stands in a node, itself too, without the bodies of functions, classes and lambdas in it."""
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*FUNCTIONS, ast.ClassDef, ast.Lambda)):
            yield child
        else:
            yield from within(child)


def leaves(body: list[ast.stmt]) -> bool:
    """What follows these statements in their block is never reached from them."""
    last = body[-1]
    if isinstance(last, LEAVES):
        return True
    return isinstance(last, ast.If) and bool(last.orelse) and leaves(last.body) and leaves(last.orelse)


def is_generator(function: ast.AST) -> bool:
    return any(isinstance(n, (ast.Yield, ast.YieldFrom)) for s in function.body for n in within(s))
