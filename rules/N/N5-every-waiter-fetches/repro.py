"""N5: whoever waits for an account snapshot fetches another one as soon as it has come.

One caller asks the exchange, which is slow, and five more come while it waits. One answer would do
for all. Each of the five then sends a round of its own, all at once, and so a slow exchange is
asked the more: the rate limit goes that orders and cancels need.
"""

import asyncio
import sys
import threading
import time
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, at_once, reproduce

WAITING = 5


class SlowExchange(Exchange):
    """Takes its time to tell the account, and counts how many have it told at the same time."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.is_asked = threading.Event()
        self.rounds = self.under_way = self.most = 0

    async def positions(self) -> list[dict[str, Any]]:
        self.rounds += 1
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        self.is_asked.set()
        await asyncio.sleep(0.3)
        self.under_way -= 1
        return await super().positions()


async def six_callers(tree: Tree, reached: Probe) -> Observation:
    exchange = SlowExchange(tree)
    venue = tree.bingx_venue(exchange)

    def while_it_waits() -> Any:
        exchange.is_asked.wait(1.0)
        time.sleep(0.02)
        return venue.open_positions()

    answers = await at_once(venue.open_positions, *[while_it_waits] * WAITING)
    answered = sum(isinstance(answer, list) for answer in answers)
    reached.when(exchange.rounds >= 1 and answered >= 1)
    return Observation(
        exchange.rounds > 2,
        f"for {1 + WAITING} callers, {answered} of them answered, the account was fetched "
        f"{exchange.rounds} times, up to {exchange.most} at once",
    )


reproduce("N5", six_callers, expected="who waits takes the answer that was waited for")
