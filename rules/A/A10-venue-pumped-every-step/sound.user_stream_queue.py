# path: pink_direct.py
import asyncio
from typing import Any


class PinkDirectRuntime:
    def __init__(self, kernel: Any, venue: Any, engine: Any) -> None:
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self._inbox: asyncio.Queue = asyncio.Queue()
        self._reader: Any = None

    async def connect(self) -> None:
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
        self._reader = asyncio.create_task(self._read_user_stream())

    async def _read_user_stream(self) -> None:
        async for event in self.venue.user_stream():
            await self._inbox.put(event)

    async def pump_venue_events(self) -> int:
        handled = 0
        while not self._inbox.empty():
            self.kernel.on_venue_event(self._inbox.get_nowait())
            handled += 1
        return handled

    async def step(self, snapshot: Any) -> Any:
        await self.pump_venue_events()
        decision = self.engine.decide(snapshot)
        if decision.action != "HOLD":
            self.kernel.process_intent(decision.intent)
        return decision
