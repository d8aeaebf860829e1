"""A13: the row of a closed trade tells the entry price as its exit price.

Bought at 100, sold at 110, by a fill that comes late. From the row nobody can reckon the result.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, WatchedVenue, reproduce, same


async def late_exit_fill(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, WatchedVenue(tree.mock_venue()))
    await desk.step("ENTER", 100.0)
    desk.venue.holds_fills = True
    await desk.step("EXIT", 110.0)
    await desk.pump(105.0)

    rows = [row for row in desk.rows.of("trade_events") if row["trade_id"] == "T-1"]
    reached.when(desk.slot.closed and len(rows) == 1)
    if not rows:
        return Observation(False, "no trade_events row was written")
    price = rows[0]["exit_price"]
    return Observation(
        price is not None and same(price, 100.0),
        f"entered at 100, exit filled at 110, the row says exit_price {price}",
    )


reproduce("A13", late_exit_fill, expected="the exit_price of the fills, 110")
