"""K5: one entry into one slot builds the objects of all of them anew, several times over.

The same intent is sent to an idle kernel of 2 slots and to one of 20, each with account, projection
and plane. Counted are the TradeSlot and VenueOrder objects that the one call makes. The order has
to wait for them.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce

FEW, MANY = 2, 20
COUNTED = ("TradeSlot", "VenueOrder")


async def objects_of_an_entry(tree: Tree, slots: int) -> Counter[str]:
    made: Counter[str] = Counter()
    parts = {"projection": tree.projection(), "zinc_plane": tree.zinc_plane(slots)}
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=slots, **parts)
    kinds = {name: tree.named(name) for name in COUNTED}
    before = {name: kind.__init__ for name, kind in kinds.items()}

    def counted(name: str) -> Any:
        def init(self: Any, *arguments: Any, **options: Any) -> None:
            made[name] += 1
            before[name](self, *arguments, **options)

        return init

    for name, kind in kinds.items():
        kind.__init__ = counted(name)
    try:
        await tree.must(kernel, "ENTER")
    finally:
        for name, kind in kinds.items():
            kind.__init__ = before[name]
    return made


async def one_entry(tree: Tree, reached: Probe) -> Observation:
    few, many = await objects_of_an_entry(tree, FEW), await objects_of_an_entry(tree, MANY)
    reached.when(few["TradeSlot"] > 0 and many["TradeSlot"] > 0)
    more = many["TradeSlot"] - few["TradeSlot"]
    return Observation(
        more >= MANY - FEW,
        f"objects made for one entry: {dict(few)} with {FEW} slots, {dict(many)} with {MANY}",
    )


reproduce("K5", one_entry, expected="as many, however many slots there are")
