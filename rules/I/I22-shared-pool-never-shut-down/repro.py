"""I22: two venue adapters share one pool of three threads, which nobody ends.

Both adapters make a call and are closed, and the process comes to its end. The pool is the same for
both, its threads still wait for work, and no close and no exit handler has shut it down.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import asyncio
import atexit
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from flawgate_repro import Exchange, Growth, Observation, Probe, Tree, closed, finished, reproduce


class Pools:
    """The thread pools that are made from now on, and which of them are shut down."""

    def __init__(self) -> None:
        self.made: list[Any] = []
        self.ended: list[Any] = []
        make, end = ThreadPoolExecutor.__init__, ThreadPoolExecutor.shutdown

        def making(pool: Any, *arguments: Any, **options: Any) -> None:
            self.made.append(pool)
            make(pool, *arguments, **options)

        def ending(pool: Any, *arguments: Any, **options: Any) -> None:
            self.ended.append(pool)
            end(pool, *arguments, **options)

        ThreadPoolExecutor.__init__ = making  # type: ignore[method-assign]
        ThreadPoolExecutor.shutdown = ending  # type: ignore[method-assign]

    @property
    def left(self) -> int:
        return sum(all(pool is not ended for ended in self.ended) for pool in self.made)


async def two_adapters(tree: Tree) -> int:
    """How many of two calls, one of each adapter, came to the exchange."""
    exchanges = [Exchange(tree), Exchange(tree)]
    venues = [tree.bingx_venue(exchange) for exchange in exchanges]
    for venue in venues:
        await finished(venue.connect())
        await finished(venue.open_orders())
    for venue in venues:
        await closed(venue)
    return sum("open_orders" in exchange.requests for exchange in exchanges)


def process_to_its_end(tree: Tree) -> dict[str, Any]:
    tree.named("BingxVenueAdapter")
    pools, growth = Pools(), Growth()
    calls = asyncio.run(two_adapters(tree))
    atexit._run_exitfuncs()
    return {
        "calls": calls,
        "pools": len(pools.made),
        "left": pools.left,
        "threads": growth.threads,
    }


async def adapters_that_are_closed(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(process_to_its_end).value
    reached.when(seen["calls"] == 2)
    return Observation(
        seen["left"] > 0,
        f"two adapters made {seen['pools']} pools; they are closed and the exit handlers have run, "
        f"{seen['left']} were never shut down, and alive are {seen['threads'] or 'no threads'}",
    )


reproduce("I22", adapters_that_are_closed, expected="no pool outlives its adapters")
