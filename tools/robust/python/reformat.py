"""Comments, blank lines, indentation and line breaks are others."""

from __future__ import annotations

import ast
import tokenize

from rewriter import Rewriter
from source import Source

NOTE = "# a word on what follows"


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        _Layout(rewriter, source).make()


class _Layout:
    """Two blanks a level; what stands in brackets on one line; no comment of the old ones, but a new one before each statement."""

    def __init__(self, rewriter: Rewriter, source: Source) -> None:
        self.rewriter = rewriter
        self.source = source
        # A decorator is the start of its function; `elif` and the like are no statements of their own.
        self.starts = {
            source.start(n): n
            for n in ast.walk(source.tree)
            if isinstance(n, ast.stmt) and not source.text.startswith("elif", source.start(n)) and not self._is_document(n)
        }

    def _is_document(self, node: ast.stmt) -> bool:
        is_future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        return is_future or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))

    def make(self) -> None:
        source = self.source
        depth = level = 0
        at = 0
        is_line_start = True
        for token in source.tokens:
            start, end = source.offset(token.start), source.offset(token.end)
            if token.type == tokenize.INDENT:
                level += 1
            elif token.type == tokenize.DEDENT:
                level -= 1
            elif token.type in (tokenize.COMMENT, tokenize.NL):
                continue
            elif token.type == tokenize.NEWLINE:
                self._replace(at, start, "")
                at, is_line_start = start, True
            elif token.type != tokenize.ENDMARKER:
                if is_line_start:
                    self._begin_line(at, start, level)
                elif "\n" in source.text[at:start]:
                    self._replace(at, start, " " if depth else " \\\n" + "  " * (level + 1))
                is_line_start = False
                depth += (token.string in "([{") - (token.string in ")]}") if token.type == tokenize.OP else 0
                at = end

    def _begin_line(self, at: int, start: int, level: int) -> None:
        """What stands before the first word of a line."""
        break_ = "\n" if at > 0 else ""
        margin = "  " * level
        is_shebang = at == 0 and self.source.text.startswith("#!")
        first = self.source.text[: self.source.line_end(0)] + "\n" if is_shebang else ""
        note = f"\n{margin}{NOTE}\n" if start in self.starts else ""
        self._replace(at, start, first + break_ + note + margin)

    def _replace(self, start: int, end: int, text: str) -> None:
        if self.source.text[start:end] != text:
            self.rewriter.replace(self.source, start, end, *([text] if text else []))
