import asyncio


class BingxUserStream:
    async def open(self, key):
        asyncio.create_task(self._keepalive_loop(key))  # flaw: no owner keeps, counts or lists the started tasks
        asyncio.create_task(self._rotation_sentinel())

    async def close(self):
        await self._ws.close()
