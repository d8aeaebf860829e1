# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    async def _run(self, coroutine):
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(coroutine, self._loop))

    async def submit(self, intent):
        return await self._run(self._backend.submit_intent(intent))
