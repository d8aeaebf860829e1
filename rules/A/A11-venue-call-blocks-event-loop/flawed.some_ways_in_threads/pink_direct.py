import asyncio


class PinkDirectRuntime:
    def __init__(self, venue):
        self.venue = venue

    async def step(self, intent):
        return await asyncio.to_thread(self.venue.submit, intent)

    async def report(self):
        return [order.symbol for order in self.venue.open_orders()]
