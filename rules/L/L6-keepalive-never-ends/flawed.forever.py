# path: bingx_user_stream.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxUserStream:
    KEEPALIVE_S = 1200

    def __init__(self, rest):
        self._rest = rest

    async def connect(self):
        key = await self._rest.create_listen_key()
        asyncio.create_task(self._keepalive_loop(key))
        return key

    async def rotate(self):
        return await self.connect()

    async def _keepalive_loop(self, listen_key: str) -> None:
        while True:  # flaw: no stop event, no look at the current key
            await asyncio.sleep(self.KEEPALIVE_S)
            try:
                await self._rest.extend_listen_key(listen_key)
            except Exception as exc:
                log.warning("keepalive failed: %s", exc)
