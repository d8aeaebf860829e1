import asyncio


class Desk:
    def __init__(self, shop):
        self.shop = shop

    async def sell(self, book):
        await asyncio.to_thread(self.shop.press.print_bill, book)
        return book
