# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial

    async def subscribe(self):
        while True:
            key = await self._rest.create_listen_key()
            ws = await self._dial(key)
            tasks = [
                asyncio.create_task(self._keepalive_loop(key)),
                asyncio.create_task(self._rotation_sentinel(ws)),
            ]
            try:
                async for frame in ws:
                    yield frame
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                await ws.close()
