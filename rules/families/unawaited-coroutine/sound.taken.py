import inspect
from shop.desk import ledger


async def quote(book):
    return await book.price()


class Till:
    async def answer(self, book):
        price = quote(book)
        if inspect.isawaitable(price):
            price = await price
        return {"total": price.total}

    async def later(self, book):
        price = None if book is None else quote(book)
        if price is not None:
            await price

    def both(self, book):
        return quote(book)

    async def pay(self, book, loop):
        await ledger.enter(book)
        await ledger.enter(book.cover)
        entry = ledger.enter(book.bill)
        await loop.first(entry)

    async def close(self, book, writer):
        # Not of one mind about it: it may be either.
        await writer.write(book)
        writer.write(book.cover)
        writer.write(book.bill)
