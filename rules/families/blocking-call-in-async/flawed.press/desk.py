class Desk:
    def __init__(self, shop):
        self.shop = shop

    async def sell(self, book):
        self.shop.press.print_bill(book)  # flaw: the press asks its server meanwhile
        return book
