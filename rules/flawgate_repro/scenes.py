"""What several reproductions set up."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from .basics import OTHER_ASSET, Inconclusive, closed, finished, same
from .doubles import Desk, Engine, HangingExchange, WatchedVenue
from .tree import Tree
from .watch import listen

_LEGS = (0.5, 1.0)


@dataclass
class TwoExits:
    """Two trades left in one cycle: first T-1 by its last leg, for 5, then T-2, for 100.

    `before` and `between` are the capital before them and when only T-1 was settled. `rows` are
    what was written of T-1, by table, while T-2 was settled already.
    """

    before: float
    between: float
    rows: dict[str, dict[str, Any]]


async def two_exits_in_a_cycle(tree: Tree) -> TwoExits:
    desk = Desk(tree, WatchedVenue(tree.mock_venue()), max_slots=2)
    other = {"slot_id": 1, "trade_id": "T-2", "asset": OTHER_ASSET}
    await desk.step("ENTER", 100.0, exit_leg_ratios=_LEGS)
    await desk.step("EXIT", 110.0, exit_leg_ratios=_LEGS)
    await tree.must(desk.kernel, "ENTER", **other, reference_price=100.0)

    desk.venue.holds_fills = True
    await desk.step("EXIT", 110.0, exit_leg_ratios=_LEGS)
    await tree.must(desk.kernel, "EXIT", **other, reference_price=200.0)
    seen, rows = [desk.capital], {}

    def row_written(table: str, row: dict[str, Any]) -> None:
        if row.get("trade_id") == "T-1" and same(desk.capital, seen[0] + 105.0):
            rows[table] = row

    listen(desk.kernel, "on_venue_event", lambda *_: seen.append(desk.capital))
    desk.rows.on_insert = row_written
    await desk.pump(110.0)
    return TwoExits(seen[0], seen[-1], rows)


async def connected_bundle(tree: Tree, prefix: str) -> Any:
    """The launcher's bundle on the venue of the environment, with its planes in shared memory."""
    bundle = tree.open_bundle(None, tree.real_planes(tree.launcher_config(), prefix))
    await finished(bundle.start() if hasattr(bundle, "start") else bundle.runtime.connect())
    return bundle


class _Decisions(Engine):
    """Decides what is due, and to hold when nothing is."""

    def __init__(self, hold: Any) -> None:
        super().__init__()
        self.next = hold
        self.due: deque[Any] = deque()

    def decide(self, *_: Any, **__: Any) -> Any:
        self.asked += 1
        return self.due.popleft() if self.due else self.next


class Session:
    """The launcher's bundle, which trades on the mock venue cycle by cycle.

        async with Session(tree) as session:
            await session.decide("ENTER", 100.0)    # until the cycle with that decision is over

    `error` is what the cycles ended by. Settings that are none of the launcher's are left out.
    """

    def __init__(self, tree: Tree, config: Any = None, **runtime: Any) -> None:
        self._tree = tree
        cycles = {"venue": "MOCK", "cycle_interval": 0.01, "max_cycles": 0, **runtime}
        config = tree.changed(config or tree.launcher_config(), "runtime", **cycles)
        self.engine = _Decisions(tree.decision("HOLD", 100.0))
        self.bundle = tree.open_bundle(self.engine, config)
        self.error: BaseException | None = None

    async def __aenter__(self) -> Session:
        self._running = asyncio.create_task(self._run())
        await self.cycles(1)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        await closed(self.bundle)

    async def stop(self) -> None:
        """Ends the cycles; the bundle stays open."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)

    @property
    def is_over(self) -> bool:
        return self._running.done()

    @property
    def slot(self) -> Any:
        return self._tree.slot(self.bundle.kernel, 0)

    async def decide(self, action: str, price: float = 100.0, **values: Any) -> None:
        self.engine.due.append(self._tree.decision(action, price, **values))
        await self.cycles(2)

    async def cycles(self, count: int, timeout: float = 5.0) -> bool:
        """Whether so many more begin before the session is over."""
        last, deadline = self.engine.asked + count, time.monotonic() + timeout
        while self.engine.asked < last and not self.is_over and time.monotonic() < deadline:
            await asyncio.sleep(0.002)
        return self.engine.asked >= last

    async def _run(self) -> None:
        try:
            await self._tree.run_bundle(self.bundle)
        except Exception as error:
            self.error = error


async def ask(question: Any) -> Any:
    """The answer to a question that a venue takes as a coroutine, or by holding up its thread."""
    is_async = inspect.iscoroutinefunction(question)
    return await (question() if is_async else asyncio.to_thread(question))


async def ask_beside_one_that_hangs(
    exchange: HangingExchange, question: Any, seconds: float = 7.0
) -> tuple[Any, Any]:
    """Two ask. What the second one is told, or raised, and the first one, whose request to the
    exchange hangs until the second one is answered, for that long at most."""
    exchange.hangs = True
    first = asyncio.create_task(ask(question))
    while not exchange.is_hanging and not first.done():
        await asyncio.sleep(0.01)
    if not exchange.is_hanging:
        raise Inconclusive("the first question did not get to the exchange")
    second = asyncio.create_task(ask(question))
    await asyncio.wait([second], timeout=seconds)
    exchange.is_hanging = False
    told, first_told = await asyncio.gather(second, first, return_exceptions=True)
    return told, first_told
