"""H5: who waits in vain for the account gets None, or an old account, and works with it.

A first caller waits for an answer that does not come; a second one runs out of patience. Right
after the start it is given None, and dies of it. Later an order has been cancelled on the exchange,
and it is told that the order still rests.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, Probe, Tree, finished, reproduce
from flawgate_repro.doubles import HangingExchange
from flawgate_repro.scenes import ask, ask_beside_one_that_hangs

PATIENCE_SECONDS = 0.1


async def timed_out(tree: Tree, reached: Probe) -> Observation:
    exchange = HangingExchange(tree)
    venue = tree.bingx_venue(exchange)
    tree.snapshot_patience(venue, PATIENCE_SECONDS)
    early, _ = await ask_beside_one_that_hangs(exchange, venue.open_positions)

    exchange.rests = True
    order = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    await finished(tree.submit(venue, order))
    resting = await ask(venue.open_orders)
    await exchange.cancel(ASSET, "1000")
    late, _ = await ask_beside_one_that_hangs(exchange, venue.open_orders)
    reached.when(len(resting) == 1)

    # A mistake of the caller's own is what None comes to.
    dies = isinstance(early, (TypeError, AttributeError))
    is_old = isinstance(late, list) and len(late) == 1
    known = repr(late) if isinstance(late, Exception) else f"{len(late)} order resting"
    return Observation(
        dies or is_old,
        f"before any account was fetched it gets {early!r}; after the cancel, {known}",
    )


reproduce("H5", timed_out, expected="a timeout that says so, or the truth")
