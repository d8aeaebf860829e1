# path: pink_direct.py
import asyncio


class PinkDirectRuntime:
    def __init__(self, kernel, engine):
        self.kernel = kernel
        self.engine = engine
        self._order_lock = asyncio.Lock()

    async def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        if decision.intent is None:
            return decision
        async with self._order_lock:
            await asyncio.to_thread(self.kernel.process_intent, decision.intent)
        return decision
