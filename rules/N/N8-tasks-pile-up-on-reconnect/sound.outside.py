# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial
        self._key = None

    async def _keepalive_loop(self):
        while True:
            await asyncio.sleep(1200)
            if self._key is not None:
                await self._rest.extend_listen_key(self._key)

    async def subscribe(self):
        keepalive = asyncio.create_task(self._keepalive_loop())
        try:
            while True:
                self._key = await self._rest.create_listen_key()
                async with self._dial(self._key) as ws:
                    async for frame in ws:
                        yield frame
        finally:
            keepalive.cancel()
            await asyncio.wait([keepalive])
