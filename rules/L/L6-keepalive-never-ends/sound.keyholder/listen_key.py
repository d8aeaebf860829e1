import asyncio


class KeyHolder:
    def __init__(self, client):
        self.client = client
        self.key = ""

    async def __aenter__(self):
        self.key = await self.client.request("POST")
        self.work = asyncio.ensure_future(self._keepalive())
        return self

    async def __aexit__(self, *exc):
        self.work.cancel()
        self.key = ""

    async def _keepalive(self):
        while self.key:
            await asyncio.sleep(1200)
            await self.client.request("PUT", self.key)
