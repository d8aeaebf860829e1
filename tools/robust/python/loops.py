"""Comprehensions become loops."""

from __future__ import annotations

import ast

from pure import comes_first
from rewriter import Rewriter
from scopes import Scopes, name_range
from source import FUNCTIONS, Source

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp)
# What a call makes of a generator: how it starts, and what it does with each value.
COLLECTED = {"list": ("[]", "append"), "set": ("set()", "add"), "tuple": ("[]", "append"), "sum": ("0", "+="), "any": ("False", "True"), "all": ("True", "False")}


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        scopes = Scopes(source)
        for node in ast.walk(source.tree):
            made = _made(node)
            if made is not None:
                _Loop(rewriter, source, scopes, node, *made).make()


def _made(node: ast.AST) -> tuple[ast.AST, str] | None:
    """The comprehension of an expression, and what is made of it."""
    if isinstance(node, COMPREHENSIONS):
        return node, {ast.ListComp: "list", ast.SetComp: "set", ast.DictComp: "dict"}[type(node)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) == 1 and not node.keywords:
        if node.func.id in COLLECTED and isinstance(node.args[0], ast.GeneratorExp):
            return node.args[0], node.func.id
    return None


class _Loop:
    def __init__(self, rewriter: Rewriter, source: Source, scopes: Scopes, node: ast.expr, comprehension: ast.AST, kind: str) -> None:
        self.rewriter = rewriter
        self.source = source
        self.scopes = scopes
        self.node = node
        self.comprehension = comprehension
        self.kind = kind
        self.statement = next((a for a in source.ancestors(node) if isinstance(a, ast.stmt)), None)

    def make(self) -> None:
        source, statement = self.source, self.statement
        if not self._is_possible():
            return
        self._rename_variables()
        is_plain = isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is self.node and self.kind != "tuple"
        target = self._target() if is_plain else None
        result = target or self.rewriter.fresh("made")
        indent = source.indent(statement)
        annotation = [": ", source.copy(statement.annotation)] if target and isinstance(statement, ast.AnnAssign) else []
        parts = [result, *annotation, " = ", COLLECTED[self.kind][0] if self.kind != "dict" else "{}", *self._loop(result, indent)]
        start, end = source.start(statement), source.end(statement)
        if target is None:
            value = f"tuple({result})" if self.kind == "tuple" else result
            parts += [f"\n{indent}", source.range(start, source.start(self.node)), value, source.range(source.end(self.node), end)]
        self.rewriter.replace(source, start, end, *parts)

    def _is_possible(self) -> bool:
        source, statement = self.source, self.statement
        if statement is None or not isinstance(self._function(), FUNCTIONS) or not source.has_own_lines([statement]):
            return False
        inside = [n for n in ast.walk(self.comprehension) if n is not self.comprehension]
        if any(isinstance(n, (ast.Lambda, ast.GeneratorExp, *COMPREHENSIONS, ast.NamedExpr)) for n in inside):
            return False
        if any(g.is_async for g in self.comprehension.generators) or source.has_long_string(source.start(statement), source.end(statement)):
            return False
        # A `break` would leave the inner loop only.
        if self.kind in ("any", "all") and len(self.comprehension.generators) > 1:
            return False
        is_known = self.kind not in COLLECTED or self.kind == "list" or self._is_builtin()
        places = self._variable_places()
        return is_known and None not in places and comes_first(source, self.node, statement)

    def _function(self) -> ast.AST | None:
        return next((a for a in self.source.ancestors(self.statement) if isinstance(a, (*FUNCTIONS, ast.ClassDef))), None)

    def _is_builtin(self) -> bool:
        return self.scopes.by_node[self._function()].scope_of(self.kind) is None

    def _variable_places(self) -> list[tuple[int, int, str] | None]:
        """The places of the comprehension's variables that would meet others of the function."""
        scope = self.scopes.by_node[self.comprehension]
        found: list[tuple[int, int, str] | None] = []
        taken = {n for s in self.scopes.by_node[self._function()].all() if s is not scope for n, _ in s.written}
        for name in sorted(scope.bound & taken):
            for place in self.scopes.places(scope, name):
                at = name_range(self.source, place, name)
                found.append(None if at is None else (*at, name))
        return found

    def _rename_variables(self) -> None:
        new: dict[str, str] = {}
        for start, end, name in self._variable_places():
            new[name] = new.get(name) or self.rewriter.fresh(name)
            self.rewriter.replace(self.source, start, end, new[name])

    def _target(self) -> str | None:
        """The variable that the statement assigns, where the comprehension does not read it."""
        targets = self.statement.targets if isinstance(self.statement, ast.Assign) else [self.statement.target]
        if len(targets) != 1 or not isinstance(targets[0], ast.Name):
            return None
        name = targets[0].id
        return None if any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(self.node)) else name

    def _loop(self, result: str, indent: str) -> list:
        source = self.source
        parts: list = []
        for generator in self.comprehension.generators:
            parts += [f"\n{indent}for ", source.copy(generator.target), " in ", *source.put(generator.iter), ":"]
            indent += "    "
            for test in generator.ifs:
                parts += [f"\n{indent}if ", *source.put(test), ":"]
                indent += "    "
        return [*parts, f"\n{indent}", *self._collect(result, indent)]

    def _collect(self, result: str, indent: str) -> list:
        source, comprehension = self.source, self.comprehension
        if self.kind == "dict":
            return [result, "[", source.copy(comprehension.key), "] = ", *source.put(comprehension.value)]
        value, how = source.copy(comprehension.elt), COLLECTED[self.kind][1]
        if self.kind == "sum":
            return [result, " += ", "(", value, ")"]
        if self.kind in ("any", "all"):
            test = ["if (", value, ")"] if self.kind == "any" else ["if not (", value, ")"]
            return [*test, f":\n{indent}    {result} = {how}\n{indent}    break"]
        return [f"{result}.{how}(", value, ")"]
