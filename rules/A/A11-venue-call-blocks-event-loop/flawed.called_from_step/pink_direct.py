# path: pink_direct.py
import asyncio


class PinkDirectRuntime:
    def __init__(self, kernel, engine, recorder):
        self.kernel = kernel
        self.engine = engine
        self.recorder = recorder

    async def step(self, snapshot):
        decision = self.engine.decide(snapshot)
        if decision.intent is None:
            return decision
        outcome = self.kernel.process_intent(decision.intent)
        await asyncio.to_thread(self.recorder.persist_step, snapshot, decision, outcome)
        return decision
