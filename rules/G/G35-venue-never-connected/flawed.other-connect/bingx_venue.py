import asyncio


class BingxVenueAdapter:
    def __init__(self, client) -> None:
        self._client = client

    async def connect(self) -> None:  # flaw: only the stream is connected at start-up, the adapter never
        await self._client.check_credentials()
        await self._client.sync_clock()

    async def submit(self, order: dict) -> dict:
        return await self._client.place(order)

    async def close(self) -> None:
        await asyncio.shield(self._client.close())
