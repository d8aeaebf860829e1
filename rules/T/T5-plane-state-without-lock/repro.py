"""T5: two threads publish slots, and the update of one is gone from shared memory.

While one thread writes slot 0, another one writes slot 1, each time before another of its lines.
Cache and sequence are shared and unguarded: the packet of the first is put over that of the second,
and readers keep an old slot 1, or can read nothing.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import itertools
from typing import Any

from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.steps import close_all, interleaved, own_prefix


async def writers_of_two_slots(tree: Tree, reached: Probe) -> Observation:
    with own_prefix() as prefix:
        plane = tree.real_zinc_plane(prefix, 2)
        reader = tree.real_zinc_plane(prefix, 2, create=False)
        written: dict[int, float] = {}
        numbers = itertools.count(1)

        def write(slot_id: int) -> None:
            size = float(next(numbers))
            slot = tree.trade_slot(slot_id=slot_id, trade_id=f"T-{slot_id}", size=size)
            plane.write_slot(slot)
            written[slot_id] = size

        def read() -> Any:
            try:
                return {slot.slot_id: slot.size for slot in tree.plane_slots(reader)}
            except Exception as error:
                return f"{type(error).__name__}: {error}"[:60]

        write(1)
        rounds, lost = 0, []
        for _ in interleaved(tree.target, lambda: write(0), lambda: write(1)):
            rounds += 1
            seen = read()
            if seen != written:
                lost.append(f"of {written} is read {seen}")
        close_all(reader, plane)
    reached.when(rounds > len(lost))
    return Observation(
        bool(lost),
        f"two slots were written at once, {rounds} times; not as written last they were read "
        f"{len(lost)} times{f': {lost[0]}' if lost else ''}",
    )


reproduce("T5", writers_of_two_slots, expected="each time both slots are read as written last")
