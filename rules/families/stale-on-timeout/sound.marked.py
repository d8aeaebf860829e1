# path: feed/quotes.py
import asyncio
import time


class Quotes:
    def __init__(self, client, max_age=5.0):
        self._client = client
        self._cached_quote = None
        self._cached_at = 0.0
        self._max_age = max_age

    async def quote(self, symbol):
        if time.monotonic() - self._cached_at < self._max_age:
            return self._cached_quote
        try:
            fresh = await asyncio.wait_for(self._client.quote(symbol), 2.0)
        except asyncio.TimeoutError:
            return {"quote": self._cached_quote, "stale": True}
        self._cached_quote, self._cached_at = fresh, time.monotonic()
        return fresh
