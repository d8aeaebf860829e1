"""G5: one absurd exit fill makes the realised result infinite.

Bought 1000 at 1; a corrupt fill says that they were sold at 1.7e308, the end of what a double can
tell. The product is beyond it, goes into realized_pnl unseen, and leaves the kernel as null.
"""

import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce, same

SIZE = 1000.0
ABSURD = sys.float_info.max * 0.95


async def corrupt_fill(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=SIZE, reference_price=1.0)
    await tree.fill(kernel, size=SIZE, price=1.0)
    await tree.must(kernel, "EXIT")

    why = await refused(tree.fill(kernel, size=SIZE, price=ABSURD))
    slot = tree.raw_slots(kernel)[0]
    realized = slot["realized_pnl"]
    reached.when(same(slot["size"], 0.0))
    if same(slot["size"], SIZE):
        # It was the price that was refused: a sober one is booked.
        await tree.fill(kernel, size=SIZE, price=2.0)
        reached.when(same(tree.slot(kernel, 0).realized_pnl, SIZE))
    return Observation(
        realized is None or not math.isfinite(realized),
        f"after a fill at {ABSURD:.2g} realized_pnl is {realized}"
        + (f"; it was refused with {why}" if why else ""),
    )


reproduce("G5", corrupt_fill, expected="a finite realized_pnl, the fill refused or bounded")
