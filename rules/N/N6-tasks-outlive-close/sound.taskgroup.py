# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial
        self._main = None

    def start(self):
        self._main = asyncio.create_task(self._serve())

    async def _serve(self):
        key = await self._rest.create_listen_key()
        socket = await self._dial(key)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keepalive_loop(key))
                group.create_task(self._pump(socket))
        finally:
            await socket.close()

    async def close(self):
        if self._main is not None:
            self._main.cancel()
            await asyncio.wait([self._main])
