"""G33: a second close() of a plane raises, or takes away the memory of the process that came after.

Each plane is closed, and closed again. Then another one of the same name is made, as a restarted
runtime does, and the first is closed once more: the new one's region is gone.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, region_prefix, regions, reproduce


async def again(plane: Any) -> str:
    try:
        await closed(plane)
    except Exception as error:
        return f"raises {type(error).__name__}"
    return "does nothing"


async def close_twice(tree: Tree, reached: Probe) -> Observation:
    told: dict[str, str] = {}
    harmed, ran = False, 0
    for name, make_plane in (
        ("RealZincPlane", tree.real_zinc_plane),
        ("RealZincControlPlane", tree.real_control_plane),
    ):
        with region_prefix() as prefix:
            plane = make_plane(prefix)
            await closed(plane)
            ran += not regions(prefix)
            second = await again(plane)
            successor = make_plane(prefix)
            before = regions(prefix)
            await again(plane)
            taken = sorted(set(before) - set(regions(prefix)))
            await again(successor)
        harmed = harmed or second != "does nothing" or bool(taken)
        told[name] = f"second close {second}, takes from the next plane {taken}"
    reached.when(ran == 2)
    return Observation(harmed, str(told))


reproduce("G33", close_twice, expected="every close() after the first does nothing")
