# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor

_POOL = ThreadPoolExecutor(1)


class BingxVenueAdapter:
    def __init__(self, backend, timeout=15.0):
        self._backend = backend
        self._timeout = timeout

    def _run(self, coro):
        bounded = asyncio.wait_for(coro, self._timeout) if coro is not None else asyncio.sleep(0)
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(_main(bounded))
        return _POOL.submit(asyncio.run, _main(bounded)).result(self._timeout + 1)  # flaw: a new loop for each venue call

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))


async def _main(awaitable):
    return await awaitable
