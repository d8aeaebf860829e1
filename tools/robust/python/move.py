"""What a module consists of is moved into two new modules beside it; the module imports it from there."""

from __future__ import annotations

import ast
import re

from imports import drop_unused
from rewriter import Rewriter
from scopes import Scopes
from source import FUNCTIONS, Source

# What a constant may be made by wherever it stands: it depends on nothing else.
PURE_CALLS = {"frozenset", "tuple", "set", "dict", "list", "int", "float", "str", "Path", "compile", "Decimal", "timedelta", "Struct", "TypeVar"}


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        if not source.is_test and not source.path.endswith("__init__.py") and _is_packed(rewriter, source.module):
            _Split(rewriter, source).make()


class _Split:
    def __init__(self, rewriter: Rewriter, source: Source) -> None:
        self.rewriter = rewriter
        self.source = source
        self.scopes = Scopes(source)
        body = source.tree.body
        self.imports = [s for s in body if isinstance(s, (ast.Import, ast.ImportFrom))]
        self.items = {name: s for s in body for name in [_name_of(s)] if name is not None}
        self.needs = {name: self._needs(item) for name, item in self.items.items()}

    def make(self) -> None:
        movable = self._movable()
        if not movable or not self.imports:
            return
        base = self._base(movable)
        rest = [name for name in movable if name not in base]
        stem = self.source.path.removesuffix(".py")
        lines = []
        modules = []
        for part, names, others in (("base", base, {}), ("more", rest, {"base": base})):
            if names:
                self.rewriter.created[f"{stem}_{part}.py"] = self._module(names, others)
                modules.append(f"{self.source.module}_{part}")
                lines.append(_import(modules[-1], names))
        for name in movable:
            start, end = self.source.lines_of([self.items[name]])
            self.rewriter.replace(self.source, start, min(end + 1, len(self.source.text)))
        at = min(self.source.line_end(self.source.end(self.imports[-1])) + 1, len(self.source.text))
        self.rewriter.replace(self.source, at, at, "\n".join(lines) + "\n")
        drop_unused(self.rewriter, self.source, [self.items[name] for name in movable])
        _declare(self.rewriter, self.source.module, modules)

    def _needs(self, item: ast.stmt) -> set[str]:
        """The names of the module that an item uses."""
        if isinstance(item, (*FUNCTIONS, ast.ClassDef)):
            outside = [*item.decorator_list, *getattr(item, "bases", [])]
            if isinstance(item, FUNCTIONS):
                arguments = item.args
                every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
                outside += [a.annotation for a in every if a is not None and a.annotation is not None]
                outside += [d for d in (*arguments.defaults, *arguments.kw_defaults, item.returns) if d is not None]
            names = self.scopes.free(item)
        else:
            outside, names = [item], set()
        names |= {n.id for part in outside for n in ast.walk(part) if isinstance(n, ast.Name)}
        return names & self.scopes.root.bound | names & {"__name__", "__file__", "globals"}

    def _movable(self) -> list[str]:
        """The names whose statements depend on nothing that stays, in the order of the file."""
        imported = {a.asname or a.name.split(".")[0] for i in self.imports for a in i.names}
        patched = _patched(self.rewriter, self.source)
        is_rebound = {n for s in self.scopes.root.all() for n in s.elsewhere}
        bound = [n for n, node in self.scopes.root.written if not isinstance(getattr(node, "ctx", None), ast.Load)]
        may = {
            name
            for name, item in self.items.items()
            if name not in patched | is_rebound and bound.count(name) == 1 and self._is_own(item)
        }
        while True:
            kept = {n for n in may if self.needs[n] <= (may | imported - patched) and "__name__" not in self.needs[n]}
            if kept == may:
                return [name for name in self.items if name in may]
            may = kept

    def _is_own(self, item: ast.stmt) -> bool:
        if not self.source.has_own_lines([item]):
            return False
        if isinstance(item, (*FUNCTIONS, ast.ClassDef)):
            return True
        calls = [n for n in ast.walk(item) if isinstance(n, (ast.Call, ast.Await))]
        return _name_of(item) != "__all__" and all(isinstance(c, ast.Call) and _called(c) in PURE_CALLS for c in calls)

    def _base(self, movable: list[str]) -> list[str]:
        """About half of the names, with all that they need."""
        order = list(movable)
        self.rewriter.random.shuffle(order)
        base: set[str] = set()
        for name in order:
            if len(base) >= len(movable) // 2:
                break
            wanted = [name]
            while wanted:
                one = wanted.pop()
                if one not in base:
                    base.add(one)
                    wanted += [n for n in self.needs[one] if n in movable]
        return [name for name in movable if name in base]

    def _module(self, names: list[str], others: dict[str, list[str]]) -> list:
        source = self.source
        needed = {n for name in names for n in self.needs[name]}
        parts: list = []
        for statement in self.imports:
            is_future = isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
            if is_future or any((a.asname or a.name.split(".")[0]) in needed for a in statement.names):
                parts += [source.copy(statement), "\n"]
        for part, bound in others.items():
            wanted = [name for name in bound if name in needed]
            if wanted:
                parts += [_import(f"{source.module}_{part}", wanted), "\n"]
        for name in names:
            parts += ["\n\n" if isinstance(self.items[name], (*FUNCTIONS, ast.ClassDef)) else "", source.range(*source.lines_of([self.items[name]])), "\n"]
        return parts


def _name_of(statement: ast.stmt) -> str | None:
    """What a statement at the top of a module defines."""
    if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
        return statement.name
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target] if isinstance(statement, ast.AnnAssign) and statement.value else []
    return targets[0].id if len(targets) == 1 and isinstance(targets[0], ast.Name) else None


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _import(module: str, names: list[str]) -> str:
    return f"from {module} import (  # noqa: E402\n" + "".join(f"    {name},\n" for name in names) + ")"


def _patched(rewriter: Rewriter, source: Source) -> set[str]:
    """Names of a module that others set, or may set, from outside."""
    found: set[str] = set()
    for other, node in rewriter.strings():
        if other is not source:
            found.add(node.value.rsplit(".", 1)[-1])
    for other in rewriter.sources:
        for node in ast.walk(other.tree):
            if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                if isinstance(node.value, ast.Name) and node.value.id == source.module.rsplit(".", 1)[-1]:
                    found.add(node.attr)
    return found


def _is_packed(rewriter: Rewriter, module: str) -> bool:
    """Where the modules of the package are listed, it is among them."""
    projects = [text for path, text in rewriter.files.items() if path.endswith("pyproject.toml") and "py-modules" in text]
    return all(f'"{module}"' in text or "." in module for text in projects)


def _declare(rewriter: Rewriter, module: str, new: list[str]) -> None:
    """The new modules are packed where the module is listed."""
    for path, text in rewriter.files.items():
        if path.endswith("pyproject.toml"):
            found = re.search(rf'^( *)"{re.escape(module)}",\n', text, re.M)
            if found is not None:
                lines = "".join(f'{found[1]}"{name}",\n' for name in new)
                rewriter.edits.append({"file": path, "start": found.end(), "end": found.end(), "parts": [lines]})
