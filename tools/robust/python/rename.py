"""Locals and private helpers get other names."""

from __future__ import annotations

import ast
import re

from rewriter import Rewriter
from scopes import Scope, Scopes, name_range
from source import FUNCTIONS, Source


def rewrite(rewriter: Rewriter) -> None:
    keywords = {
        keyword.arg
        for source in rewriter.sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
    }
    for source in rewriter.sources:
        scopes = Scopes(source)
        for scope in scopes.root.all():
            if scope.is_function and not _looks_at_names(scope.node):
                _rename_locals(rewriter, source, scopes, scope, keywords)
    for name in sorted(_private_helpers(rewriter)):
        _rename_helper(rewriter, name)


def _looks_at_names(node: ast.AST) -> bool:
    """The names of its variables are read as texts."""
    called = (n.func.id for n in ast.walk(node) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name))
    return any(name in ("locals", "vars", "eval", "exec") for name in called)


def _rename_locals(rewriter: Rewriter, source: Source, scopes: Scopes, scope: Scope, keywords: set[str]) -> None:
    for name in sorted(scope.bound - set(scope.elsewhere)):
        if name in rewriter.named or re.fullmatch(r"_|__\w+__|self|cls", name):
            continue
        if name in scope.parameters and not _is_positional(source, scope.node, name, keywords):
            continue
        places = scopes.places(scope, name)
        if any(isinstance(p, (ast.ClassDef, ast.alias)) and _is_imported_plainly(p) for p in places):
            continue
        ranges = [name_range(source, place, name) for place in places]
        if None in ranges:
            continue
        new = rewriter.fresh("value")
        for start, end in set(ranges):
            rewriter.replace(source, start, end, new)


def _is_imported_plainly(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) or node.asname is None


def _is_positional(source: Source, node: ast.AST, name: str, keywords: set[str]) -> bool:
    """A parameter that nobody gives by its name: of a lambda, of a private or an inner function."""
    if name in keywords or isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        return name not in keywords
    if isinstance(node, ast.Lambda):
        return True
    # Test runners and decorators give by name.
    if source.is_test or node.decorator_list or name in [a.arg for a in node.args.kwonlyargs]:
        return False
    is_inner = isinstance(source.parents[node], FUNCTIONS)
    return is_inner or (node.name.startswith("_") and not node.name.endswith("__"))


def _private_helpers(rewriter: Rewriter) -> set[str]:
    """Private functions and methods whose name means nothing else and stands in no string."""
    defined: set[str] = set()
    otherwise: set[str] = {word for _, node in rewriter.strings() for word in re.findall(r"\w+", node.value)}
    for source in rewriter.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, FUNCTIONS):
                defined.add(node.name)
            elif isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                otherwise.add(node.attr)
            elif isinstance(node, (ast.arg, ast.keyword)):
                otherwise.add(node.arg or "")
            elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                otherwise.add(node.id)
            elif isinstance(node, ast.alias) and node.asname is not None:
                otherwise |= {node.name, node.asname}
    private = {name for name in defined if re.fullmatch(r"_[a-z]\w*", name) and not name.endswith("__")}
    return private - otherwise - rewriter.named


def _rename_helper(rewriter: Rewriter, name: str) -> None:
    new = rewriter.fresh("_helper")
    for source in rewriter.sources:
        for token in source.tokens:
            if token.string == name:
                rewriter.replace(source, source.offset(token.start), source.offset(token.end), new)
            elif token.type == 3 and re.search(rf"\b{name}\b", token.string) and re.match(r"\w*[fF]\w*[\"']", token.string):
                for found in re.finditer(rf"\b{name}\b", token.string):
                    at = source.offset(token.start) + found.start()
                    rewriter.replace(source, at, at + len(name), new)
