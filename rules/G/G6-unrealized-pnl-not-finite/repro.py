"""G6: a finite mark makes the open result infinite.

The price that comes in is looked at; the product of price move, size and leverage is not. With 1000
held and a mark of 1.7e308, unrealized_pnl leaves the kernel as null while the position is on.
"""

import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, refused, reproduce, same

SIZE = 1000.0
ABSURD = sys.float_info.max * 0.95


async def absurd_mark(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=SIZE, reference_price=1.0)
    await tree.fill(kernel, size=SIZE, price=1.0)
    await refused(lambda: kernel.mark_price(ASSET, 2.0))
    reached.when(same(tree.raw_slots(kernel)[0]["unrealized_pnl"], SIZE))

    why = await refused(lambda: kernel.mark_price(ASSET, ABSURD))
    unrealized = tree.raw_slots(kernel)[0]["unrealized_pnl"]
    return Observation(
        unrealized is None or not math.isfinite(unrealized),
        f"after marks at 2 and {ABSURD:.2g} unrealized_pnl is {unrealized}"
        + (f"; the latter was refused with {why}" if why else ""),
    )


reproduce("G6", absurd_mark, expected="a finite unrealized_pnl, that of the last sober mark")
