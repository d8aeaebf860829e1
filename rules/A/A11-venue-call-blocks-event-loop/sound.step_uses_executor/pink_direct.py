# path: pink_direct.py
import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial


class PinkDirectRuntime:
    def __init__(self, kernel, venue, engine):
        self.kernel = kernel
        self.venue = venue
        self.engine = engine
        self._workers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kernel")

    def _trade(self, intent):
        outcome = self.kernel.process_intent(intent)
        for event in self.venue.submit(intent):
            self.kernel.on_venue_event(event)
        return outcome

    async def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        if decision.action == "HOLD":
            return None
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._workers, partial(self._trade, decision.intent))
