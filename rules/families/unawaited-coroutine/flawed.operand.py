import asyncio
import os


class PressApi:
    async def is_warmed_up(self):
        return await self.ask("warm")

    async def price(self, book):
        return await self.ask(book)


class Shop:
    async def total(self, api: PressApi, first, second):
        return await api.price(first) * api.price(second)  # flaw: a number and a coroutine

    async def print(self, book, folder):
        if not self.home.api.is_warmed_up():  # flaw: a coroutine is always true
            return
        if book and asyncio.to_thread(os.path.isdir, folder):  # flaw: so is this one
            await self.bind(book)

    async def close(self):
        asyncio.gather(self.bind("a"), self.bind("b"))  # flaw: nobody waits for the two

    async def bind(self, book):
        await asyncio.sleep(1)
