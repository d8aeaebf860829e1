# path: bingx_user_stream.py
import asyncio
import contextlib


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest
        self._tasks = []

    async def _keepalive_loop(self, key):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def subscribe(self):
        key = await self._rest.create_listen_key()
        self._tasks.append(asyncio.create_task(self._keepalive_loop(key)))  # flaw: nobody looks before the stream is closed

    async def close(self):
        for task in self._tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
