"""Which variable a name means: the scopes of a file, with every place at which each of their names stands."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field

from source import FUNCTIONS, Source

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(eq=False)
class Scope:
    node: ast.AST
    parent: Scope | None
    bound: set[str] = field(default_factory=set)
    parameters: set[str] = field(default_factory=set)
    # Names that `global` and `nonlocal` send elsewhere.
    elsewhere: dict[str, type] = field(default_factory=dict)
    # Names as they are written here, with what writes them.
    written: list[tuple[str, ast.AST]] = field(default_factory=list)
    inner: list[Scope] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.inner.append(self)

    @property
    def is_function(self) -> bool:
        return isinstance(self.node, (*FUNCTIONS, ast.Lambda, *COMPREHENSIONS))

    def scope_of(self, name: str) -> Scope | None:
        """The scope whose variable the name is here; None for a builtin."""
        scope: Scope | None = self
        if self.elsewhere.get(name) is ast.Global:
            while scope.parent is not None:
                scope = scope.parent
            return scope
        if name in self.bound and name not in self.elsewhere:
            return self
        while scope.parent is not None:
            scope = scope.parent
            if name in scope.bound and not isinstance(scope.node, ast.ClassDef) and name not in scope.elsewhere:
                return scope
        return None

    def all(self) -> list[Scope]:
        return [self, *(s for inner in self.inner for s in inner.all())]


class _Reader(ast.NodeVisitor):
    def __init__(self, module: ast.Module) -> None:
        self.scope = Scope(module, None)
        self.root = self.scope
        self.by_node = {module: self.scope}
        for statement in module.body:
            self.visit(statement)

    def bind(self, name: str, node: ast.AST, scope: Scope | None = None) -> None:
        scope = scope or self.scope
        scope.bound.add(name)
        scope.written.append((name, node))

    def enter(self, node: ast.AST) -> Scope:
        outer, self.scope = self.scope, Scope(node, self.scope)
        self.by_node[node] = self.scope
        return outer

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.scope.written.append((node.id, node))
        else:
            self.bind(node.id, node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        scope = self.scope
        while isinstance(scope.node, COMPREHENSIONS):
            scope = scope.parent
        self.bind(node.target.id, node.target, scope)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.bind(node.name, node)
        for decorator in node.decorator_list:
            self.visit(decorator)
        if node.returns is not None:
            self.visit(node.returns)
        self.visit_body(node, node.body)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit_body(node, [node.body])

    def visit_body(self, node: ast.AST, body: list[ast.AST]) -> None:
        arguments = node.args
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        for argument in every:
            if argument is not None and argument.annotation is not None:
                self.visit(argument.annotation)
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self.visit(default)
        outer = self.enter(node)
        for argument in every:
            if argument is not None:
                self.bind(argument.arg, argument)
                self.scope.parameters.add(argument.arg)
        for statement in body:
            self.visit(statement)
        self.scope = outer

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bind(node.name, node)
        for outside in (*node.decorator_list, *node.bases, *(k.value for k in node.keywords)):
            self.visit(outside)
        outer = self.enter(node)
        for statement in node.body:
            self.visit(statement)
        self.scope = outer

    def visit_comprehension_of(self, node: ast.AST) -> None:
        first = node.generators[0]
        self.visit(first.iter)
        outer = self.enter(node)
        for generator in node.generators:
            self.visit(generator.target)
            if generator is not first:
                self.visit(generator.iter)
            for test in generator.ifs:
                self.visit(test)
        for name in ("elt", "key", "value"):
            if getattr(node, name, None) is not None:
                self.visit(getattr(node, name))
        self.scope = outer

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_of

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name is not None:
            self.bind(node.name, node)
        self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> None:
        self.bind(node.asname or node.name.split(".")[0], node)

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        for name in node.names:
            self.scope.elsewhere[name] = type(node)
            self.scope.written.append((name, node))

    visit_Nonlocal = visit_Global

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> None:
        if node.name is not None:
            self.bind(node.name, node)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest is not None:
            self.bind(node.rest, node)
        self.generic_visit(node)


class Scopes:
    def __init__(self, source: Source) -> None:
        reader = _Reader(source.tree)
        self.root = reader.root
        self.by_node = reader.by_node

    def places(self, owner: Scope, name: str) -> list[ast.AST]:
        """Every place of a scope's name, in the scope and in those within it."""
        return [
            node
            for scope in owner.all()
            for written, node in scope.written
            if written == name and scope.scope_of(name) is owner
        ]

    def free(self, node: ast.AST) -> set[str]:
        """The names that a function or class takes from the module or from the builtins."""
        return {
            name
            for scope in self.by_node[node].all()
            for name, _ in scope.written
            if scope.scope_of(name) in (None, self.root)
        }


def name_range(source: Source, node: ast.AST, name: str) -> tuple[int, int] | None:
    """Where in a node its name is written; None where that cannot be told."""
    start = source.start(node)
    if isinstance(node, ast.ExceptHandler):
        found = re.compile(rf"\bas\s+({name})\s*:").search(source.text, source.end(node.type))
    elif isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        start = source.at(node.lineno, node.col_offset)
        found = re.compile(rf"(?:def|class)\s+({name})\b").search(source.text, start)
    elif isinstance(node, (ast.MatchAs, ast.MatchStar, ast.MatchMapping)):
        found = re.compile(rf"\b({name})\b").search(source.text, start, source.end(node))
        found = found if source.text[start : source.end(node)].count(name) == 1 else None
    elif isinstance(node, ast.alias):
        found = re.compile(rf"\b({name})$").search(source.text, start, source.end(node))
    elif isinstance(node, (ast.Global, ast.Nonlocal)):
        found = re.compile(rf"\b({name})\b").search(source.text, start, source.end(node))
    else:
        found = re.compile(rf"({name})\b").match(source.text, start)
        # The places that nodes of an f-string have are not always right.
        if found is not None and re.match(r"\w", source.text[max(0, start - 1)]):
            found = None
    return None if found is None else found.span(1)
