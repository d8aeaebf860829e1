"""F11: a process that dies in the middle of a write leaves a region that nobody can trust.

There is no mark by which a reader could tell, and no copy of what stood there. Here the writer dies
before each of its lines in turn, and a monitor that has read the position before reads once more:
just when recovery wants to know what is open, it finds nothing, or half a document.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import killed_at_each_line, own_prefix


def read(tree: Tree, plane: Any) -> str:
    """The size that the plane tells of trade T-1, or what is wrong with it."""
    try:
        sizes = [slot.size for slot in tree.plane_slots(plane) if slot.trade_id == "T-1"]
    except Exception as error:
        is_told = type(error).__module__.split(".")[0] not in ("builtins", "json", "struct")
        return "told as broken" if is_told else f"{type(error).__name__}: {error}"
    return f"{sizes[0]:g}" if sizes else "no position"


def deaths(tree: Tree) -> list[tuple[str, str]]:
    """Where the writer died, and what was read then."""
    with own_prefix() as prefix:
        writer = tree.real_zinc_plane(prefix)
        former = tree.trade_slot(trade_id="T-1", size=1.0)
        changed = tree.trade_slot(trade_id="T-1", size=0.4, close_reason="a longer document")
        writer.write_slot(former)
        reader = tree.real_zinc_plane(prefix, create=False)

        def prepare() -> None:
            writer.write_slot(former)
            reader.read_slots()

        places = killed_at_each_line(tree.target, lambda: writer.write_slot(changed), prepare)
        seen = [(place, read(tree, reader)) for place in places]
        writer.write_slot(changed)
        return [*seen, ("the end", read(tree, reader))]


async def death_of_the_writer(tree: Tree, reached: Probe) -> Observation:
    *seen, (_, after) = tree.child(deaths).value
    reached.when(len(seen) > 3 and after == "0.4")
    sound = ("1", "0.4", "told as broken")
    broken = [f"{what} at {where}" for where, what in seen if what not in sound]
    return Observation(
        bool(broken),
        f"the writer died at {len(seen)} places; the region was "
        f"{f'lost at {len(broken)} of them: {broken[0]}' if broken else 'sound after each'}",
    )


reproduce("F11", death_of_the_writer, expected="the former or the new slot, or the break is told")
