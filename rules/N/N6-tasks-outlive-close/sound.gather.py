# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, session, rest):
        self._session = session
        self._rest = rest
        self._ws = None
        self._tasks = set()

    def _spawn(self, coro):
        task = asyncio.create_task(coro)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def open(self, url, key):
        self._ws = await self._session.ws_connect(f"{url}?listenKey={key}")
        self._spawn(self._keepalive_loop(key))
        self._spawn(self._read())

    async def close(self):
        pending = list(self._tasks)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        if self._ws is not None:
            await self._ws.close()
        await self._session.close()
