import asyncio

from bingx_user_stream import BingxUserStream
from bingx_venue import BingxVenueAdapter


class DITAv2LauncherBundle:
    def __init__(self, client) -> None:
        self.venue = BingxVenueAdapter(client)
        self.stream = BingxUserStream(client)

    async def start(self) -> None:
        await self.stream.connect()

    async def run(self, intents: asyncio.Queue) -> None:
        await self.start()
        while True:
            await self.venue.submit(await intents.get())
