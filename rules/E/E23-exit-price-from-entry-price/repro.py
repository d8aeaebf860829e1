"""E23: a short that earned 10 is on record as bought back at the price at which it was sold.

Sold at 100, bought back at 90 by an order that fills at once. In its trade_events row pnl and
prices contradict each other.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce, same


async def short_round_trip(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, tree.mock_venue())
    short = {"side": tree.member("TradeSide", "SHORT")}
    await desk.step("ENTER", 100.0, **short)
    await desk.step("EXIT", 90.0, **short)

    rows = [row for row in desk.rows.of("trade_events") if row["trade_id"] == "T-1"]
    reached.when(desk.slot.closed and same(desk.slot.realized_pnl, 10.0) and len(rows) == 1)
    if not rows:
        return Observation(False, "no trade_events row was written")
    price, pnl = rows[0]["exit_price"], rows[0]["pnl"]
    return Observation(
        price is not None and same(price, 100.0),
        f"sold at 100, bought back at 90; the row says exit_price {price} and pnl {pnl}",
    )


reproduce("E23", short_round_trip, expected="the exit_price of the fill, 90")
