"""Q7: a price of 1e300 is finite, and so it is good enough.

It is given as the reference price of an entry, as the price of a LIMIT order, and as the price of a
fill. One corrupt tick is in the books, and capital and order sizes are made of it.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce

ABSURD = 1e300


async def accepted(tree: Tree, price: float) -> dict[str, bool]:
    """Which of three uses of a price are accepted."""

    async def enter(**values: Any) -> bool:
        fresh = tree.open_kernel(PatientVenue(tree))
        return await refused(tree.order(fresh, "ENTER", **values)) is None

    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    await refused(tree.fill(kernel, size=1.0, price=price))
    return {
        "reference_price": await enter(reference_price=price),
        "limit_price": await enter(order_type="LIMIT", limit_price=price),
        "fill": tree.slot(kernel, 0).entry_price == price,
    }


async def price_of_a_corrupt_tick(tree: Tree, reached: Probe) -> Observation:
    usual = await accepted(tree, 100.0)
    reached.when(all(usual.values()))
    absurd = await accepted(tree, ABSURD)
    taken = [use for use, is_taken in absurd.items() if is_taken]
    return Observation(
        bool(taken), f"a price of {ABSURD:g} is accepted as {', '.join(taken) or '-'}"
    )


reproduce("Q7", price_of_a_corrupt_tick, expected="a price outside any sane range is refused")
