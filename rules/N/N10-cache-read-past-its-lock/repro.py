"""N10: an old account snapshot passes for a fresh one, for snapshot and age are read one by one.

Whoever stores a snapshot holds a lock, whoever reads it does not. A minute ago the account was
flat. An order is then filled at once, its receipt does not say so, and the adapter looks at what is
held. Between its look at the snapshot and its look at the age another thread stores a new one: the
flat account counts as new, and the fill goes untold. The clock is stepped, and is where the other
thread comes between.
"""

import asyncio
import sys
import threading
import time
from pathlib import Path
from typing import Any, Callable

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce, word

LOOKS = 4  # At how many looks at the clock the other thread is tried.


class QuietExchange(Exchange):
    """Fills an order, and says in the receipt that it is new."""

    is_ordered = False

    async def submit_intent(self, intent: Any, *_: Any, **__: Any) -> Any:
        await super().submit_intent(intent)
        self.is_ordered = True
        told = {"orderId": "1", "symbol": self._tree.sent_order(intent)[0], "status": "NEW"}
        return self._tree.receipt(told)


class Clock:
    """Goes a minute ahead with `step`; after the order, look number `between` has `come` called."""

    def __init__(self, exchange: QuietExchange, between: int, come: Callable[[], None]) -> None:
        self._exchange, self._between, self._come = exchange, between, come
        self._thread, self.looks, self.step = threading.get_ident(), 0, 0.0

    def of(self, clock: Callable[[], float]) -> Callable[[], float]:
        def look() -> float:
            if self._exchange.is_ordered and threading.get_ident() == self._thread:
                self.looks += 1
                if self.looks == self._between:
                    self._come()
            return clock() + self.step

        return look


async def told_of_an_order(tree: Tree, between: int) -> tuple[list[str], bool]:
    """What an order is told to have done, and whether the other thread came."""
    exchange = QuietExchange(tree)
    venue = tree.bingx_venue(exchange)

    def store_a_snapshot() -> None:
        def other() -> None:
            asyncio.run(finished(venue.open_positions()))

        thread = threading.Thread(target=other, daemon=True)
        thread.start()
        thread.join(0.3)  # Not for ever: it may have to wait for the reader.

    await finished(venue.open_positions())
    clock, before = Clock(exchange, between, store_a_snapshot), (time.time, time.monotonic)
    time.time, time.monotonic = map(clock.of, before)
    clock.step = 60.0
    try:
        order = tree.intent("ENTER", metadata={"client_order_id": "c-1", "reduce_only": False})
        events = await finished(tree.submit(venue, order))
    finally:
        time.time, time.monotonic = before
    return sorted(word(event.kind) for event in events), clock.looks >= between


async def snapshot_stored_between(tree: Tree, reached: Probe) -> Observation:
    alone, _ = await told_of_an_order(tree, between=0)
    for look in range(1, LOOKS + 1):
        told, came = await told_of_an_order(tree, between=look)
        reached.when(came)
        if told != alone:
            seen = f"the order told {alone}; with a snapshot stored in between it told {told}"
            return Observation(True, seen, look)
    return Observation(False, f"the order told {alone}, whenever a snapshot was stored", LOOKS)


reproduce("N10", snapshot_stored_between, expected="the same is told, or the reader is waited for")
