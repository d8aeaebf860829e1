"""G24: after a restart nothing ties the recovered position to a trade.

The process ends with a position at the venue. The next one takes it over when it connects, and
marks that by a trade_reconstruction row: of trade "", whatever trade the slot holds.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce


async def restart_with_position(tree: Tree, reached: Probe) -> Observation:
    venue = tree.mock_venue()
    await Desk(tree, venue).step("ENTER")

    restarted = Desk(tree, venue)
    await restarted.connect()
    slot = restarted.slot
    ids = [row["trade_id"] for row in restarted.rows.of("trade_reconstruction")]
    reached.when(slot.size > 0.0 and slot.trade_id != "" and len(ids) > 0)
    return Observation(
        len(ids) > 0 and slot.trade_id not in ids,
        f"the slot holds {slot.size:g} as trade {slot.trade_id}, the rows are of {ids}",
    )


reproduce("G24", restart_with_position, expected="a trade_reconstruction row of the slot's trade")
