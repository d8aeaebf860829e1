"""A15: the row that a recovery writes for a trade has no trade id.

The id is looked up in the account's figures, which have none. The slot beside them holds T-1.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, finished, reproduce


async def recover_with_open_trade(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, tree.mock_venue())
    await desk.step("ENTER")
    written = len(desk.rows.all)
    await finished(desk.runtime.recover_account(tree.market(100.0, 0)))

    since = desk.rows.all[written:]
    ids = [row["trade_id"] for table, row in since if table == "trade_reconstruction"]
    reached.when(desk.slot.trade_id == "T-1" and desk.slot.size > 0.0 and len(ids) > 0)
    return Observation(
        len(ids) > 0 and not any(ids),
        f"the slot holds {desk.slot.trade_id}, the trade_reconstruction rows are of {ids}",
    )


reproduce("A15", recover_with_open_trade, expected="a trade_reconstruction row of T-1")
