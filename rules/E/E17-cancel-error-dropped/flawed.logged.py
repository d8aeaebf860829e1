# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    def __init__(self, http, book):
        self.http, self.book = http, book

    async def open_orders(self, pair):
        return [row["orderId"] for row in await self.http.get("/openOrders", pair)]

    async def cancel(self, pair, number):
        outcome = "REJECTED"
        try:
            await self.http.delete("/order", pair, number)
        except Exception as problem:  # flaw: a line in the log, and the list decides
            log.info("no cancel of %s: %s", number, problem)
        if number not in await self.open_orders(pair):
            outcome = "CANCELED"
        return {"number": number, "status": outcome}
