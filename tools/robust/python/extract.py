"""Blocks of functions become functions of their own."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from assigned import jumps_out, may_swallow, read_first, surely_bound, targets
from rewriter import Rewriter
from scopes import Scope, Scopes
from source import FUNCTIONS, Source, is_generator, leaves, within

# A block of fewer statements is worth no function.
SMALLEST = 2


def rewrite(rewriter: Rewriter) -> None:
    for source in rewriter.sources:
        scopes = Scopes(source)
        for function in source.functions():
            if _is_outer(source, function) and not _is_odd(scopes, function):
                _Extraction(rewriter, source, scopes, function).make()


def _is_outer(source: Source, function: ast.AST) -> bool:
    """A function of the module, or a method of a class of the module."""
    parents = list(source.ancestors(function))
    return len(parents) == 1 or (len(parents) == 2 and isinstance(parents[0], ast.ClassDef))


def _is_odd(scopes: Scopes, function: ast.AST) -> bool:
    """Its variables are not only its own: other scopes write them, or it asks for them."""
    names = {n.id for n in ast.walk(function) if isinstance(n, ast.Name)}
    is_made_oddly = function.name in ("__new__", "__init_subclass__", "__class_getitem__")
    return is_made_oddly or bool(scopes.by_node[function].elsewhere) or bool(names & {"super", "__class__", "locals", "vars"})


@dataclass
class _Block:
    statements: list[ast.stmt]
    inputs: list[str]
    outputs: list[str]
    # The block never goes on to what follows it.
    is_final: bool


class _Extraction:
    def __init__(self, rewriter: Rewriter, source: Source, scopes: Scopes, function: ast.AST) -> None:
        self.rewriter = rewriter
        self.source = source
        self.function = function
        self.scope: Scope = scopes.by_node[function]
        self.locals = self.scope.bound
        # Variables that inner functions see change behind the block's back.
        self.captured = {
            name for inner in self.scope.inner for s in inner.all() for name, _ in s.written if s.scope_of(name) is self.scope
        }
        parent = source.parents[function]
        self.type = parent if isinstance(parent, ast.ClassDef) else None
        self.receiver = self._receiver()

    def _receiver(self) -> str | None:
        """`self` or `cls`, where a call can be made on it."""
        arguments = [*self.function.args.posonlyargs, *self.function.args.args]
        if self.type is None or not arguments or self._is("staticmethod"):
            return None
        return arguments[0].arg

    def _is(self, kind: str) -> bool:
        return any(isinstance(d, ast.Name) and d.id == kind for d in self.function.decorator_list)

    def make(self) -> None:
        helpers: list = []
        self._visit(self.function.body, helpers, is_body=True)
        if helpers:
            end = self.source.line_end(self.source.end(self.function))
            self.rewriter.replace(self.source, end, end, *helpers)

    def _visit(self, body: list[ast.stmt], helpers: list, *, is_body: bool = False) -> None:
        """The outermost blocks that can be taken out; of the function's own body, a run in its middle."""
        for statements in [self._middle(body)] if is_body else [body]:
            block = self._block(statements)
            if block is not None:
                self._take(block, helpers)
                body = [s for s in body if s not in statements]
        for statement in body:
            if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
                continue
            for name in ("body", "orelse", "finalbody"):
                inner = getattr(statement, name, None)
                is_elif = name == "orelse" and isinstance(statement, ast.If) and inner and self.source.text.startswith("elif", self.source.start(inner[0]))
                if is_elif:
                    self._visit_elif(inner[0], helpers)
                elif inner:
                    self._visit(inner, helpers)
            for handler in getattr(statement, "handlers", []):
                self._visit(handler.body, helpers)
            for case in getattr(statement, "cases", []):
                self._visit(case.body, helpers)

    def _visit_elif(self, statement: ast.If, helpers: list) -> None:
        for inner in (statement.body, statement.orelse):
            if inner and self.source.text.startswith("elif", self.source.start(inner[0])):
                self._visit_elif(inner[0], helpers)
            elif inner:
                self._visit(inner, helpers)

    def _middle(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """Of a long body, what stands between its first and its last statements."""
        return body[len(body) // 3 : -(len(body) // 3)] if len(body) >= 6 else []

    def _block(self, statements: list[ast.stmt]) -> _Block | None:
        source = self.source
        if len(statements) < SMALLEST or not source.has_own_lines(statements):
            return None
        if source.has_long_string(*source.lines_of(statements)) or is_generator(self.function):
            return None
        inner = [n for s in statements for n in within(s)]
        if any(isinstance(n, (ast.Yield, ast.YieldFrom, ast.Delete, *FUNCTIONS, ast.ClassDef, ast.NamedExpr, ast.Import, ast.ImportFrom)) for n in inner):
            return None
        is_final = leaves(statements)
        # What only ever raises would seem to go on.
        if any(isinstance(n, ast.Return) for n in inner) is not is_final:
            return None
        if any(jumps_out(s) for s in statements):
            return None
        return self._with_variables(statements, is_final)

    def _with_variables(self, statements: list[ast.stmt], is_final: bool) -> _Block | None:
        inside = {n for s in statements for n in ast.walk(s)}
        written = {name for name, node in self.scope.written if node in inside and not isinstance(getattr(node, "ctx", None), ast.Load)}
        used = {name for s in self.scope.all() for name, node in s.written if node in inside and s.scope_of(name) is self.scope}
        if written & self.captured:
            return None
        sure = surely_bound(statements)
        seen = read_first(statements)
        loops = [a for a in self.source.ancestors(statements[0]) if isinstance(a, (ast.For, ast.AsyncFor, ast.While))]
        outside = {
            name for s in self.scope.all() for name, node in s.written
            if node not in inside and self._reads(node) and s.scope_of(name) is self.scope
            and (self.source.start(node) > self.source.start(statements[0]) or loops)
        }
        outputs = [] if is_final else sorted(written & outside)
        if outputs and self._may_be_left_halfway(statements[0]):
            return None
        inputs = sorted((used - written) | (written & seen))
        before = self._bound_before(statements[0])
        if not set(inputs) <= before or any(name not in sure and name not in before for name in outputs):
            return None
        # What may keep its value from before comes in, too.
        inputs = sorted(set(inputs) | {name for name in outputs if name not in sure})
        return _Block(statements, [n for n in inputs if n != self.receiver], outputs, is_final)

    def _hint(self, name: str) -> str:
        """The type that the function declares for a parameter."""
        arguments = self.function.args
        declared = {a.arg: a.annotation for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
        annotation = declared.get(name)
        return "" if annotation is None else f": {ast.unparse(annotation)}"

    def _reads(self, node: ast.AST) -> bool:
        return isinstance(getattr(node, "ctx", None), ast.Load) or isinstance(self.source.parents.get(node), ast.AugAssign)

    def _may_be_left_halfway(self, statement: ast.stmt) -> bool:
        """An exception in the block may be caught in the function, which sees what was assigned until then."""
        inner: ast.AST = statement
        for parent in self.source.ancestors(statement):
            if isinstance(parent, ast.Try) and inner in parent.body and (parent.finalbody or not all(leaves(h.body) for h in parent.handlers)):
                return True
            if isinstance(parent, (ast.With, ast.AsyncWith)) and may_swallow(parent):
                return True
            inner = parent
        return False

    def _bound_before(self, statement: ast.stmt) -> set[str]:
        """The variables that have a value whenever the statement is reached."""
        bound = set(self.scope.parameters)
        node: ast.AST = statement
        for parent in self.source.ancestors(statement):
            for name in ("body", "orelse", "finalbody"):
                body = getattr(parent, name, None)
                if isinstance(body, list) and node in body:
                    bound |= surely_bound(body[: body.index(node)])
                    if isinstance(parent, ast.Try) and name == "orelse":
                        bound |= surely_bound(parent.body)
            if isinstance(parent, (ast.For, ast.AsyncFor)) and node in parent.body:
                bound |= targets(parent.target)
            elif isinstance(parent, (ast.With, ast.AsyncWith)) and node in parent.body:
                for item in parent.items:
                    bound |= targets(item.optional_vars)
            elif isinstance(parent, ast.ExceptHandler) and parent.name:
                bound.add(parent.name)
            if parent is self.function:
                return bound
            node = parent
        return bound

    def _take(self, block: _Block, helpers: list) -> None:
        source, statements = self.source, block.statements
        name = self.rewriter.fresh("_part")
        is_async = any(isinstance(n, (ast.Await, ast.AsyncFor, ast.AsyncWith)) or getattr(n, "is_async", 0) for s in statements for n in within(s))
        arguments = ", ".join(block.inputs)
        callee = name if self.type is None else f"{self.receiver or self.type.name}.{name}"
        call = f"{'await ' if is_async else ''}{callee}({arguments})"
        result = ", ".join(block.outputs)
        before = "return " if block.is_final else f"{result} = " if result else ""
        start, end = source.lines_of(statements)
        indent = source.indent(statements[0])
        self.rewriter.replace(source, start, end, indent + before + call)

        margin = source.indent(self.function)
        kind = "staticmethod" if self.receiver is None else "classmethod" if self._is("classmethod") else None
        decorator = "" if self.type is None or kind is None else f"{margin}@{kind}\n"
        inputs = [name + self._hint(name) for name in block.inputs]
        parameters = ", ".join([self.receiver, *inputs] if self.receiver else inputs)
        gap = "\n\n" if self.type is not None else "\n\n\n"
        shift = len(margin) + 4 - len(indent)
        helpers += [
            f"{gap}{decorator}{margin}{'async ' if is_async else ''}def {name}({parameters}):\n",
            margin + "    ",
            source.range(start + len(indent), end, shift),
            f"\n{margin}    return {result}" if result else "",
        ]
