"""G21: what a trade earned cannot be reckoned from its row, for it closes at its entry price.

Bought at 100, half sold at 110 and the rest at 130, by orders that fill at once. The trade earned
20; by the prices of its trade_events row it earned nothing.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce, same

LEGS = (0.5, 1.0)


async def result_from_prices(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, tree.mock_venue())
    await desk.step("ENTER", 100.0, exit_leg_ratios=LEGS)
    await desk.step("EXIT", 110.0, exit_leg_ratios=LEGS)
    await desk.step("EXIT", 130.0, exit_leg_ratios=LEGS)

    earned = desk.slot.realized_pnl
    rows = [row for row in desk.rows.of("trade_events") if row["trade_id"] == "T-1"]
    reached.when(desk.slot.closed and same(earned, 20.0) and len(rows) == 1)
    if not rows:
        return Observation(False, "no trade_events row was written")
    entry, exit_ = rows[0]["entry_price"], rows[0]["exit_price"]
    return Observation(
        exit_ is not None and same(exit_, 100.0),
        f"earned {earned:g}; the row says entered at {entry}, left at {exit_}",
    )


reproduce("G21", result_from_prices, expected="an exit_price from the fills, 120 on average")
