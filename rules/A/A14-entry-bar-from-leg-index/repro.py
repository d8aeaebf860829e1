"""A14: entry_bar counts exit legs instead of bars.

A trade entered at bar 40 exits in three legs, seven bars apart. The column follows the number of
the leg: 0, 1, 2, 3.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce

ENTRY_BAR, BARS_BETWEEN = 40, 7
LEGS = (0.25, 0.25, 1.0)


async def entry_bar_leg_by_leg(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, tree.mock_venue())
    bars, leg_indexes = [], []
    for cycle, action in enumerate(("ENTER", "EXIT", "EXIT", "EXIT")):
        written = len(desk.rows.all)
        held = cycle * BARS_BETWEEN
        await desk.step(
            action, 100.0 + cycle, bar=ENTRY_BAR + held, bars_held=held, exit_leg_ratios=LEGS
        )
        for table, row in desk.rows.all[written:]:
            if "position" in table:
                bars.append(row.get("entry_bar"))
                leg_indexes.append(desk.slot.active_leg_index)

    reached.when(len(set(leg_indexes)) >= 3)
    return Observation(
        bars == leg_indexes,
        f"legs {leg_indexes}, entry_bar {bars}, entered at bar {ENTRY_BAR}",
    )


reproduce("A14", entry_bar_leg_by_leg, expected="an entry_bar that does not follow the leg index")
