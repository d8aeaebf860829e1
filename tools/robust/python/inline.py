"""Private helpers are put where they are called."""

from __future__ import annotations

import ast
import re

from pure import is_pure
from rewriter import Rewriter
from scopes import Scope, Scopes, name_range
from source import FUNCTIONS, Source, is_generator, leaves, within


def rewrite(rewriter: Rewriter) -> None:
    spoken = {word for _, node in rewriter.strings() for word in re.findall(r"\w+", node.value)}
    mentions = _mentions(rewriter)
    taken: set[ast.AST] = set()
    for source in rewriter.sources:
        scopes = Scopes(source)
        for function in list(source.functions()):
            if function.name in spoken | rewriter.named or mentions.get(function.name, 0) == 0:
                continue
            inlining = _Inlining(rewriter, source, scopes, function)
            # What is inlined into is not inlined itself: its text would go stale.
            if inlining.is_possible(mentions) and not taken & {function, *inlining.callers}:
                inlining.make()
                taken |= {function, *inlining.callers}


def _mentions(rewriter: Rewriter) -> dict[str, int]:
    """How often each name stands in the tree other than as that of a definition."""
    found: dict[str, int] = {}
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            names = [node.id] if isinstance(node, ast.Name) else [node.attr] if isinstance(node, ast.Attribute) else [a.name for a in node.names] if isinstance(node, (ast.Import, ast.ImportFrom)) else []
            if isinstance(node, FUNCTIONS):
                found[f"def {node.name}"] = found.get(f"def {node.name}", 0) + 1
            for name in names:
                found[name] = found.get(name, 0) + 1
    return found


class _Inlining:
    def __init__(self, rewriter: Rewriter, source: Source, scopes: Scopes, function: ast.FunctionDef) -> None:
        self.rewriter = rewriter
        self.source = source
        self.scopes = scopes
        self.function = function
        parent = source.parents[function]
        self.type = parent if isinstance(parent, ast.ClassDef) else None
        self.is_static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in function.decorator_list)
        body = function.body
        has_doc = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
        self.body = body[1:] if has_doc else body
        self.calls = [n for n in ast.walk(source.tree) if isinstance(n, ast.Call) and self._is_call(n)]
        self.callers = [self._caller(call) for call in self.calls]

    def _is_call(self, call: ast.Call) -> bool:
        if self.type is None:
            return isinstance(call.func, ast.Name) and call.func.id == self.function.name
        target = call.func
        return isinstance(target, ast.Attribute) and target.attr == self.function.name and isinstance(target.value, ast.Name) and target.value.id == "self"

    def _caller(self, call: ast.Call) -> ast.AST | None:
        return next((a for a in self.source.ancestors(call) if isinstance(a, FUNCTIONS)), None)

    def is_possible(self, mentions: dict[str, int]) -> bool:
        function, name = self.function, self.function.name
        if not re.fullmatch(r"_[a-z]\w*", name) or name.endswith("__") or not self.body:
            return False
        if any(not (isinstance(d, ast.Name) and d.id == "staticmethod") for d in function.decorator_list):
            return False
        depth = len(list(self.source.ancestors(function)))
        if depth != (1 if self.type is None else 2) or is_generator(function) or not self.source.has_own_lines(self.body):
            return False
        if mentions[name] != len(self.calls) or mentions[f"def {name}"] != 1 or not self.calls:
            return False
        if self.scopes.by_node[function].elsewhere or any(isinstance(n, (*FUNCTIONS, ast.Lambda, ast.ClassDef)) for s in self.body for n in within(s)):
            return False
        if function.args.vararg or function.args.kwarg or self.source.has_long_string(*self.source.lines_of(self.body)):
            return False
        return self._is_legible() and all(self._fits(call, caller) for call, caller in zip(self.calls, self.callers))

    def _is_legible(self) -> bool:
        """Every place of its variables is known."""
        scope = self.scopes.by_node[self.function]
        return all(name_range(self.source, place, name) is not None for name in scope.bound for place in self.scopes.places(scope, name))

    def _fits(self, call: ast.Call, caller: ast.AST | None) -> bool:
        """The call is all that its statement does, or the body is one expression and the arguments can stand in it."""
        if caller is None or caller is self.function or self._arguments(call) is None:
            return False
        source = self.source
        if self.type is not None and self.type not in source.ancestors(caller):
            return False
        scope = self._scope(call)
        free = {n for n in self.scopes.free(self.function)}
        if any(scope_name in free for s in (scope, self.scopes.by_node[caller]) for scope_name in s.bound) or scope.node is not caller:
            return False
        if isinstance(self.function, ast.AsyncFunctionDef) and not isinstance(source.parents[call], ast.Await):
            return False
        return self._as_expression(call) or self._statement(call) is not None

    def _scope(self, call: ast.Call) -> Scope:
        node = next(a for a in self.source.ancestors(call) if a in self.scopes.by_node)
        return self.scopes.by_node[node]

    def _arguments(self, call: ast.Call) -> dict[str, ast.expr] | None:
        """The value of each parameter, in the order in which they are worked out; None where that cannot be told."""
        arguments = self.function.args
        names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
        if self.type is not None and not self.is_static:
            names = names[1:]
        if any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords) or len(call.args) > len(names):
            return None
        given = dict(zip(names, call.args)) | {k.arg: k.value for k in call.keywords}
        defaults = dict(zip(reversed(names), reversed(arguments.defaults)))
        defaults |= {a.arg: d for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults) if d is not None}
        for name in (*names, *(a.arg for a in arguments.kwonlyargs)):
            if name not in given:
                if not isinstance(defaults.get(name), ast.Constant):
                    return None
                given[name] = defaults[name]
        return given

    # -- as an expression ---------------------------------------------------------------------

    def _as_expression(self, call: ast.Call) -> bool:
        if len(self.body) != 1 or not isinstance(self.body[0], ast.Return) or self.body[0].value is None:
            return False
        scope = self.scopes.by_node[self.function]
        return all(is_pure(value) for value in self._arguments(call).values()) and len(scope.inner) == 0

    # -- as statements ------------------------------------------------------------------------

    def _statement(self, call: ast.Call) -> ast.stmt | None:
        """The statement that consists of the call: `call`, `x = call`, `return call`."""
        source = self.source
        node = source.parents[call]
        if isinstance(node, ast.Await) and isinstance(self.function, ast.AsyncFunctionDef):
            node = source.parents[node]
        if not isinstance(node, (ast.Expr, ast.Return, ast.Assign)) or not source.has_own_lines([node]):
            return None
        if isinstance(node, ast.Assign) and (len(node.targets) != 1 or not isinstance(node.targets[0], ast.Name)):
            return None
        returns = [n for s in self.body for n in within(s) if isinstance(n, ast.Return)]
        if isinstance(node, ast.Return):
            return node
        last = self.body[-1]
        return None if any(r is not last for r in returns) else node

    def make(self) -> None:
        for call in self.calls:
            if self._as_expression(call):
                self._put_expression(call)
            else:
                self._put_statements(call, self._statement(call))
        source = self.source
        start, end = source.lines_of([self.function])
        if self.type is not None and len(self.type.body) == 1:
            self.rewriter.replace(source, start, end, source.indent(self.function) + "pass")
        else:
            self.rewriter.replace(source, start, min(end + 1, len(source.text)))

    def _put_expression(self, call: ast.Call) -> None:
        source = self.source
        values = {name: [_bracketed(source, value)] for name, value in self._arguments(call).items()}
        value = self.body[0].value
        parts = ["(", *self._with(value, source.start(value), source.end(value), values), ")"]
        outer = source.parents[call] if isinstance(self.function, ast.AsyncFunctionDef) else call
        self.rewriter.replace(source, source.start(outer), source.end(outer), *_flat(parts))

    def _put_statements(self, call: ast.Call, statement: ast.stmt) -> None:
        source = self.source
        indent = source.indent(statement)
        scope = self.scopes.by_node[self.function]
        names = {n: [self.rewriter.fresh("value")] for n in scope.bound if n not in ("self",)}
        parts: list = []
        for name, value in self._arguments(call).items():
            parts += [names[name][0], " = ", source.copy(value), "\n" + indent]
        last = self.body[-1]
        shift = len(indent) - len(source.indent(self.body[0]))
        start, end = source.lines_of(self.body)
        start += len(source.indent(self.body[0]))
        is_valued = isinstance(last, ast.Return)
        stop = source.start(last) if is_valued and not isinstance(statement, ast.Return) else end
        parts += self._with(self.function, start, stop, names, shift, self.body)
        if not isinstance(statement, ast.Return):
            parts += self._ending(statement, last, names, indent)
        elif not leaves(self.body):
            parts += [f"\n{indent}return None"]
        first = source.start(statement)
        self.rewriter.replace(source, first, source.end(statement), *_flat(parts))

    def _ending(self, statement: ast.stmt, last: ast.stmt, names: dict, indent: str) -> list:
        source = self.source
        is_valued = isinstance(last, ast.Return) and last.value is not None
        value = self._with(last.value, source.start(last.value), source.end(last.value), names) if is_valued else ["None"]
        gap = "" if isinstance(last, ast.Return) else f"\n{indent}"
        if isinstance(statement, ast.Assign):
            return [gap, source.copy(statement.targets[0]), " = ", "(", *value, ")"]
        if isinstance(last, ast.Return):
            return [gap, *value]
        return []

    def _with(self, node: ast.AST, start: int, end: int, names: dict[str, list], indent: int = 0, body: list[ast.stmt] | None = None) -> list:
        """The text of a range with other things for its variables."""
        source = self.source
        inside = {n for part in (body or [node]) for n in ast.walk(part)}
        scope = self.scopes.by_node[self.function]
        spots = []
        for name, new in names.items():
            for place in self.scopes.places(scope, name):
                if place in inside:
                    found = name_range(source, place, name)
                    if found is not None and start <= found[0] < end:
                        spots.append((*found, new))
        parts: list = []
        at = start
        for spot_start, spot_end, new in sorted(spots, key=lambda s: s[:2]):
            parts += [source.range(at, spot_start, indent), *new]
            at = spot_end
        return [*parts, source.range(at, end, indent)]


def _bracketed(source: Source, value: ast.expr) -> list:
    if isinstance(value, (ast.Name, ast.Attribute, ast.Constant, ast.Call, ast.Subscript)):
        return [source.copy(value)]
    return ["(", source.copy(value), ")"]


def _flat(parts: list) -> list:
    flat: list = []
    for part in parts:
        flat += _flat(part) if isinstance(part, list) else [part]
    return flat
