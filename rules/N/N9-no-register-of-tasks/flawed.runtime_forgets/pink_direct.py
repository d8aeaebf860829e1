import asyncio


class Runtime:
    async def open(self):
        asyncio.create_task(self._every_minute())  # flaw: started and forgotten

    async def trade(self):
        await asyncio.sleep(1)

    async def _every_minute(self):
        while True:
            await asyncio.sleep(60)
