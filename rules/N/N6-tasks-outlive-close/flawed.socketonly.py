# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, session, rest):
        self._session = session
        self._rest = rest
        self._ws = None
        self._keepalive = None
        self._reader = None

    async def open(self, url, key):
        self._ws = await self._session.ws_connect(f"{url}?listenKey={key}")
        self._keepalive = asyncio.create_task(self._keepalive_loop(key))
        self._reader = asyncio.create_task(self._read())

    async def _keepalive_loop(self, key):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def _read(self):
        async for message in self._ws:
            self.on_message(message)

    async def close(self):  # flaw: keepalive and reader are neither cancelled nor awaited
        if self._ws is not None:
            await self._ws.close()
            self._ws = None
        await self._session.close()
