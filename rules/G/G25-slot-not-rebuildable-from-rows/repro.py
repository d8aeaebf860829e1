"""G25: a slot cannot be rebuilt from ClickHouse: its rows leave out what makes it go on.

A position with half its entry still working: the ids of the events it has booked, its exit plan,
its order and its metadata are looked for in all rows that were written.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce

LEGS = (0.37, 0.63)


async def search_the_rows(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, tree.mock_venue(entry_partial_fill_ratio=0.5))
    outcome = await desk.step(
        "ENTER", exit_leg_ratios=LEGS, metadata={"signal": "breakout-4711"}
    )
    slot = desk.slot
    order = slot.active_entry_order
    events = [event for event in outcome.emitted_events if hasattr(event, "event_id")]
    wanted = {
        "seen_event_ids": [event.event_id for event in events],
        "exit_leg_ratios": [str(ratio) for ratio in slot.exit_leg_ratios],
        "VenueOrder": [order.venue_order_id, str(order.intended_size)],
        "metadata": [slot.metadata["signal"]],
    }
    rows = desk.rows.of("position_state")
    reached.when(slot.size > 0.0 and any(row["trade_id"] == "T-1" for row in rows))

    written = json.dumps(desk.rows.all, default=str)
    missing = {
        name: lost
        for name, values in wanted.items()
        if (lost := [value for value in values if value not in written])
    }
    return Observation(
        bool(missing),
        f"{len(desk.rows.all)} rows, in none of which is {missing}" if missing else "all is there",
    )


reproduce("G25", search_the_rows, expected="ids, exit plan, order and metadata are in some row")
