# path: bingx_user_stream.py
import gzip
import json

import aiohttp


class BingxUserStream:
    def __init__(self, session, rest, ws_url):
        self._session = session
        self._rest = rest
        self._ws_url = ws_url

    async def subscribe(self):
        while True:
            key = await self._rest.create_listen_key()
            try:
                async with self._session.ws_connect(f"{self._ws_url}?listenKey={key}") as ws:
                    async for message in ws:
                        frame = json.loads(gzip.decompress(message.data))
                        if frame.get("e") == "listenKeyExpired":
                            raise RuntimeError("listen key expired")  # flaw: throws the consumer out of its loop
                        yield frame
            except aiohttp.ClientError:
                continue
