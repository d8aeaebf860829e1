import asyncio


class Api:
    async def price(self, book):
        return await self.ask(book)

    async def default_price(self):
        return 3


class Shop:
    async def total(self, api: Api, first, second, asked=None):
        both = await asyncio.gather(*([api.price(first)] + [api.price(second)]))
        fixed = await (asked or api.default_price())
        return sum(both) + fixed + await api.price(first)
