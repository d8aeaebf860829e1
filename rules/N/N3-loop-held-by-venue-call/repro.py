"""N3: connecting, ordering and polling each hold the event loop until BingX has answered.

The prices that arrive meanwhile are not read. With an exchange that takes a quarter of a second
for an answer, a feed of prices every 5 ms stands still for as long: the next decision is made on
old prices, and in a slow hour listen keys expire.
"""

import asyncio
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Exchange, Heart, Inconclusive, Observation, Probe, Tree, reproduce

REQUEST_SECONDS = 0.25
ATTEMPTS = 3


class SlowExchange(Exchange):
    async def _round_trip(self, request: str) -> None:
        await super()._round_trip(request)
        await asyncio.sleep(REQUEST_SECONDS)


async def feed_beside_each_operation(tree: Tree, reached: Probe) -> Observation:
    for attempt in range(1, ATTEMPTS + 1):
        exchange = SlowExchange(tree)
        desk = Desk(tree, tree.bingx_venue(exchange))
        operations = {
            "connect": desk.connect,
            "order": lambda: desk.step("ENTER"),
            "poll": desk.pump,
        }
        pauses = {}
        for name, operation in operations.items():
            before = len(exchange.requests)
            async with Heart() as feed:
                await operation()
            if len(exchange.requests) > before:
                pauses[name] = round(feed.longest_pause, 3)
        reached.when("order" in pauses)
        longest = max(pauses.values(), default=0.0)
        if not REQUEST_SECONDS / 2 < longest < REQUEST_SECONDS * 0.9:
            return Observation(
                longest > REQUEST_SECONDS / 2,
                f"the longest that the feed stood still, in seconds: {pauses}",
                attempt,
            )
    raise Inconclusive("too busy a machine to tell a stall from a pause")


reproduce("N3", feed_beside_each_operation, expected="the feed is read during every operation")
