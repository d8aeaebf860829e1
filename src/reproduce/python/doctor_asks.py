"""What the rules ask of a tree, and what the tree defines that is named like it."""

import ast
import difflib
import re

BINDING = "flawgate_binding"


class Asked:
    """What the rules ask of a tree: by module and by name, and who asks."""

    def __init__(self, rules):
        from flawgate_repro.tree import BINDABLE

        self.bindable = BINDABLE
        self.modules, self.names, self.of_tests, self.parts = {}, {}, {}, {}
        for file in sorted(rules.glob("flawgate_repro/*.py")):
            self._read(file, None)
        for file in sorted(rules.glob("*/*/repro.py")):
            self._read(file, file.parent.name.split("-", 1)[0])

    def _read(self, file, flaw):
        for owner, does_without, call in calls_in(ast.parse(file.read_text(encoding="utf-8"))):
            called = call.func.attr
            table = {"module": self.modules, "named": self.names, "member": self.names, "of_tests": self.of_tests}.get(called)
            if table is not None and not does_without and call.args and isinstance(call.args[0], ast.Constant):
                self._note(table, call.args[0].value, owner, flaw)
            elif called in self.bindable and flaw is not None:
                self._note(self.parts, called, owner, flaw)

    def _note(self, table, name, owner, flaw):
        """`owner` is the function of the harness that asks: where a binding takes its place, nobody asks."""
        if name != BINDING:
            table.setdefault(name, []).append((owner, flaw))

    def those(self, table, bound):
        """Names with the flaws that ask for them; without what only a bound part of the harness asks for."""
        for name, askers in sorted(table.items()):
            if any(flaw is not None or owner not in bound for owner, flaw in askers):
                yield name, in_order({flaw for _, flaw in askers if flaw is not None})


def in_order(flaws):
    return sorted(flaws, key=lambda flaw: (flaw[0], int(flaw[1:])))


def calls_in(node, owner=None, does_without=False):
    """Calls of methods, each with the function in which it stands, and whether a handler stands by if it fails."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) and owner is None else owner
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            yield inner, does_without, child
        yield from calls_in(child, inner, does_without or (isinstance(child, ast.Try) and bool(child.handlers)))


class Named:
    """What the target defines, by name, for what is named most like something."""

    def __init__(self, target):
        from flawgate_repro.layout import Layout

        self.modules = list(Layout(target).sources)
        self.places = {}
        for file in sorted(target.rglob("*.py")):
            try:
                tree = ast.parse(file.read_text(encoding="utf-8"))
            except (SyntaxError, UnicodeDecodeError):
                continue
            for name, node in definitions(tree):
                self.places.setdefault(name.rpartition(".")[2], f"{name} ({file.relative_to(target)})")

    def like(self, name):
        found = closest(name, self.places)
        return found and self.places[found]


def definitions(node, prefix=""):
    for child in getattr(node, "body", []):
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{prefix}{child.name}", child
        if isinstance(child, ast.ClassDef):
            yield from definitions(child, f"{prefix}{child.name}.")


def closest(name, others):
    """Whatever the case, and whether or not there are underscores."""
    plain = {}
    for other in others:
        plain.setdefault(flat(other), other)
    wanted = flat(name)
    within = [each for each in plain if len(each) > 2 and (each in wanted or wanted in each)]
    found = difflib.get_close_matches(wanted, plain, n=1, cutoff=0.6) or sorted(within, key=len, reverse=True)
    return plain[found[0]] if found else None


def flat(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())
