"""M12: the database restarts, and no decision is made any more.

ClickHouse is away while a trade is left. The rows of the exit cannot be written; the error goes up
through step() and ends the cycles, with whatever is open, and when the database is back the rows
are nowhere.
"""

import asyncio
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, reproduce
from flawgate_repro.scenes import Session

SETTINGS = {"DITA_V2_VENUE": "MOCK", "DITA_V2_DEBUG_CLICKHOUSE": "0"}
TABLES = ("trade_exit_legs", "trade_events")


def exits(bingx: Loopback) -> list[str]:
    """The tables that have a row of the exit."""
    trades = {name: [row.get("trade_id") for row in bingx.rows(name)] for name in TABLES}
    return [name for name in TABLES if "T-1" in trades[name]]


async def database_restart(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        os.environ.update({**bingx.environment(), **SETTINGS})
        async with Session(tree) as session:
            await session.decide("ENTER", 100.0, trade_id="T-1")
            was_written = await asyncio.to_thread(
                bingx.wait_for, lambda: bingx.rows("policy_decisions")
            )
            away = bingx.fault("sink", refuse=True)
            await session.decide("EXIT", 110.0, trade_id="T-1")
            goes_on = await session.cycles(3)
            await asyncio.to_thread(bingx.wait_for, lambda: away.seen)
            away.end()
            await asyncio.to_thread(bingx.wait_for, lambda: len(exits(bingx)) == 2, 3.0)
        written = exits(bingx)
    reached.when(was_written and away.seen > 0)
    cycles = "go on" if goes_on else f"end with {type(session.error).__name__}"
    return Observation(
        not goes_on or not written,
        f"with ClickHouse away the cycles {cycles}; when it is back it gets the rows of the exit "
        f"for {written or 'no table'}",
    )


reproduce("M12", database_restart, expected="decisions go on, and the rows are written later")
