"""G23: the capital of one trade does not join up from leg to leg, for a loss elsewhere is in it.

T-1 exits in two legs and nothing is booked between them. In the cycle of the second one T-2 loses
60 before the rows are written: leg two then begins 60 below where leg one ended.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Desk, Observation, Probe, Tree, WatchedVenue
from flawgate_repro import reproduce, same

LEGS = (0.5, 1.0)


async def leg_after_leg(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, WatchedVenue(tree.mock_venue()), max_slots=2)
    other = {"slot_id": 1, "trade_id": "T-2", "asset": OTHER_ASSET}
    await desk.step("ENTER", 100.0, exit_leg_ratios=LEGS)
    await tree.must(desk.kernel, "ENTER", **other, reference_price=100.0)
    await desk.step("EXIT", 110.0, exit_leg_ratios=LEGS)
    capital = desk.capital

    desk.venue.holds_fills = True
    await desk.step("EXIT", 110.0, exit_leg_ratios=LEGS)
    await tree.must(desk.kernel, "EXIT", **other, reference_price=40.0)
    await desk.pump(110.0)

    legs = [row for row in desk.rows.of("trade_exit_legs") if row["trade_id"] == "T-1"]
    reached.when(len(legs) == 2 and same(desk.capital, capital + 5.0 - 60.0))
    if len(legs) < 2:
        return Observation(False, f"{len(legs)} trade_exit_legs rows were written for two legs")
    ended, began = legs[0]["capital_after"], legs[1]["capital_before"]
    return Observation(
        None not in (ended, began) and not same(ended, began),
        f"leg one ended at {ended}, leg two began at {began}; {capital} was there meanwhile",
    )


reproduce("G23", leg_after_leg, expected="leg two begins at the capital with which leg one ended")
