"""E24: an order that a test wants to rest is half filled, and its cancel leaves a position.

The scenario says that nothing fills on submit; its ratio of 0.5 is meant for later. The ratio alone
fills the half at once, and the test of a cancelled entry ends with a position it does not look for.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, Probe, Tree, finished, reproduce


async def held(venue: Any) -> float:
    return sum(row["size"] for row in await finished(venue.open_positions()))


async def cancelled_entry(tree: Tree, reached: Probe) -> Observation:
    venue = tree.mock_venue(emit_fill_on_submit=False, partial_fill_ratio=0.5)
    intent = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    await finished(tree.submit(venue, intent))
    resting = await finished(venue.open_orders())
    for order in resting:
        await finished(venue.cancel(order, reason="reproduction"))

    reached.when(len(resting) == 1 and not await finished(venue.open_orders()))
    position = await held(venue)
    return Observation(
        position > EPSILON,
        f"an entry of 1 was left to rest and cancelled; the venue then holds {position:g}",
    )


reproduce("E24", cancelled_entry, expected="an entry that rests, and is gone once cancelled")
