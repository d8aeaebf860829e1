# path: bingx_user_stream.py
import asyncio
import logging

import aiohttp

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest

    async def _delete_listen_key(self, key: str) -> bool:
        for attempt in range(3):
            try:
                await self._rest.delete_listen_key(key)
                return True
            except self._rest.UnknownKey:
                return True
            except (aiohttp.ClientError, asyncio.TimeoutError):
                log.exception("listen key not deleted, attempt %d", attempt + 1)
                await asyncio.sleep(2.0 ** attempt)
        return False
