"""F9: to publish one slot, the plane encodes every slot that it knows.

The work of a fill grows with the number of slots, and so does the time in which a reader may meet a
half-written region. Counted here: the function calls of one write, with one slot and with 16.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import Functions, close_all, own_prefix


def calls_of_a_write(tree: Tree, slots: int) -> tuple[int, bool]:
    """How many function calls publish slot 0, and whether it can be read afterwards."""
    with own_prefix() as prefix:
        plane = tree.real_zinc_plane(prefix, slots)
        for slot_id in range(slots):
            plane.write_slot(tree.trade_slot(slot_id=slot_id, trade_id=f"T-{slot_id}"))
        changed = tree.trade_slot(slot_id=0, trade_id="T-0", size=0.4)
        with Functions() as ran:
            plane.write_slot(changed)
        read = {slot.slot_id: slot for slot in tree.plane_slots(plane)}
        close_all(plane)
        return ran.count, read[0].size == 0.4 and len(read) == slots


async def work_of_a_write(tree: Tree, reached: Probe) -> Observation:
    one, one_is_read = calls_of_a_write(tree, 1)
    sixteen, sixteen_are_read = calls_of_a_write(tree, 16)
    reached.when(one_is_read and sixteen_are_read)
    return Observation(
        sixteen > 4 * one,
        f"one write takes {one} function calls in a plane of 1 slot, {sixteen} in one of 16",
    )


reproduce("F9", work_of_a_write, expected="the work of a write is that of its own slot")
