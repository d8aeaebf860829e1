# path: bingx_user_stream.py
import asyncio
import json
import logging

log = logging.getLogger(__name__)


class ListenKeyExpired(RuntimeError):
    pass


class BingxUserStream:
    def __init__(self, connect):
        self._connect = connect

    async def _frames(self, ws):
        async for text in ws:
            frame = json.loads(text)
            if frame.get("e") == "listenKeyExpired":
                raise ListenKeyExpired(frame.get("listenKey"))
            yield frame

    async def subscribe(self):
        while True:
            ws = await self._connect()
            try:
                async for frame in self._frames(ws):
                    yield frame
            except ListenKeyExpired as exc:
                log.info("key %s expired, reconnecting", exc)
            except ConnectionError:
                await asyncio.sleep(1.0)
