# path: bingx_direct.py
import asyncio
import hashlib

import aiohttp


def client_order_id(intent) -> str:
    seed = f"{intent.trade_id}:{intent.intent_id}"
    return "pk" + hashlib.sha1(seed.encode()).hexdigest()[:30]


class BingxDirectExecutionAdapter:
    def __init__(self, session: aiohttp.ClientSession, sign, journal):
        self.session, self.sign, self.journal = session, sign, journal

    async def _lookup(self, intent, coid):
        query = self.sign({"symbol": intent.symbol, "clientOrderID": coid})
        async with self.session.get("/openApi/swap/v2/trade/order", params=query) as r:
            return (await r.json()).get("data")

    async def submit_intent(self, intent):
        key = {"clientOrderID": client_order_id(intent)}
        await self.journal.intent_sent(intent, key["clientOrderID"])
        body = {"symbol": intent.symbol, "side": intent.side, "quantity": str(intent.size), **key}
        for pause in (0.5, 1.0, None):
            try:
                async with self.session.post("/openApi/swap/v2/trade/order", params=self.sign(body)) as r:
                    return await r.json()
            except asyncio.TimeoutError:
                known = await self._lookup(intent, key["clientOrderID"])
                if known:
                    return known
                if pause is None:
                    raise
                await asyncio.sleep(pause)
