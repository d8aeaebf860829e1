"""H20: a damaged region of shared memory ends the cycle instead of being told as damaged.

Two bytes at the head of each JSON object are overwritten, once so that they are no UTF-8 any more
and once so that they are no JSON. Slots are read as after a crash, and an entry asks the control
plane. What Python's own parsers raise comes out of both, where callers expect none of it.
"""

import re
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, PatientVenue, Probe, Tree, closed, finished
from flawgate_repro import region_prefix, regions, reproduce

DAMAGES = {"no UTF-8": b"\xff\xfe", "no JSON": b"??"}


def damage(prefix: str, by: bytes) -> int:
    """Overwrites the head of each object in the documents; how many there were."""
    count = 0
    for name in regions(prefix):
        file = Path("/dev/shm", name)
        heads = [found.start() for found in re.finditer(rb'\{"', file.read_bytes())]
        with file.open("r+b") as region:
            for at in heads:
                region.seek(at)
                region.write(by)
        count += len(heads)
    return count


async def raw_error(call: Any) -> str | None:
    """The parser's error that is let out; None for an answer, or an error of the target's own."""
    try:
        await finished(call())
    except Exception as error:
        is_own = type(error).__module__.partition(".")[0] not in ("builtins", "json", "struct")
        return None if is_own else type(error).__name__
    return None


async def after_damage(tree: Tree, by: bytes) -> dict[str, str | None]:
    with region_prefix() as prefix:
        plane, control = tree.real_zinc_plane(prefix), tree.real_control_plane(prefix)
        await finished(plane.write_slot(tree.trade_slot(trade_id="T-1")))
        await finished(control.update(max_leverage=3.0))
        if [slot.trade_id for slot in tree.plane_slots(plane) if slot.trade_id] != ["T-1"]:
            raise Inconclusive("the slot is not read back before the damage")
        kernel = tree.open_kernel(PatientVenue(tree), control_plane=control)
        if damage(prefix, by) < 2:
            raise Inconclusive("no documents are found in shared memory")
        seen = {
            "slots": await raw_error(lambda: tree.plane_slots(plane)),
            "ENTER": await raw_error(lambda: tree.order(kernel, "ENTER")),
        }
        await closed(plane)
        await closed(control)
    return seen


async def damaged_regions(tree: Tree, reached: Probe) -> Observation:
    seen = {what: await after_damage(tree, by) for what, by in DAMAGES.items()}
    reached.when(len(seen) == len(DAMAGES))
    raw = [error for errors in seen.values() for error in errors.values() if error]
    return Observation(
        bool(raw), f"what parsers raise came out of {len(raw)} of 4 calls: {seen if raw else '-'}"
    )


reproduce("H20", damaged_regions, expected="it is told as damaged, or the last good value is used")
