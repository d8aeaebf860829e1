"""T6: who reads shared memory during a write gets half a record.

The packet is written in steps, and nothing tells a reader to wait or to try again. A reader looks
between every two lines of a write that takes 1.0 to 0.4 in a longer record than before: what it is
given is neither.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import struct
from typing import Any

from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import between_lines, close_all, own_prefix

GARBLED = (ValueError, KeyError, TypeError, IndexError, struct.error)


def told(seen: Any) -> str:
    """What a reader makes of a look. One that was refused, for good reason, has to come again."""
    if seen == "waits":
        return "has to wait"
    if isinstance(seen, list):
        return " and ".join(f"{slot.size:g}" for slot in seen) or "no position"
    cause: BaseException | None = seen
    while cause is not None and not isinstance(cause, GARBLED):
        cause = cause.__cause__ or cause.__context__
    return "has to come again" if cause is None else f"{type(cause).__name__}: {cause}"[:60]


async def reads_of_a_write(tree: Tree, reached: Probe) -> Observation:
    with own_prefix() as prefix:
        writer = tree.real_zinc_plane(prefix)
        writer.write_slot(tree.trade_slot(size=1.0))
        reader = tree.real_zinc_plane(prefix, create=False)

        def look() -> list[Any]:
            return tree.plane_slots(reader)

        before, changed = told(look()), tree.trade_slot(size=0.4, close_reason="longer" * 20)
        looks = between_lines(tree.target, lambda: writer.write_slot(changed), look)
        after = told(look())
        close_all(reader, writer)
    reached.when((before, after) == ("1", "0.4") and len(looks) > 3)
    sound = {"1", "0.4", "has to wait", "has to come again"}
    seen = [told(look) for _, look in looks]
    garbled = [what for what in seen if what not in sound]
    return Observation(
        bool(garbled),
        f"a reader saw {before}, then in {len(looks)} looks during the write "
        f"{', '.join(dict.fromkeys(seen))}, and {after} after it",
    )


reproduce("T6", reads_of_a_write, expected="the old record or the new one, or a reader that waits")
