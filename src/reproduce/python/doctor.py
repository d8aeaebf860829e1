"""Asks a tree for everything that reproductions ask of one, and prints as JSON what it lacks.

    python3 doctor.py --target TREE --rules RULES

What is asked for stands in the rules: names that reproductions and their harness look up, and the parts that a
flawgate_binding.py may make, which are tried one by one, each in a process of its own.
"""

import argparse
import ast
import inspect
import json
import os
import re
import sys
from pathlib import Path

from doctor_asks import BINDING, Asked, Named, closest, in_order
from doctor_tries import PART_SECONDS, RUNS_ON_SECONDS, Attempt, apart, entry, told_of

# Parts that a flaw itself makes stand still.
MAY_STAND_STILL = ("update_slot",)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--target", required=True, type=Path)
    parser.add_argument("--rules", required=True, type=Path)
    arguments = parser.parse_args()
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(arguments.rules))
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    target = arguments.target.resolve()
    visit = Visit(target, Asked(arguments.rules), Named(target))
    names = [*visit.binding(), *visit.lookups(), *visit.parts()]
    output.write(json.dumps({"names": names, "skeleton": skeleton(names)}))
    output.flush()
    os._exit(0)


class Visit:
    """One target: a tree of the harness is made anew in each process that asks something of it."""

    def __init__(self, target, asked, named):
        self.target, self.asked, self.named = target, asked, named
        self.bound = self._bound()

    def _bound(self):
        """The functions of the binding."""
        file = self.target / f"{BINDING}.py"
        if not file.is_file():
            return set()
        return {node.name for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_")}

    def tree(self):
        from flawgate_repro.tree import Tree

        return Tree(self.target)

    def binding(self):
        """Whether it can be loaded, and asks for nothing that there is not."""
        if not self.bound:
            return []
        failure = apart(lambda: self.tree() and None)
        if failure.get("problem"):
            return [entry("binding", f"{BINDING}.py", "failed", failure["problem"])]
        return [entry("binding", name) for name in sorted(self.bound)]

    def lookups(self):
        tables = {"module": self.asked.modules, "class": self.asked.names, "of_tests": self.asked.of_tests}
        wanted = [(kind, name, flaws) for kind, table in tables.items() for name, flaws in self.asked.those(table, self.bound)]
        # All at once; each by itself where one of them ends the process.
        told = apart(lambda: [self._look(kind, name) for kind, name, _ in wanted])
        if not isinstance(told, list):
            told = [apart(lambda: self._look(kind, name)) for kind, name, _ in wanted]
        return [self._lookup(*each, answer) for each, answer in zip(wanted, told)]

    def _look(self, kind, name):
        tree = self.tree()
        try:
            {"module": tree.module, "class": tree.named, "of_tests": tree.of_tests}[kind](name)
            return {}
        except Exception as error:
            return told_of(error)

    def _lookup(self, kind, name, flaws, told):
        shown = "class" if kind == "of_tests" else kind
        if not told:
            return entry(shown, name, asked_by=flaws)
        near = closest(name, self.named.modules) if kind == "module" else self.named.like(name)
        return entry(shown, name, told["status"], told["problem"], None if told["status"] == "failed" else near, flaws)

    def parts(self):
        """The parts, then the parameters of the constructors that making them called."""
        parameters, found = {}, []
        for name in sorted(self.asked.bindable):
            told = apart(lambda: Attempt(self.tree()).make(name), RUNS_ON_SECONDS if name in MAY_STAND_STILL else PART_SECONDS)
            if told.get("hung") and name in MAY_STAND_STILL:
                told = {}
            flaws = in_order({flaw for _, flaw in self.asked.parts.get(name, []) if flaw is not None})
            problem = told.get("problem")
            near = self.named.like(told["word"]) if told.get("word") and told["status"] != "not-tried" else None
            found.append(entry("part", name, told.get("status", "ok"), problem, near, flaws))
            for parameter in told.get("parameters", []):
                parameters.setdefault(parameter["name"], parameter)
        return [*(parameters[name] for name in sorted(parameters)), *found]


HEAD = f'''"""How Flawgate's reproductions make the parts of this tree: see docs/reproductions.md."""

from __future__ import annotations

from typing import Any
'''


def skeleton(names):
    """A binding with the parts that are amiss; None where there is none."""
    from flawgate_repro.tree import Tree

    amiss = [each for each in names if each["kind"] == "part" and each["status"] in ("missing", "failed")]
    if not amiss:
        return None
    return "\n\n".join([HEAD, *(stub(getattr(Tree, each["name"]), each) for each in amiss)])


def stub(method, told):
    signature = inspect.signature(method)
    own = list(signature.parameters.values())[1:]
    text = re.sub(r"(: |-> )'([^']*)'", r"\1\2", str(signature.replace(parameters=own)))
    asynchronous = "async " if inspect.iscoroutinefunction(method) else ""
    first = re.match(r".+?(\.(?=\s)|$)", " ".join((inspect.getdoc(method) or "").split()))
    says = [f'    """{first[0]}"""'] if first else []
    near = f"; nearest is {told['nearest']}" if told["nearest"] else ""
    return "\n".join([f"{asynchronous}def {told['name']}{text}:", *says, f"    # {told['detail']}{near}", "    raise NotImplementedError", ""])


if __name__ == "__main__":
    main()
