# path: bingx_user_stream.py
import asyncio
import contextlib


class BingxUserStream:
    def __init__(self, rest):
        self._rest = rest

    async def _keepalive_loop(self, key: str) -> None:
        while True:
            await asyncio.sleep(1200)
            await self._rest.extend_listen_key(key)

    async def subscribe(self, consume):
        while True:
            key = await self._rest.create_listen_key()
            keepalive = asyncio.create_task(self._keepalive_loop(key))
            try:
                await consume(key)
            finally:
                keepalive.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await keepalive
