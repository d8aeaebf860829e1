"""Which of the names that a module imports it ever looks up."""

from __future__ import annotations

import ast
import builtins
import importlib.util
import sys
from contextlib import suppress
from types import CodeType
from typing import Any, Iterator


def imported_names(module: str) -> tuple[dict[str, str], dict[str, str]]:
    """Those that are looked up, and those that are not, each with the module, or the name of a
    module, that it stands for.

    The module's code is run once more, with its imports and its own lookups watched. Of its
    functions, the names count that the compiled code and the annotations have in them.
    """
    spec = importlib.util.find_spec(module)
    code = spec.loader.get_code(module)
    names = _Names({"__name__": module, "__package__": spec.parent, "__file__": spec.origin})
    names.run(code)
    used = names.read | {name for part in _nested(code) for name in part.co_names}
    used |= set(_annotated(spec.loader.get_source(module))) | set(names.get("__all__", ()))
    origins = names.bound.items()
    return (
        {name: origin for name, origin in origins if name in used},
        {name: origin for name, origin in origins if name not in used},
    )


class _Names(dict[str, Any]):
    """The names of a module while it runs: what was looked up, and what an import has bound."""

    def __init__(self, first: dict[str, Any]) -> None:
        super().__init__(first)
        self.read: set[str] = set()
        self.bound: dict[str, str] = {}
        self._due: list[tuple[Any, str]] = []

    def run(self, code: CodeType) -> None:
        dict.__setitem__(self, "__builtins__", {**vars(builtins), "__import__": self._import})
        exec(code, self)

    def __getitem__(self, name: str) -> Any:
        self.read.add(name)
        return super().__getitem__(name)

    def __setitem__(self, name: str, value: Any) -> None:
        for each in self._due:
            if each[0] is value:
                self._due.remove(each)
                self.bound[name] = each[1]
                break
        super().__setitem__(name, value)

    def _import(self, name: str, *rest: Any) -> Any:
        module = builtins.__import__(name, *rest)
        wanted = rest[2] if len(rest) > 2 else None
        if wanted and name != "__future__":
            named = [each for each in wanted if each != "*"]
            self._due += [(getattr(module, each), f"{module.__name__}.{each}") for each in named]
        elif name != "__future__":
            self._due += [(each, name) for each in (module, sys.modules.get(name, module))]
        return module


def _nested(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _nested(constant)


def _annotated(source: str) -> Iterator[str]:
    """The names in annotations; those of local variables are nowhere but in the text."""
    for node in ast.walk(ast.parse(source)):
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if annotation is not None:
                yield from _names_in(annotation)


def _names_in(annotation: ast.AST) -> Iterator[str]:
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            with suppress(SyntaxError):
                yield from _names_in(ast.parse(node.value, mode="eval"))
