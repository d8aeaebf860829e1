"""A4: a mark that comes before the entry's fill becomes the entry price.

The order was accepted and nothing is held yet. From the first mark on, PnL is reckoned from a price
at which nobody bought, until the fill overwrites it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, finished, reproduce, same


async def marked_before_fill(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    await tree.must(kernel, "ENTER", slot_id=0, trade_id="filled")
    await tree.fill(kernel, size=1.0, price=90.0, slot_id=0)
    await tree.must(kernel, "ENTER", slot_id=1, trade_id="waiting")
    before = tree.slot(kernel, 0).unrealized_pnl

    for price in (100.0, 105.0):
        await finished(kernel.mark_price(ASSET, price))

    # The marks did arrive: the filled slot beside it was valued anew by them.
    reached.when(same(tree.slot(kernel, 0).unrealized_pnl - before, 15.0))
    waiting = tree.slot(kernel, 1)
    return Observation(
        waiting.entry_price > 0.0 or not same(waiting.unrealized_pnl, 0.0),
        f"before any fill, entry_price is {waiting.entry_price:g} and unrealized_pnl "
        f"{waiting.unrealized_pnl:g}",
    )


reproduce("A4", marked_before_fill, expected="no entry price and no PnL before the first fill")
