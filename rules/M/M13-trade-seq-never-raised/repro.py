"""M13: after two trades the account still counts none.

trade_seq, by which rows of the account could be put in order and a missing or doubled trade be
found, is 0 from beginning to end.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, reproduce, same

FIELD = "trade_seq"


async def two_trades(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, tree.mock_venue())
    before = desk.kernel.account.snapshot.realized_pnl
    for trade_id in ("T-1", "T-2"):
        await desk.step("ENTER", 100.0, trade_id=trade_id)
        await desk.step("EXIT", 110.0, trade_id=trade_id)
    account = desk.kernel.account.snapshot
    reached.when(same(account.realized_pnl - before, 20.0))
    told = [row[FIELD] for _, row in desk.rows.all if FIELD in row]
    number = getattr(account, FIELD, None)
    return Observation(
        number == 0 or bool(told) and not any(told),
        f"two trades earned {account.realized_pnl - before:g}; {FIELD} is {number}, and in the "
        f"rows {told}",
    )


reproduce("M13", two_trades, expected="trade_seq counts the two trades, or there is none")
