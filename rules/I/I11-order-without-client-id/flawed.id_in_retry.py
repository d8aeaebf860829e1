# path: bingx_direct.py
import asyncio
import uuid

import httpx

MAX_ATTEMPTS = 3


class BingxDirectExecutionAdapter:
    def __init__(self, client: httpx.AsyncClient, signer):
        self._client = client
        self._signer = signer

    async def submit_intent(self, intent):
        body = {"symbol": intent.symbol, "side": intent.side, "type": "MARKET", "quantity": intent.size}
        for attempt in range(MAX_ATTEMPTS):
            payload = dict(body, clientOrderID=uuid.uuid4().hex)  # flaw: a new id for each attempt
            try:
                reply = await self._client.post(
                    "/openApi/swap/v2/trade/order", params=self._signer.sign(payload)
                )
                reply.raise_for_status()
                return reply.json()
            except httpx.TimeoutException:
                if attempt == MAX_ATTEMPTS - 1:
                    raise
                await asyncio.sleep(2**attempt)
