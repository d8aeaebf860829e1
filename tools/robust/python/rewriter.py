"""What a rewrite gets, and the edits that it makes."""

from __future__ import annotations

import ast
import re
from random import Random
from typing import Any, Iterator

from source import Source


class Rewriter:
    """`named`: what the catalogue names, which keeps its name."""

    def __init__(self, files: dict[str, str], seed: int, named: list[str]) -> None:
        self.files = files
        self.sources = [
            Source(path, text) for path, text in sorted(files.items()) if path.endswith(".py")
        ]
        self.random = Random(seed)
        self.named = frozenset(named)
        self.edits: list[dict[str, Any]] = []
        self.created: dict[str, list[Any]] = {}
        self.removed: list[str] = []
        self._words = {word for source in self.sources for word in re.findall(r"\w+", source.text)}
        self._count = 0

    def replace(self, source: Source, start: int, end: int, *parts: Any) -> None:
        kept = [part for part in parts if part != ""]
        self.edits.append({"file": source.path, "start": start, "end": end, "parts": kept})

    def fresh(self, stem: str) -> str:
        """A name that is nowhere in the tree."""
        while True:
            self._count += 1
            name = f"{stem}_{self._count}"
            if name not in self._words:
                return name

    def result(self) -> dict[str, Any]:
        return {"edits": self.edits, "created": self.created, "removed": self.removed}

    def strings(self) -> Iterator[tuple[Source, ast.Constant]]:
        """Every string of the tree but the docstrings."""
        for source in self.sources:
            for node in ast.walk(source.tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    if not isinstance(source.parents[node], ast.Expr):
                        yield source, node
