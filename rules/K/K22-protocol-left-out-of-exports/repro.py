"""K22: who takes what the control module offers gets its planes, and not what a plane has to be.

A tool is written against the public names, as a star import or an editor gives them. It can make a
plane; its own function for any plane cannot even be defined, for ControlPlane is no name there.
Such tools bind to one plane instead, and find out what another lacks when an operator wants to
pause.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

TOOL = """
def pause(plane: ControlPlane) -> None:
    plane.update(mode="HALT")
"""


def star_import(module: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(f"from {module} import *", names)
    return names


async def tool_against_public_names(tree: Tree, reached: Probe) -> Observation:
    protocol = tree.named("ControlPlane")
    modules = [protocol.__module__]
    while "." in modules[-1]:
        modules.append(modules[-1].rpartition(".")[0])
    seen, lacking = [], []
    for module in (name for name in modules if name in sys.modules):
        names = star_import(module)
        planes = [name for name in names if name.endswith("ControlPlane")]
        if not planes:
            continue
        try:
            exec(TOOL, names)
            said = "the tool is defined"
        except NameError as error:
            said = str(error)
            lacking.append(module)
        seen.append(f"{module} offers {', '.join(planes)}: {said}")
    reached.when(bool(seen))
    return Observation(bool(lacking), "; ".join(seen))


reproduce("K22", tool_against_public_names, expected="ControlPlane is offered where its planes are")
