import asyncio


class Store:
    def __init__(self, client):
        self.loop = asyncio.new_event_loop()
        self.client = client

    def rows(self):
        return self.loop.run_until_complete(self.client.rows())  # flaw: a loop runs in this thread already

    async def export(self):
        return [row for row in self.rows()]
