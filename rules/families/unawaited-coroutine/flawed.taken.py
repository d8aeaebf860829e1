from shop.desk import ledger


async def quote(book):
    return await book.price()


class Till:
    async def answer(self, book):
        price = quote(book)  # flaw: a coroutine has no such member
        return {"total": price.total}

    async def both(self, book):
        if book.sold:
            return quote(book)  # flaw: who awaits this has a coroutine in hand
        return None

    async def label(self, book):
        price = quote(book)  # flaw: a coroutine is written there
        return f"{book.name}: {price}"

    async def pay(self, book):
        # As everywhere else, but once.
        await ledger.enter(book)
        await ledger.enter(book.cover)
        ledger.enter(book.bill)  # flaw: here it is not awaited


@router.get("/price")
def price(book):
    return quote(book)  # flaw: nobody awaits what a plain function answers
