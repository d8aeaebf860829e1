"""A5: capital_before is today's capital less the leg's PnL, with whatever else was settled in it.

Two trades exit in the same cycle: the first earns 5, then the second earns 100, then the rows are
written. Nothing of the second was in the capital from which the first one's leg started.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, Probe, Tree, reproduce
from flawgate_repro.scenes import two_exits_in_a_cycle


async def capital_before_an_exit(tree: Tree, reached: Probe) -> Observation:
    exits = await two_exits_in_a_cycle(tree)
    told = {
        table: row["capital_before"]
        for table, row in exits.rows.items()
        if "capital_before" in row
    }
    reached.when(len(told) > 0)
    return Observation(
        any(before is not None and before > exits.before + EPSILON for before in told.values()),
        f"before the leg capital was {exits.before:.2f}; capital_before is {told}",
    )


reproduce("A5", capital_before_an_exit, expected="capital_before without the other trade's 100")
