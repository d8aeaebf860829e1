"""H9: the plane in shared memory drops a slot that it has no room for, and says nothing.

It has slots 0 and 1. The kernel takes the position of slot 5 for published; neither a monitor nor a
recovery after a crash will ever see it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Observation, Probe, Tree, closed, refused, region_prefix
from flawgate_repro import reproduce


async def write_past_the_end(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        plane = tree.real_zinc_plane(prefix, slots=2)
        inside = tree.trade_slot(slot_id=1, trade_id="T-IN")
        outside = tree.trade_slot(slot_id=5, trade_id="T-OUT", asset=OTHER_ASSET)
        first = await refused(lambda: plane.write_slot(inside))
        why = await refused(lambda: plane.write_slot(outside))
        trades = {slot.trade_id for slot in tree.plane_slots(plane) if slot.trade_id}
        await closed(plane)
    reached.when(first is None and "T-IN" in trades)
    return Observation(
        why is None and "T-OUT" not in trades,
        f"slot 5 of 2 is {f'refused: {why}' if why else 'taken'}; in the plane: {sorted(trades)}",
    )


reproduce("H9", write_past_the_end, expected="an error, or the slot in shared memory")
