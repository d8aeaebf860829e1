"""I19: the venue reports a fill that never was, by comparing the account with an older state of it.

1.0 was bought and is held. The first to ask is still waiting for an answer; the pump waits for that
answer in vain, is handed what was fetched before the purchase, and takes the position for gone:
a fill that nobody traded is given to the kernel.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import asyncio
import inspect
import threading
from typing import Any

from flawgate_repro import Desk, Exchange, Observation, Probe, Tree, listen, reproduce, word

PATIENCE_SECONDS, LIMIT_SECONDS = 0.2, 7.0


class LateExchange(Exchange):
    """While it is late, tells the positions as they were when it was asked, once it is let go."""

    is_late = False
    waiting = 0

    async def positions(self) -> list[dict[str, Any]]:
        rows = await super().positions()
        if self.is_late:
            self.is_late = False
            self.waiting += 1
            while self.waiting:
                await asyncio.sleep(0.01)
        return rows

    def let_go(self) -> None:
        self.waiting = 0


async def ask(venue: Any) -> Any:
    if inspect.iscoroutinefunction(venue.open_positions):
        return await venue.open_positions()
    return await asyncio.to_thread(venue.open_positions)


async def somebody_asks(venue: Any, exchange: LateExchange) -> asyncio.Task[Any]:
    """Whose answer is late."""
    exchange.is_late = True
    asking = asyncio.create_task(ask(venue))
    while not exchange.waiting and not asking.done():
        await asyncio.sleep(0.01)
    return asking


async def pump_beside_a_late_answer(tree: Tree, reached: Probe) -> Observation:
    exchange = LateExchange(tree)
    venue = tree.bingx_venue(exchange)
    tree.snapshot_patience(venue, PATIENCE_SECONDS)
    desk = Desk(tree, venue)
    await desk.connect()
    await desk.pump()

    events: list[Any] = []
    listen(desk.kernel, "on_venue_event", lambda event, *_: events.append(event))
    first = await somebody_asks(venue, exchange)
    await tree.must(desk.kernel, "ENTER")
    threading.Timer(PATIENCE_SECONDS / 4, exchange.let_go).start()
    await desk.pump()
    await first
    size = desk.slot.size

    second = await somebody_asks(venue, exchange)
    known, refused = {event.event_id for event in events}, ""
    try:
        await asyncio.wait_for(desk.pump(), LIMIT_SECONDS)
    except Exception as error:
        refused = f"the pump raised {type(error).__name__}"
    reached.when(exchange.waiting == 1 and size == 1.0)
    exchange.let_go()
    await second
    new = [event for event in events if event.event_id not in known]
    phantoms = [event for event in new if "FILL" in word(event.kind)]
    said = [f"{word(event.kind)} of {event.filled_size:g} ({event.reason})" for event in phantoms]
    return Observation(
        bool(phantoms),
        f"1 is held and nothing was traded since; the pump told {said or refused or 'nothing'}",
    )


reproduce("I19", pump_beside_a_late_answer, expected="no fill is told")
