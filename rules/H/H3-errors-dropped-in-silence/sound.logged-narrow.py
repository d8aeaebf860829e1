# path: bingx_user_stream.py
import asyncio
import logging

import aiohttp

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, client) -> None:
        self._client = client
        self._listen_key = None

    async def keepalive(self) -> None:
        while True:
            await asyncio.sleep(1800)
            try:
                await self._client.extend_listen_key(self._listen_key)
            except (aiohttp.ClientError, asyncio.TimeoutError):
                log.exception("listen key was not renewed, asking for a new one")
                self._listen_key = await self._client.create_listen_key()
