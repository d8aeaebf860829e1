"""K13: an operator can wait for a control plane's updates, and nothing in the system ever does.

The launcher trades on each of its two kinds of plane, and an operator switches trading off
meanwhile. The session reads the plane, and enters neither its wait() nor its notify(): what was
switched is seen at the next cycle and not when it is given, while the interface promises otherwise.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, region_prefix, reproduce
from flawgate_repro.scenes import Session
from flawgate_repro.steps import Functions

PAIR = ("wait", "notify")


async def session_on(tree: Tree, config: Any) -> dict[str, Any]:
    """How often the plane's functions were entered, and what became of an entry afterwards."""
    session = Session(tree, config)
    plane = session.bundle.control_plane
    with Functions() as ran:
        async with session:
            await asyncio.to_thread(plane.update, trading_enabled=False)
            await session.decide("ENTER")
            size = session.slot.size
    offered = [getattr(type(plane), name, None) for name in ("read", *PAIR)]
    entries = {each.__name__: ran.entries(each) for each in offered if each is not None}
    return {"plane": type(plane).__name__, "entries": entries, "entered": size > 0.0}


async def sessions(tree: Tree) -> list[dict[str, Any]]:
    config = tree.launcher_config()
    with region_prefix() as prefix:
        planes = (config, tree.real_planes(config, prefix))
        return [await session_on(tree, each) for each in planes]


async def operator_at_work(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(sessions).value
    reached.when(all(each["entries"].get("read") and not each["entered"] for each in seen))
    offered = [name for each in seen for name in each["entries"] if name in PAIR]
    entered = [name for each in seen for name in PAIR if each["entries"].get(name)]
    return Observation(
        bool(offered) and not entered,
        "; ".join(f"{each['plane']}: entered {each['entries']}" for each in seen)
        + f"; of the pair {sorted(set(offered)) or 'nothing'} is offered",
    )


reproduce("K13", operator_at_work, expected="what is offered is in use, or is not there")
