"""K17: no configuration has control commands mirrored to a second plane.

The launcher is told each way of control plane that there may be. It builds its bundle, with a plane
that takes a HALT; a MirroredControlPlane is never among them. If the plane in use fails, there is
no copy that could have taken the pause.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, region_prefix, reproduce, word
from flawgate_repro.steps import Functions


async def build_each(tree: Tree) -> dict[str, Any]:
    mirrored = tree.offers("MirroredControlPlane")
    planes = {}
    with region_prefix() as prefix, Functions() as ran:
        for mode, config in tree.control_planes(tree.launcher_config(), prefix).items():
            try:
                bundle = tree.open_bundle(None, config)
            except Exception as error:
                planes[mode] = f"refused ({type(error).__name__})"
                continue
            plane = bundle.control_plane
            plane.update(mode="HALT")
            planes[mode] = f"{type(plane).__name__} in {word(plane.read().mode)}"
            await closed(bundle)
    return {"planes": planes, "made": None if mirrored is None else ran.entries(mirrored)}


async def planes_of_the_launcher(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(build_each).value
    reached.when(sum(plane.endswith("in HALT") for plane in seen["planes"].values()) >= 2)
    said = "is not there" if seen["made"] is None else f"was entered {seen['made']} times"
    return Observation(seen["made"] == 0, f"{seen['planes']}; MirroredControlPlane {said}")


reproduce("K17", planes_of_the_launcher, expected="a mode that mirrors, or no such class")
