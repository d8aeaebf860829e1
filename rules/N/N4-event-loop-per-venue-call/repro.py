"""N4: every call of the venue makes an event loop of its own and destroys it.

A session, a lock or a connection lives on one loop, so none can be kept from one call to the next:
each order pays for a new connection and TLS handshake, or meets a session whose loop is closed.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce

CALLS = 5


class LoopsExchange(Exchange):
    """Keeps the loops on which it was asked, as a session is kept on the loop of its first use."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.loops: list[asyncio.AbstractEventLoop] = []

    async def _round_trip(self, request: str) -> None:
        loop = asyncio.get_running_loop()
        if not any(known is loop for known in self.loops):
            self.loops.append(loop)
        await super()._round_trip(request)


async def loops_of_five_calls(tree: Tree, reached: Probe) -> Observation:
    exchange = LoopsExchange(tree)
    venue: Any = tree.bingx_venue(exchange)
    for _ in range(CALLS):
        await finished(venue.open_orders())
    reached.when(exchange.requests.count("open_orders") == CALLS)
    closed = sum(loop.is_closed() for loop in exchange.loops)
    return Observation(
        len(exchange.loops) > 1,
        f"{CALLS} calls ran on {len(exchange.loops)} event loops, {closed} of them closed by now",
    )


reproduce("N4", loops_of_five_calls, expected="one event loop for all calls of the venue")
