class Desk:
    async def sell(self, book):
        page = self.page_of(book)
        await self.hand_over(page)

    def page_of(self, book):
        with open(book.path) as page:  # flaw: the coroutine waits for the disk
            return page.read()
