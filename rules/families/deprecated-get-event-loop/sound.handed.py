import asyncio


class Packer:
    def __init__(self, pool):
        self.pool = pool

    async def pack(self, data):
        return await asyncio.get_event_loop().run_in_executor(self.pool, self.squeeze, data)

    def squeeze(self, data):
        return data[:10]


class Runner:
    def drive(self, coro):
        self.loop.run_until_complete(coro)

    async def begin(self):
        self.loop = asyncio.get_event_loop()
