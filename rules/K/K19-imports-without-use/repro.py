"""K19: the projections do not start for want of names that no line of theirs needs.

Both modules are run with their imports watched: which names these bind, and which are ever looked
up afterwards, by a function, an annotation or __all__. One that is not is then taken out of the
module that it comes from, as a rename there does. The projection fails at its import, and with it
the trading process.
"""

import importlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.imports import imported_names

CLASSES = ("InMemoryProjection", "HazelcastRowWriter")


def look(tree: Tree) -> dict[str, list[dict[str, str]]]:
    modules = sorted({tree.named(name).__module__ for name in CLASSES})
    return {module: list(imported_names(module)) for module in modules}


def import_without(tree: Tree, module: str, path: str) -> str:
    """What becomes of the import when the name is not there any more."""
    origin, _, name = path.rpartition(".")
    delattr(importlib.import_module(origin), name)
    try:
        importlib.import_module(module)
    except ImportError as error:
        return str(error).partition(" (")[0]
    return "it is imported all the same"


async def imports_of_the_projections(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(look).value
    reached.when(all(used for used, _ in seen.values()))
    unused = [(module, path) for module, (_, names) in seen.items() for path in names.values()]
    said = [
        f"{module} never looks up {', '.join(names)}"
        for module, (_, names) in seen.items()
        if names
    ]
    own = [each for each in unused if each[1].rpartition(".")[0] in tree.module_names()]
    for module, path in own[:1]:
        said.append(f"without {path}: {tree.child(import_without, module, path).value}")
    return Observation(bool(unused), "; ".join(said) or f"all that {list(seen)} import is used")


reproduce("K19", imports_of_the_projections, expected="every name that is imported is looked up")
