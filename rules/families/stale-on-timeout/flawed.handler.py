# path: feed/quotes.py
import asyncio


class Quotes:
    def __init__(self, client):
        self._client = client
        self._cached_quote = None

    async def quote(self, symbol):
        try:
            fresh = await asyncio.wait_for(self._client.quote(symbol), 2.0)
        except asyncio.TimeoutError:
            return self._cached_quote  # flaw: the quote of before goes out as one of now
        self._cached_quote = fresh
        return fresh
