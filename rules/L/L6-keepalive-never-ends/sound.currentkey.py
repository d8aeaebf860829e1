# path: bingx_user_stream.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxUserStream:
    def __init__(self, rest, interval=1200.0):
        self._rest = rest
        self._interval = interval
        self._listen_key = None
        self._stop = asyncio.Event()

    async def _keepalive_loop(self, key: str) -> None:
        while not self._stop.is_set() and key == self._listen_key:
            try:
                await asyncio.wait_for(self._stop.wait(), self._interval)
                return
            except asyncio.TimeoutError:
                pass
            if key != self._listen_key:
                return
            await self._rest.extend_listen_key(key)
