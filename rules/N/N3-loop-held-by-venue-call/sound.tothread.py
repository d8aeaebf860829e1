# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._io = asyncio.new_event_loop()
        threading.Thread(target=self._io.run_forever, daemon=True).start()

    def _run(self, coro):
        return asyncio.run_coroutine_threadsafe(coro, self._io).result(timeout=15)

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))


class PinkDirectRuntime:
    async def step(self, intent):
        return await asyncio.to_thread(self.venue.submit, intent)
