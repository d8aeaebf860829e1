# path: bingx_direct.py
LAST = ("CANCELED", "FILLED")


class BingxDirectExecutionAdapter:
    async def fetch_order(self, pair, number):
        return await self.web.get("/order", pair, number)

    async def cancel(self, pair, number):
        await self.web.delete("/order", pair, number)
        for _ in range(4):
            order = await self.fetch_order(pair, number)
            if order is None:
                outcome = "CANCELED"
                break
            outcome = order["status"]
            if outcome in LAST:
                break
        else:
            outcome = "REJECTED"
        return {"status": outcome, "number": number}
