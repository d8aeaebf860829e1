"""Arguments that are given by name are given by place, as far as the order of the call allows."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from rewriter import Rewriter
from source import FUNCTIONS, Source


def rewrite(rewriter: Rewriter) -> None:
    known = _Signatures(rewriter)
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and node.keywords:
                names = known.of(source, node)
                if names is not None:
                    _rewrite(rewriter, source, node, names)


def _rewrite(rewriter: Rewriter, source: Source, call: ast.Call, names: list[str]) -> None:
    if any(isinstance(a, ast.Starred) for a in call.args):
        return
    expected = names[len(call.args) :]
    for keyword, name in zip(call.keywords, expected):
        if keyword.arg != name:
            break
        rewriter.replace(source, source.start(keyword), source.start(keyword.value))


@dataclass
class _Class:
    source: Source
    node: ast.ClassDef


class _Signatures:
    """The parameters by place of what the tree defines once under a name."""

    def __init__(self, rewriter: Rewriter) -> None:
        self.functions: dict[str, list[tuple[Source, ast.AST]]] = {}
        self.classes: dict[str, list[_Class]] = {}
        self.methods: dict[str, list[ast.AST]] = {}
        for source in rewriter.sources:
            for node in ast.walk(source.tree):
                parent = source.parents.get(node)
                if isinstance(node, ast.ClassDef):
                    self.classes.setdefault(node.name, []).append(_Class(source, node))
                elif isinstance(node, FUNCTIONS) and isinstance(parent, ast.ClassDef):
                    self.methods.setdefault(node.name, []).append(node)
                elif isinstance(node, FUNCTIONS):
                    self.functions.setdefault(node.name, []).append((source, node))

    def of(self, source: Source, call: ast.Call) -> list[str] | None:
        if isinstance(call.func, ast.Name):
            return self._of_name(source, call.func.id)
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "self":
            return self._of_method(source, call, call.func.attr)
        return None

    def _of_name(self, source: Source, name: str) -> list[str] | None:
        bindings = self.functions.get(name, []) + [(c.source, c.node) for c in self.classes.get(name, [])]
        if len(bindings) != 1 or self._is_rebound(source, name):
            return None
        node = bindings[0][1]
        return _fields(node) if isinstance(node, ast.ClassDef) else _by_place(node)

    def _is_rebound(self, source: Source, name: str) -> bool:
        return any(
            (isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load))
            or (isinstance(n, ast.arg) and n.arg == name)
            or (isinstance(n, ast.alias) and n.asname == name)
            for n in ast.walk(source.tree)
        )

    def _of_method(self, source: Source, call: ast.Call, name: str) -> list[str] | None:
        """A method of the class itself that no other class of the tree has, too."""
        type_ = next((a for a in source.ancestors(call) if isinstance(a, ast.ClassDef)), None)
        own = self.methods.get(name, [])
        if type_ is None or len(own) != 1 or own[0] not in type_.body:
            return None
        names = _by_place(own[0])
        is_static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in own[0].decorator_list)
        return names if is_static or names is None else names[1:]


def _by_place(function: ast.AST) -> list[str] | None:
    kinds = {d.id for d in function.decorator_list if isinstance(d, ast.Name)}
    if len(kinds) != len(function.decorator_list) or kinds - {"staticmethod", "classmethod"}:
        return None
    return [a.arg for a in (*function.args.posonlyargs, *function.args.args)]


def _fields(type_: ast.ClassDef) -> list[str] | None:
    """What the class is made of, in order: of a plain dataclass, or of its `__init__`."""
    for statement in type_.body:
        if isinstance(statement, FUNCTIONS) and statement.name in ("__init__", "__new__"):
            return (_by_place(statement) or [])[1:] or None if statement.name == "__init__" else None
    if type_.bases or type_.keywords or len(type_.decorator_list) != 1:
        return None
    decorator = type_.decorator_list[0]
    name = decorator.func if isinstance(decorator, ast.Call) else decorator
    options = {k.arg for k in decorator.keywords} if isinstance(decorator, ast.Call) else set()
    if not (isinstance(name, ast.Name) and name.id == "dataclass") or options & {"kw_only", "init"}:
        return None
    names = []
    for statement in type_.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            written = ast.unparse(statement)
            if "ClassVar" in written or "InitVar" in written or "KW_ONLY" in written or "init=False" in written:
                return None
            names.append(statement.target.id)
    return names
