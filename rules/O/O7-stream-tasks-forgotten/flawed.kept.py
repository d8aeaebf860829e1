# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest
        self._background = set()

    def _start(self, work):
        task = asyncio.ensure_future(work)  # flaw: kept until it ends, and nobody looks how
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _keepalive_loop(self, key):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def subscribe(self):
        key = await self._rest.create_listen_key()
        self._start(self._keepalive_loop(key))

    def close(self):
        for task in self._background:
            task.cancel()
