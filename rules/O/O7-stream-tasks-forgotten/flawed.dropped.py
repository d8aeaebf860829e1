# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial

    async def _keepalive_loop(self, key):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def _rotation_sentinel(self, ws):
        await asyncio.sleep(50 * 60)
        await ws.close()

    async def subscribe(self):
        key = await self._rest.create_listen_key()
        ws = await self._dial(key)
        asyncio.create_task(self._keepalive_loop(key))  # flaw: result dropped, its exception is lost
        asyncio.create_task(self._rotation_sentinel(ws))
        async for frame in ws:
            yield frame
