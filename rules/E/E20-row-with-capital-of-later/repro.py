"""E20: the row of a fill tells a capital that holds what a later fill earned.

Two trades leave in the same cycle, for 5 and then for 100, and the rows are written when both are
settled. The leg of the first one says that it left the account with the 100 of the second.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, Probe, Tree, reproduce
from flawgate_repro.scenes import two_exits_in_a_cycle


async def capital_of_the_row(tree: Tree, reached: Probe) -> Observation:
    exits = await two_exits_in_a_cycle(tree)
    told = {
        table: row["capital_after"] for table, row in exits.rows.items() if "capital_after" in row
    }
    reached.when(len(told) > 0)
    return Observation(
        any(after is not None and after > exits.between + EPSILON for after in told.values()),
        f"the first exit left {exits.between:.2f}; capital_after of its rows: {told or 'no rows'}",
    )


reproduce("E20", capital_of_the_row, expected="the capital as it was after the exit of the row")
