# path: pink_direct.py
import asyncio


class OrderBook:
    def __init__(self):
        self.orders = {}

    def apply(self, event):
        order = self.orders.setdefault(event["order_id"], {})
        order["status"] = event["status"]
        order["filled"] = event["filled"]
        order["updated"] = event["timestamp"]


class PinkDirectRuntime:
    def __init__(self, venue, stream):
        self.venue, self.stream = venue, stream
        self.book = OrderBook()

    async def pump_venue_events(self):  # flaw: an older timestamp overwrites a newer state
        for event in await self.venue.reconcile():
            self.book.apply(event)

    async def listen(self):
        async for event in self.stream:
            self.book.apply(event)
            await asyncio.sleep(0)
