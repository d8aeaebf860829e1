# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial
        self._tasks = set()

    def _spawn(self, coro, name):
        task = asyncio.get_running_loop().create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _connect_once(self):
        key = await self._rest.create_listen_key()
        ws = await self._dial(key)
        self._spawn(self._keepalive_loop(key), f"keepalive-{key[:6]}")  # flaw: never cancelled when the connection ends
        self._spawn(self._rotation_sentinel(ws), f"rotation-{key[:6]}")
        return ws

    async def subscribe(self):
        delay = 1.0
        while True:
            ws = await self._connect_once()
            async for frame in ws:
                delay = 1.0
                yield frame
            await asyncio.sleep(delay)
            delay = min(delay * 2, 60.0)
