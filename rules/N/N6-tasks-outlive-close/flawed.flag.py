# path: bingx_user_stream.py
import asyncio
import contextlib


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial
        self._closed = False
        self._tasks = []

    def start(self, key):
        self._tasks.append(asyncio.ensure_future(self._rotation_sentinel()))
        self._tasks.append(asyncio.ensure_future(self._pump(key)))

    async def _rotation_sentinel(self):
        while True:
            await asyncio.sleep(50 * 60)
            self.start(await self._rest.create_listen_key())

    async def _pump(self, key):
        self._socket = await self._dial(key)
        async for frame in self._socket:
            await self.handle(frame)

    async def close(self):
        self._closed = True
        self._tasks.clear()  # flaw: forgets the tasks, which go on running
        with contextlib.suppress(ConnectionError):
            await self._socket.close()
