# path: bingx_venue.py
import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor, wait


def _loop_is_running() -> bool:
    return asyncio._get_running_loop() is not None


class BingxVenueAdapter:
    _pool = ThreadPoolExecutor(2, thread_name_prefix="bingx")

    def _run(self, factory, *args):
        async def main():
            result = factory(*args)
            return await result if inspect.isawaitable(result) else result

        if _loop_is_running():  # flaw: pool thread here, caller's thread there
            job = self._pool.submit(lambda: asyncio.run(main()))
            wait([job], timeout=20.0)
            return job.result(0)
        return asyncio.run(main())

    def open_positions(self):
        return self._run(self._backend.positions)
