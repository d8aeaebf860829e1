"""A11: while a request to the exchange is under way, the event loop stands still.

The adapter hands the request to a thread and waits for it on the loop's own thread. Data feed,
health checks and signals wait as well. Here they are a heart that beats every 10 ms.
"""

import asyncio
import sys
from pathlib import Path
from typing import Callable

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Exchange, Inconclusive, Observation, Probe, Tree, reproduce

REQUEST_SECONDS = 0.5
ATTEMPTS = 3


class Heart:
    def __init__(self) -> None:
        self.beats = 0

    async def beat(self) -> None:
        while True:
            self.beats += 1
            await asyncio.sleep(0.01)


class SlowExchange(Exchange):
    """Counts how often the heart beats during each request."""

    def __init__(self, tree: Tree, beats: Callable[[], int]) -> None:
        super().__init__(tree)
        self._beats = beats
        self.beats_during: dict[str, int] = {}

    async def _round_trip(self, request: str) -> None:
        before = self._beats()
        await asyncio.sleep(REQUEST_SECONDS)
        self.beats_during[request] = self._beats() - before


async def heart_during_requests(tree: Tree, reached: Probe) -> Observation:
    for attempt in range(1, ATTEMPTS + 1):
        heart = Heart()
        exchange = SlowExchange(tree, lambda: heart.beats)
        desk = Desk(tree, tree.bingx_venue(exchange))
        await desk.connect()
        exchange.beats_during.clear()
        beating = asyncio.create_task(heart.beat())
        await asyncio.sleep(0.1)
        beats_at_rest = heart.beats
        await desk.step("ENTER")
        beating.cancel()

        during = exchange.beats_during
        reached.when(beats_at_rest >= 3 and "submit_intent" in during)
        fewest = min(during.values(), default=0)
        if fewest <= 1 or fewest >= 5:
            return Observation(
                fewest <= 1,
                f"beats of the loop during requests of {REQUEST_SECONDS} s: {during}",
                attempt,
            )
    raise Inconclusive(f"too busy a machine: in {ATTEMPTS} attempts the heart beat now and then")


reproduce("A11", heart_during_requests, expected="the loop runs on during every request")
