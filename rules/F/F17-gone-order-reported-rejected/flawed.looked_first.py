# bingx_direct.py
import aiohttp


class BingxDirectExecutionAdapter:
    def __init__(self, base):
        self.base = base

    async def _ask(self, verb, path, **query):
        async with aiohttp.ClientSession(trust_env=True) as s:
            async with s.request(verb, self.base + path, params=query) as r:
                if r.status != 200:
                    raise RuntimeError(f"HTTP {r.status}")
                return (await r.json()).get("data")

    async def _resting(self, symbol):
        rows = await self._ask("GET", "/trade/openOrders", symbol=symbol)
        return {str(row["orderId"]) for row in rows}

    async def cancel(self, symbol, order_id):
        if order_id not in await self._resting(symbol):
            return {"status": "REJECTED", "why": "not resting"}  # flaw: it may be filled or cancelled
        await self._ask("DELETE", "/trade/order", symbol=symbol, orderId=order_id)
        return {"status": "CANCELED"}
