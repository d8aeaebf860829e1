# path: bingx_direct.py


class BingxDirectExecutionAdapter:
    def __init__(self, http):
        self._http = http

    async def open_ids(self, symbol):
        answer = await self._http.get("/trade/openOrders", symbol=symbol)
        if answer.status != 200:
            raise RuntimeError(answer.status)
        return {row.get("orderId") for row in answer.rows}

    async def cancel(self, symbol, order_id):
        if not any(known == order_id for known in await self.open_ids(symbol)):
            return {"status": "REJECTED", "why": "not in the book"}  # flaw: it was filled or cancelled
        await self._http.delete("/trade/order", symbol=symbol, orderId=order_id)
        return {"status": "CANCELED"}
