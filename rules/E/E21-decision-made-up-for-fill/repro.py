"""E21: the rows of a late fill tell of a decision that nobody took.

The engine decides once, with a confidence of 0.37 and seven bars held. The fill comes a cycle
later, and with it a decision is stored of full confidence, at the very price of the fill.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, WatchedVenue, reproduce

DECIDED = {"confidence": 0.37, "bars_held": 7}


def is_marked(row: dict[str, Any]) -> bool:
    return any(value and "synthetic" in f"{name} {value}".lower() for name, value in row.items())


def contradicts(row: dict[str, Any]) -> bool:
    """A row that tells something else of the decision, and not that it stands in for one."""
    told = {name: row[name] for name in DECIDED if row.get(name) is not None}
    return not is_marked(row) and any(value != DECIDED[name] for name, value in told.items())


async def late_entry_fill(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, WatchedVenue(tree.mock_venue()))
    desk.venue.holds_fills = True
    await desk.step("ENTER", 100.0, **DECIDED)
    written = len(desk.rows.all)
    await desk.pump(100.0)

    late = [(table, row) for table, row in desk.rows.all[written:] if row.get("trade_id") == "T-1"]
    reached.when(desk.engine.asked == 1 and len(late) > 0)
    made_up = [(table, row) for table, row in late if contradicts(row)]
    told = [f"{table}: {({name: row.get(name) for name in DECIDED})}" for table, row in made_up]
    return Observation(
        bool(made_up),
        f"decided once, {DECIDED}; rows of the fill that tell another: {'; '.join(told) or 'none'}",
    )


reproduce("E21", late_entry_fill, expected="the decision as it was taken, or rows without one")
