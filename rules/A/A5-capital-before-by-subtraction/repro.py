"""A5: capital_before is today's capital less the leg's PnL, with whatever else was settled in it.

Two trades exit in the same cycle: the first earns 5, then the second earns 100, then the rows are
written. Nothing of the second was in the capital from which the first one's leg started.
"""

import sys
from pathlib import Path

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
    capital, written = desk.capital, len(desk.rows.all)
    await desk.pump(110.0)

    rows = [(table, row["capital_before"]) for table, row in desk.rows.all[written:]
            if row.get("trade_id") == "T-1" and "capital_before" in row]  # fmt: skip
    reached.when(len(rows) > 0 and same(desk.capital - capital, 105.0))
    return Observation(
        any(before is not None and before > capital + EPSILON for _, before in rows),
        f"before the leg capital was {capital:.2f}; capital_before is "
        + ", ".join(f"{before} in {table}" for table, before in rows),
    )


reproduce(
    "A5", two_exits_in_a_cycle, expected="capital_before without what the other trade earned"
)
