"""F10: for an instant, a second process sees no position at all.

A write sets the live region to zero before it fills it. Here another plane reads between every two
lines of the writer: a monitor would report flat, a recovery would start from nothing, although the
position stood there before and stands there after.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import between_lines, close_all, own_prefix


def size_of(slots: Any) -> str:
    """What somebody who reads the plane believes of trade T-1."""
    if not isinstance(slots, list):
        return "waits" if slots == "waits" else "an error"
    sizes = [slot.size for slot in slots if slot.trade_id == "T-1"]
    return f"{sizes[0]:g}" if sizes else "no position"


async def reads_between_the_lines(tree: Tree, reached: Probe) -> Observation:
    with own_prefix() as prefix:
        writer = tree.real_zinc_plane(prefix)
        writer.write_slot(tree.trade_slot(trade_id="T-1", size=1.0))
        reader = tree.real_zinc_plane(prefix, create=False)

        def look() -> list[Any]:
            return tree.plane_slots(reader)

        before, changed = size_of(look()), tree.trade_slot(trade_id="T-1", size=0.4)
        seen = between_lines(tree.target, lambda: writer.write_slot(changed), look)
        after = size_of(look())
        close_all(reader, writer)

    reached.when((before, after) == ("1", "0.4") and len(seen) > 3)
    empty = [where for where, slots in seen if size_of(slots) == "no position"]
    believed = list(dict.fromkeys(size_of(slots) for _, slots in seen))
    return Observation(
        bool(empty),
        f"a reader saw {before}, between the lines of the write {', then '.join(believed)}, and "
        f"{after} after it{f'; nothing at {empty[0]}' if empty else ''}",
    )


reproduce("F10", reads_between_the_lines, expected="a reader sees the old size or the new one")
