"""G22: whoever studies holding times by entry_bar reads the number of the exit leg.

One position is held for 7 bars before its first exit leg fills, another for 90. The rows of both
say entry_bar 1, for both have one leg behind them.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce

LEGS = (0.5, 1.0)
HELD = {"short": 7, "long": 90}


async def two_holding_times(tree: Tree, reached: Probe) -> Observation:
    told: dict[str, Any] = {}
    for name, bars in HELD.items():
        desk = Desk(tree, tree.mock_venue())
        await desk.step("ENTER", bar=40, bars_held=0, exit_leg_ratios=LEGS)
        written = len(desk.rows.all)
        await desk.step("EXIT", 110.0, bar=40 + bars, bars_held=bars, exit_leg_ratios=LEGS)
        rows = [row for table, row in desk.rows.all[written:] if table == "position_state"]
        if desk.slot.active_leg_index == 1 and rows:
            told[name] = rows[-1].get("entry_bar")

    reached.when(len(told) == len(HELD))
    return Observation(
        list(told.values()) == [1, 1],
        f"entered at bar 40 and held for {HELD} bars, one leg done; entry_bar is {told}",
    )


reproduce("G22", two_holding_times, expected="the bar of the entry or the bars held, or nothing")
