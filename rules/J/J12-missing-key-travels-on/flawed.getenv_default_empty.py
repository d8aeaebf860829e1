# path: bingx_venue.py
import hashlib
import hmac
from os import getenv

import aiohttp


class BingxVenueAdapter:
    def __init__(self, session: aiohttp.ClientSession, *, env=getenv):
        self._session = session
        self._api_key = env("BINGX_API_KEY", "")  # flaw: an empty key goes on to the first signed request
        self._secret = env("BINGX_SECRET_KEY", "").encode()

    def _headers(self):
        return {"X-BX-APIKEY": self._api_key}

    def _sign(self, query: str) -> str:
        return hmac.new(self._secret, query.encode(), hashlib.sha256).hexdigest()

    async def cancel(self, order_id):
        query = f"orderId={order_id}"
        url = f"/openApi/swap/v2/trade/order?{query}&signature={self._sign(query)}"
        async with self._session.delete(url, headers=self._headers()) as reply:
            return await reply.json()
