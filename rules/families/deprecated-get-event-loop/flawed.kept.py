import asyncio


class Client:
    def __init__(self):
        self.loop = asyncio.get_event_loop()  # flaw: and `rows` is who drives it

    def rows(self):
        return self.loop.run_until_complete(self.fetch())

    async def fetch(self):
        return []
