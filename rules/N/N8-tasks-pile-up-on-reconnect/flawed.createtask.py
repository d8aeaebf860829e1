# path: bingx_user_stream.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, rest, dial):
        self._rest = rest
        self._dial = dial

    async def subscribe(self):
        while True:
            key = await self._rest.create_listen_key()
            rotate = asyncio.Event()
            asyncio.create_task(self._keepalive_loop(key))  # flaw: those of the former connection go on
            asyncio.create_task(self._rotation_sentinel(rotate))
            try:
                async with self._dial(key) as ws:
                    async for frame in ws:
                        yield frame
                        if rotate.is_set():
                            break
            except ConnectionError as exc:
                log.warning("reconnecting: %s", exc)
