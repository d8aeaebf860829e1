"""K20: which file answers to a name depends on whether PINK was imported before.

A tool has a module of its own, and PINK's tree has one of the same name. The tool comes first on
sys.path and gets its own - until it imports a module of PINK, which puts the tree in front of it,
for the whole process and for good. Each module is imported in a process of its own.
"""

import importlib
import json
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

NAME = "settings_of_a_tool"
OF_OTHERS = ("aiohttp", "dotenv", "hazelcast", "websockets", "requests")  # To import them once.


def import_each(tree: Tree, tool: str) -> dict[str, Any]:
    """For each module what it added to sys.path, and whose module answers then."""
    tree.provide_kernel()
    roots = {*map(str, tree.roots), str(tree.target)}
    others = [entry for entry in sys.path if str(Path(entry or ".").resolve()) not in roots]
    sys.path[:] = [tool, *others, *roots]
    for name in OF_OTHERS:
        with suppress(ImportError):
            importlib.import_module(name)
    modules = [name for name in tree.module_names() if name.rpartition(".")[2] != NAME]
    return {name: in_a_fork(lambda: seen_after(name)) for name in ["json", *modules]}


def seen_after(module: str) -> dict[str, Any]:
    before = list(sys.path)
    importlib.import_module(module)
    added = [entry for entry in sys.path if sys.path.count(entry) > before.count(entry)]
    return {"added": sorted(set(added)), "answers": importlib.import_module(NAME).WHOSE}


def in_a_fork(look: Any) -> dict[str, Any]:
    """What `look` gives in a copy of this process, which then ends."""
    reading, writing = os.pipe()
    if not os.fork():
        try:
            seen = look()
        except BaseException as error:
            seen = {"failed": repr(error)}
        os.write(writing, json.dumps(seen).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    os.wait()
    return json.loads(told or '{"failed": "the process ended"}')


async def imports_one_by_one(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy, tempfile.TemporaryDirectory() as tool:
        Path(tool, f"{NAME}.py").write_text("WHOSE = 'the tool'", encoding="utf-8")
        for root in copy.layout.roots:
            (root / f"{NAME}.py").write_text("WHOSE = 'PINK'", encoding="utf-8")
        seen = tree.child(import_each, tool, cwd=copy.root, target=copy.root).value
    nothing_of_pink = seen.pop("json")
    done = {module: each for module, each in seen.items() if "failed" not in each}
    reached.when(len(done) > len(seen) / 2 and nothing_of_pink["answers"] == "the tool")
    changed = {module: each for module, each in done.items() if each["added"]}
    taken = [module for module, each in changed.items() if each["answers"] == "PINK"]
    return Observation(
        bool(changed),
        f"of {len(done)} modules {len(changed)} change sys.path on import: "
        f"{', '.join(changed) or 'none'}; the tool gets PINK's module after "
        f"{', '.join(taken) or 'none'}",
    )


reproduce("K20", imports_one_by_one, expected="no import changes sys.path")
