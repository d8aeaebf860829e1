# path: pink_direct.py
import asyncio
class PinkDirectRuntime:
    def __init__(self):
        self.jobs = []
    def plan(self, order):
        self.jobs.append(order)
    async def connect(self):
        self._pump_task = asyncio.create_task(self._pump())  # flaw: no register
        self._sync_task = asyncio.create_task(self._sync())
    async def _pump(self): ...
    async def _sync(self): ...
