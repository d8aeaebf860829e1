# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor

_POOL = ThreadPoolExecutor(2)


class BingxVenueAdapter:
    def _run(self, coroutine):
        task = _POOL.submit(asyncio.run, coroutine)
        return task.result(timeout=10)  # flaw: the loop's thread waits here

    def submit(self, intent):
        return self._run(self._backend.submit_intent(intent))


class Runtime:
    async def step(self, intent):
        return self.kernel.process_intent(intent)


class ExecutionKernel:
    def process_intent(self, intent):
        return self.venue.submit(intent)
