# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    async def _keepalive_loop(self, key):
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def _rotation_sentinel(self):
        await asyncio.sleep(3000)

    async def subscribe(self):
        key = await self._rest.create_listen_key()
        background = {
            asyncio.create_task(self._keepalive_loop(key)),
            asyncio.create_task(self._rotation_sentinel()),
        }
        done, pending = await asyncio.wait(background, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        for task in done:
            task.result()
