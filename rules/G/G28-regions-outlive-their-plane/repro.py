"""G28: a plane that is dropped without close() leaves its shared memory to the next run.

A process makes both planes, publishes an open position and ends without closing them. The slots of
the dead run are still there for whoever comes next under that name.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, region_prefix, regions, reproduce


async def leave_without_close(tree: Tree, prefix: str) -> list[str]:
    plane, control = tree.real_zinc_plane(prefix), tree.real_control_plane(prefix)
    await finished(plane.write_slot(tree.trade_slot(trade_id="T-1", size=1.0)))
    await finished(control.update(max_leverage=3.0))
    return regions(prefix)


async def after_the_process(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        made = tree.child(leave_without_close, prefix).value
        left = regions(prefix)
    reached.when(len(made) >= 2)
    return Observation(
        bool(left), f"the process had {made} and ended by itself; afterwards there is {left}"
    )


reproduce("G28", after_the_process, expected="nothing is left in shared memory")
