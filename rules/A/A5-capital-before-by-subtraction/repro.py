"""A5: capital_before is today's capital less the leg's PnL, with whatever else was settled in it.

Two trades exit in the same cycle: the first earns 5, then the second earns 100, then the rows are
written. Nothing of the second was in the capital from which the first one's leg started.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, OTHER_ASSET, Desk, Observation, Probe, Tree, WatchedVenue
from flawgate_repro import reproduce, same

LEGS = (0.5, 1.0)


async def two_exits_in_a_cycle(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, WatchedVenue(tree.mock_venue()), max_slots=2)
    other = {"slot_id": 1, "trade_id": "T-2", "asset": OTHER_ASSET}
    await desk.step("ENTER", 100.0, exit_leg_ratios=LEGS)
    await desk.step("EXIT", 110.0, exit_leg_ratios=LEGS)
    await tree.must(desk.kernel, "ENTER", **other, reference_price=100.0)

    desk.venue.holds_fills = True
    await desk.step("EXIT", 110.0, exit_leg_ratios=LEGS)
    await tree.must(desk.kernel, "EXIT", **other, reference_price=200.0)
    capital, told = desk.capital, {}

    def row_of_trade(table: str, row: dict[str, Any]) -> None:
        if row.get("trade_id") == "T-1" and "capital_before" in row:
            told[table] = row["capital_before"]
            # The case in question: the other trade was settled before the row was written.
            reached.when(same(desk.capital - capital, 105.0))

    desk.rows.on_insert = row_of_trade
    await desk.pump(110.0)
    return Observation(
        any(before is not None and before > capital + EPSILON for before in told.values()),
        f"before the leg capital was {capital:.2f}; capital_before is {told}",
    )


reproduce("A5", two_exits_in_a_cycle, expected="capital_before without the other trade's 100")
