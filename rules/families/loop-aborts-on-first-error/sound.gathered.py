import asyncio


class Pool:
    async def close(self):
        ends = (c.close() for c in self._connections)
        await asyncio.gather(*ends, return_exceptions=True)
        for link in self._links:
            link.writer.close()
