# path: bingx_direct.py
class BingxDirectExecutionAdapter:
    async def query_order(self, pair, number):
        return await self.http.get("/order", pair, number)

    async def cancel(self, pair, number):
        answer = Answer(number=number, status="REJECTED")
        await self.http.delete("/order", pair, number)
        found = await self.query_order(pair, number)
        if found is None:
            answer.status = "CANCELED"
            return answer
        end = found["state"]
        if end in ("FILLED", "CANCELED"):
            answer.status = end
        return answer
