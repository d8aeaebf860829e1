import asyncio


class BingxUserStream:
    async def open(self, key):
        asyncio.create_task(self._keepalive_loop(key))
        asyncio.create_task(self._rotation_sentinel())

    async def close(self):
        await self._ws.close()
