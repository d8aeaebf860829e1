import asyncio


class Pool:
    async def close(self):
        await asyncio.gather(*[connection.close() for connection in self.connections], return_exceptions=True)
