"""E13: who waits in vain for the account is given an old one as if it were new.

The position of 1.0 was closed on the exchange. One caller is still waiting for the answer that
would say so; the second one runs out of patience and is told of the position that is gone.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, reproduce
from flawgate_repro.doubles import HangingExchange
from flawgate_repro.scenes import ask, ask_beside_one_that_hangs

PATIENCE_SECONDS = 0.2


async def second_caller(tree: Tree, reached: Probe) -> Observation:
    exchange = HangingExchange(tree)
    venue = tree.bingx_venue(exchange)
    tree.snapshot_patience(venue, PATIENCE_SECONDS)
    intent = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    await finished(tree.submit(venue, intent))
    before = await ask(venue.open_positions)

    exchange.close_position()
    told, _ = await ask_beside_one_that_hangs(exchange, venue.open_positions)
    reached.when(len(before) == 1)
    if isinstance(told, Exception):
        return Observation(False, f"it is told {type(told).__name__}")
    is_as_before = told == before
    what = "the position that is gone, as if it were there" if is_as_before else told
    return Observation(is_as_before, f"after {PATIENCE_SECONDS} s it is told {what}")


reproduce("E13", second_caller, expected="a timeout, the truth, or an answer that says it is old")
