import asyncio


class BingxUserStream:
    async def _renew(self):
        while True:
            await asyncio.sleep(600)

    async def events(self):
        asyncio.create_task(self._renew())  # flaw: nobody knows of it
        while True:
            await asyncio.sleep(1)
            yield {}
